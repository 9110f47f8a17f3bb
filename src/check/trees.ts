import { lostTargets, type TreeConfig } from '../../machines/tree.ts';
import { areaOf, fileOfTree } from '../model/ids.ts';
import { readLiteral, type LiteralFile } from '../tree/literal.ts';
import { treeConfig } from '../tree/schema.ts';
import { checkShape } from '../tree/shape.ts';
import { checkTreeTexts } from '../tree/texts.ts';
import { causeOfArea } from './causes.ts';
import { characterFault } from './characters.ts';
import { formFaults } from './form.ts';
import { whileSame } from './once.ts';
import { textsAt, TREES, type Project } from './project.ts';
import { characterIn, doublesIn, textsIn } from './values.ts';
import type { Problem } from './read.ts';

/** A tree as read from its file. One that cannot be read has no states, but it exists, so that one fault does not raise others. */
export type TreeFile = { file: string; text: string; config: TreeConfig; lines: Lines };

type Lines = LiteralFile['lines'];

/** Every tree of a project, held against the schema and the limits of a tree. A tree's file is read as data and never run. */
export function treesIn(project: Project): { trees: Map<string, TreeFile>; problems: Problem[] } {
	const trees = new Map<string, TreeFile>();
	const problems: Problem[] = [];
	for (const file of textsAt(project, TREES)) {
		const read = treeIn(file, project.files.get(file) ?? '');
		problems.push(...read.problems);
		trees.set(idIn(file), read.tree);
	}
	return { trees, problems };
}

const idIn = (file: string) => file.slice('machines/'.length, -'.ts'.length);

const treeIn = whileSame((file, text) => {
	const unreadable = characterFault(text);
	const { value, lines, faults } = unreadable ? { value: undefined, lines: new Map(), faults: [unreadable] } : readLiteral(text);
	return treeOf(idIn(file), { text, value, lines }, faults);
});

/** A tree as its file says it, or as it would: held against the schema and the limits of a tree, where it has no faults before that. */
export function treeOf(
	id: string,
	{ text, value, lines }: { text: string; value: unknown; lines: Lines },
	faults: readonly Omit<Problem, 'file'>[] = [],
): { tree: TreeFile; problems: Problem[] } {
	const file = fileOfTree(id);
	const told = faults.length > 0 ? faults : [...checkWords(value, lines), ...checkTree(id, value as TreeConfig, lines)];
	const tree = { file, text, lines, config: isTree(value) ? { ...value, id } : { id, initial: '', states: {} } };
	return { tree, problems: told.map((fault) => ({ file, ...fault })) };
}

/** Characters that were never typed, and items that a list has twice. */
function checkWords(value: unknown, lines: Lines): Omit<Problem, 'file'>[] {
	const unseen = textsIn(value, []).flatMap(({ path, text }) => [characterIn(text) ?? []].flat().map((message) => ({ path, message })));
	return [...unseen, ...doublesIn(value, [])].map(({ path, message }) => ({ ...placeIn({ lines }, path), message }));
}

/** What is wrong with one tree: its id, its form, where its answers lead, then its shape. Each comes first that the next one needs. */
export function checkTree(id: string, config: TreeConfig, lines: Lines = new Map()): Omit<Problem, 'file'>[] {
	const at = (path: PropertyKey[]) => placeIn({ lines }, path);
	if (config.id === undefined) return [{ ...at([]), message: `Trädet saknar id. Lägg till överst i trädet: id: '${id}',` }];
	if (config.id !== id)
		return [
			{
				...at(['id']),
				message: `Trädets id är "${config.id}", men filen heter "${id}". De ska vara lika.`,
				cause: causeOfName(config.id, id),
			},
		];
	const { error } = treeConfig.safeParse(config, { reportInput: true });
	if (error) return formFaults(config, error.issues).map(({ path, message }) => ({ ...at(path), message }));
	const lost = lostTargets(config);
	if (lost.length > 0) return lost.map(({ path, message, instead }) => ({ ...at(path), message, ...(instead && { instead }) }));
	return [...checkShape(config), ...checkTreeTexts(config)].map(({ state, path = [], message, warning }) => {
		const place = state ? `Steget "${state}": ` : '';
		return { ...at(state ? ['states', state, ...path] : path), message: place + message, ...(warning && { warning }) };
	});
}

/** What a file that was renamed, or that lies in a folder that was, shares with those who name it. */
function causeOfName(said: unknown, id: string): string {
	if (typeof said !== 'string') return `trees ${id}`;
	return areaOf(said) === areaOf(id) ? `trees ${said}` : causeOfArea(areaOf(id));
}

/** A place in a tree's file: the path in its literal, and the line of the innermost part of it that stands there. */
export function placeIn({ lines }: Pick<TreeFile, 'lines'>, path: readonly PropertyKey[]): Pick<Problem, 'line' | 'path'> {
	return { line: lineAt(lines, path), path: path.map(String) };
}

function lineAt(lines: Lines, path: readonly PropertyKey[]): number | undefined {
	for (let end = path.length; end > 0; end--) {
		const line = lines.get(path.slice(0, end).map(String).join('.'));
		if (line) return line;
	}
	return undefined;
}

function isTree(value: unknown): value is TreeConfig {
	if (typeof value !== 'object' || value === null || !('states' in value) || !('initial' in value)) return false;
	const { states, initial } = value;
	if (typeof initial !== 'string') return false;
	return typeof states === 'object' && states !== null && Object.values(states).every(isStep);
}

/** Enough of a step for other checks to look at it. */
function isStep(step: unknown): boolean {
	if (typeof step !== 'object' || step === null || !('meta' in step) || typeof step.meta !== 'object' || step.meta === null) return false;
	const { meta } = step;
	if (!('source' in meta) || ['source', 'open', 'actions', 'templates', 'systems', 'case'].some((list) => !isList(meta, list)))
		return false;
	if (!hasParts(meta)) return false;
	return !('on' in step) || Object.values(step.on ?? {}).every((to) => typeof to === 'object' && to !== null && 'target' in to);
}

/** Whether a key holds a list of words, or is not there. */
function isList(meta: object, key: string): boolean {
	const list: unknown = Object.entries(meta).find(([name]) => name === key)?.[1];
	return list === undefined || (Array.isArray(list) && list.every((item) => typeof item === 'string'));
}

/** Whether the parts of an outcome, where it has any, each say when they hold. */
function hasParts(meta: object): boolean {
	const parts: unknown = 'parts' in meta ? meta.parts : undefined;
	return parts === undefined || (Array.isArray(parts) && parts.every(isPart));
}

function isPart(part: unknown): boolean {
	return typeof part === 'object' && part !== null && 'when' in part && typeof part.when === 'object' && part.when !== null;
}
