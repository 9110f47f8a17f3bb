import type { Expression } from 'acorn';
import type { TreeConfig } from '../../machines/tree.ts';
import { STEP_KINDS } from '../tree/schema.ts';
import { treeText, written } from '../tree/layout.ts';
import { literalWithin, readLiteral } from '../tree/literal.ts';
import { laidOver } from './laidOver.ts';
import { isSame } from './threeWay.ts';
import { sourceOf } from './written.ts';
import { isRecord } from '../model/isRecord.ts';

const LOST =
	'Trädet går inte att skriva så att det blir detsamma när det läses. Inget är sparat. Ångra det du ändrade sist, och försök igen.';

/** A tree's file read as data: the tree, or in Swedish why the file is more than a tree and cannot be changed here. */
export function readTree(text: string): { tree: TreeConfig } | { fault: string } {
	const { value, faults } = readLiteral(text);
	const [fault] = faults;
	if (fault) return { fault: fault.line ? `Rad ${fault.line}: ${fault.message}` : fault.message };
	return isTree(value) ? { tree: value } : { fault: 'Filen är inget helt träd. Det ska ha id, initial och states.' };
}

/**
 * Writes a tree into the text of its file, as little changed as can be: what is the same keeps its lines, comments and quotation marks.
 * Throws, in Swedish, where the text is no tree's, or would not be read back as the same tree.
 */
export function printTree(text: string, tree: TreeConfig): string {
	const was = readTree(text);
	const found = literalWithin(text);
	if ('fault' in was || !found) throw new Error('fault' in was ? was.fault : LOST);
	const now = plain(tree);
	if (isSame(was.tree, now)) return text;
	const { literal, comments } = found;
	const source = sourceOf(text, literal as Expression, comments, now);
	const laid = laidOver(now, literal as Expression, source);
	const printed = text.slice(0, literal.start) + written(laid, 0, literal.loc?.start.column ?? 0, source.eol) + text.slice(literal.end);
	return held(printed, now);
}

/** The file of a new tree. Throws, in Swedish, where it would not be read back as the same tree. */
export function printNewTree(tree: TreeConfig): string {
	const now = plain(tree);
	return held(treeText(now), now);
}

function held(text: string, tree: TreeConfig): string {
	const read = readTree(text);
	if ('fault' in read || !isSame(read.tree, tree)) throw new Error(LOST);
	return text;
}

/** Without keys that hold nothing, which a file cannot say. */
function plain(tree: TreeConfig): TreeConfig {
	return JSON.parse(JSON.stringify(tree)) as TreeConfig;
}

/** Whether a file holds as much of a tree as is needed to change it. What else is wrong is told by the check. */
function isTree(value: unknown): value is TreeConfig {
	if (!isRecord(value) || typeof value.id !== 'string' || typeof value.initial !== 'string') return false;
	return isRecord(value.states) && Object.values(value.states).every(isStep);
}

function isStep(value: unknown): boolean {
	if (!isRecord(value) || !isRecord(value.meta)) return false;
	const { kind, text, title, source } = value.meta;
	if (typeof (kind === 'outcome' ? title : text) !== 'string' || !Array.isArray(source)) return false;
	if (kind === 'outcome') return value.type === 'final' && !('on' in value);
	return STEP_KINDS.includes(String(kind)) && isRecord(value.on) && Object.values(value.on).every(isAnswer);
}

function isAnswer(value: unknown): boolean {
	return isRecord(value) && typeof value.target === 'string' && isRecord(value.meta) && typeof value.meta.label === 'string';
}
