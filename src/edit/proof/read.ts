import { problemsIn, readProject, type Reading } from '../../check/check.ts';
import { characterFault } from '../../check/characters.ts';
import { once } from '../../check/once.ts';
import type { Project } from '../../check/project.ts';
import type { Content, Problem } from '../../check/read.ts';
import { treeOf, type TreeFile } from '../../check/trees.ts';
import { textsIn } from '../../check/values.ts';
import { fileOfTree } from '../../model/ids.ts';
import { sorted } from '../../tree/literal.ts';
import type { Draft, TreeConfig } from '../draft.ts';
import { filesWith } from '../filesWith.ts';
import { remembering } from './remember.ts';

/** The project as it was before the draft, read and judged once; `run` knows what its checks came to. */
export type Base = { reading: Reading; run: ReturnType<typeof remembering>; told: (today: string) => ReadonlySet<string> };

/** Reads a project once, however often it is asked. */
export const baseOf = once((project: Project): Base => {
	const reading = readProject(project);
	const run = remembering();
	const days = new Map<string, ReadonlySet<string>>();
	const told = (today: string) => {
		const known = days.get(today) ?? new Set(problemsIn(reading, today, run).map(nameOf));
		days.set(today, known);
		return known;
	};
	return { reading, run, told };
});

/** What tells a problem from others. */
export function nameOf({ file, message }: Problem): string {
	return `${file}\n${message}`;
}

/** The project with a draft's tree and files in it, as they would be read once they were written. */
export function readWith(base: Base, draft: Draft): Reading {
	const { tree } = draft;
	const { reading } = base;
	const { project } = reading;
	const files = filesWith(draft, project.files);
	const file = fileOfTree(tree.id);
	const own = ownOf(base, files);
	const read = treeIn(tree);
	const changed = new Set([file, ...Object.keys(files)]);
	const kept = (problems: Problem[]) => problems.filter((problem) => !changed.has(problem.file));
	return {
		project: { ...project, files: new Map([...project.files, ...Object.entries(files)]) },
		content: own.content,
		trees: inOrder(new Map([...reading.trees, ...own.trees, [tree.id, read.tree]])),
		contentProblems: [...kept(reading.contentProblems), ...own.contentProblems],
		treeProblems: [...kept(reading.treeProblems), ...own.treeProblems, ...read.problems],
	};
}

/** The draft's other files, read: typing in the tree leaves them as they were, also where each draft is a copy. */
function ownOf({ reading }: Base, files: Draft['files']): Pick<Reading, 'content' | 'trees' | 'contentProblems' | 'treeProblems'> {
	const key = JSON.stringify(files);
	const known = owns.get(reading);
	if (known?.key === key) return known.own;
	const { others, mdx } = reading.project;
	const read = readProject({ files: new Map(Object.entries(files)), others, ...(mdx && { mdx }) });
	const own = { ...read, content: contentWith(reading.content, read.content) };
	owns.set(reading, { key, own });
	return own;
}

const owns = new WeakMap<Reading, { key: string; own: Reading }>();

/** Kinds that the draft has no file of are the very same as before. */
function contentWith(content: Content, own: Content): Content {
	const kinds = Object.entries(content) as [keyof Content, Content[keyof Content]][];
	return Object.fromEntries(
		kinds.map(([kind, files]) => [kind, own[kind].size > 0 ? inOrder(new Map([...files, ...own[kind]])) : files]),
	) as Content;
}

function inOrder<T extends { file: string }>(files: Map<string, T>): Map<string, T> {
	return new Map([...files].sort(([, a], [, b]) => (a.file < b.file ? -1 : Number(a.file > b.file))));
}

/** A tree under change, as if it had been written: its texts stand for the text of its file, a line each. */
const treeIn = once((config: TreeConfig): { tree: TreeFile; problems: Problem[] } => {
	const texts = textsIn(config, []);
	const lines = new Map<string, number>();
	for (const [i, { path }] of texts.entries())
		for (const end of path.keys()) {
			const key = path.slice(0, end + 1).join('.');
			if (!lines.has(key)) lines.set(key, i + 1);
		}
	const text = texts.map((one) => JSON.stringify(one.text)).join('\n');
	const unreadable = characterFault(text);
	if (!unreadable) return treeOf(config.id, { text, value: config, lines }, digitsIn(config));
	const path = texts[unreadable.line - 1]?.path.map(String) ?? [];
	return treeOf(config.id, { text, value: undefined, lines }, [{ ...unreadable, path }]);
});

/** Names of digits alone, which would stand first whatever the file says. */
function digitsIn({ states }: TreeConfig): Omit<Problem, 'file'>[] {
	const names = Object.entries(states).flatMap(([state, step]) => [
		['states', state],
		...('on' in step ? Object.keys(step.on).map((answer) => ['states', state, 'on', answer]) : []),
	]);
	return names.flatMap((path) => sorted(path.at(-1) ?? '').map((message) => ({ path, message })));
}
