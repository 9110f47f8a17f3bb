import { globSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { configOf, type TreeConfig } from '../../machines/tree.ts';
import { checkShape } from '../tree/shape.ts';
import { treeConfig } from '../tree/schema.ts';
import { lineOf, type Problem } from './read.ts';
import { codeFault } from './code.ts';
import { sentence } from './sentence.ts';
import { checkTwice } from './twice.ts';

/** A tree as read from its file. One that cannot be read has no states, but it exists, so that one fault does not raise others. */
export type TreeFile = { file: string; text: string; config: TreeConfig };

/** Reads every tree under `root` and holds it against the schema and the limits of a tree. */
export async function readTrees(root: string): Promise<{ trees: Map<string, TreeFile>; problems: Problem[] }> {
	const trees = new Map<string, TreeFile>();
	const problems: Problem[] = [];
	for (const path of globSync('*/*.ts', { cwd: `${root}/machines` }).sort()) {
		const file = `machines/${path}`;
		const id = path.slice(0, -3);
		const text = readFileSync(`${root}/${file}`, 'utf8');
		const read = await importTree(root, file);
		const twice = checkTwice(text);
		const faults = twice.length > 0 ? twice : 'fault' in read ? [read.fault] : checkTree(id, read.config, text);
		problems.push(...faults.map((fault) => ({ file, ...fault })));
		const config = 'config' in read && read.config.states ? read.config : { id, initial: '', states: {} };
		trees.set(id, { file, text, config });
	}
	return { trees, problems };
}

/** What is wrong with one tree: its id, its form, then its shape. The form comes first, since a shape cannot be read without it. */
export function checkTree(id: string, config: TreeConfig, text = ''): Omit<Problem, 'file'>[] {
	if (config.id !== id)
		return [{ line: lineOf(text, 'id:'), message: `Trädets id är "${config.id}", men filen heter "${id}". De ska vara lika.` }];
	const { error } = treeConfig.safeParse(config, { reportInput: true });
	if (error) return error.issues.map((issue) => ({ line: lineOfState(text, String(issue.path[1] ?? '')), message: form(issue) }));
	return checkShape(config).map(({ state, message }) => {
		const place = state ? `Steget "${state}": ` : '';
		return { line: lineOfState(text, state), message: place + message };
	});
}

/** The line where a state begins in a tree's file. */
export function lineOfState(text: string, state: string | undefined): number | undefined {
	if (!state) return undefined;
	return lineOf(text, `\t'${state}': {`) ?? lineOf(text, `\t${state}: {`);
}

function form(issue: Issue): string {
	const [states, state, ...path] = issue.path;
	if (states !== 'states' || (issue.code === 'invalid_key' && path.length === 0)) return fault(issue);
	return `Steget "${String(state)}": ${fault({ ...issue, path })}`;
}

function fault(issue: Issue): string {
	if (issue.code === 'invalid_key')
		return `Namnet "${String(issue.path.at(-1))}" ska skrivas med små bokstäver a–z, siffror och bindestreck.`;
	if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearest(issue);
	return sentence(issue);
}

type Issue = Parameters<typeof sentence>[0];

/** Of the two forms a step can have, the one it is nearest to: the one with the fewest faults. */
function nearest(issue: Extract<Issue, { code: 'invalid_union' }>): string {
	const [fewest = []] = [...issue.errors].sort((a, b) => rank(a) - rank(b));
	return fewest.map(fault).join(' ');
}

function rank(issues: readonly { path: PropertyKey[] }[]): number {
	return issues.length + (issues.some(({ path }) => path.at(-1) === 'kind' || path.at(-1) === 'type') ? 100 : 0);
}

async function importTree(root: string, file: string): Promise<{ config: TreeConfig } | { fault: { line?: number; message: string } }> {
	const url = pathToFileURL(`${root}/${file}`);
	url.searchParams.set('v', String(statSync(url).mtimeMs));
	try {
		const { default: tree } = await import(/* @vite-ignore */ url.href);
		if (!tree?.config) return { fault: { message: 'Filen exporterar inget träd. Den ska börja med: export default tree.createMachine({' } };
		return { config: configOf(tree) };
	} catch (error) {
		return { fault: codeFault(error, file) };
	}
}
