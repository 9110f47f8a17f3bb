import type { ArrayExpression, Expression, ObjectExpression } from 'acorn';
import { keyText, laidOut, type Group, type Item, type Laid } from '../tree/layout.ts';
import { isSame } from './threeWay.ts';
import { depthAt, entriesOf, valueOf, type Entries, type Entry, type Source } from './written.ts';
import { isRecord } from '../model/isRecord.ts';

/**
 * A value laid out over the text that it is written into: what is the same stands as it was, a part that is only moved takes its comments
 * along, and what is on several lines stays so.
 */
export function laidOver(value: unknown, node: Expression, source: Source, depth = 0, isItem = false): Laid {
	const isGroup = node.type === 'ObjectExpression' || node.type === 'ArrayExpression';
	if (isSame(value, valueOf(node)) && !(isGroup && isItem) && staysPut(node, source, depth)) {
		return { text: source.text.slice(node.start, node.end), isText: typeof value === 'string' };
	}
	if (isRecord(value) && node.type === 'ObjectExpression') return objectOver(value, node, source, depth);
	if (Array.isArray(value) && node.type === 'ArrayExpression') return listOver(value, node, source, depth);
	return laidOut(value);
}

/** Whether a part's text can stand where it is to be: on one line, or as deep as it was. */
function staysPut(node: Expression, source: Source, depth: number): boolean {
	return !source.text.slice(node.start, node.end).includes('\n') || depthAt(source, node.start) === depth;
}

function objectOver(value: Record<string, unknown>, node: ObjectExpression, source: Source, depth: number): Group {
	const was = entriesOf(node, source);
	const items = Object.entries(value).map(([key, inner]) => {
		const entry = was.entries.find((one) => one.key === key);
		return entry ? itemOver(inner, entry, source, depth + 1) : newItem(key, inner, source, depth + 1);
	});
	return { is: 'object', items: withoutFirstGap(items), end: endOf(was), isOpen: was.isOpen };
}

function itemOver(value: unknown, entry: Entry, source: Source, depth: number): Item {
	const { keyText: key, node, above, beside, asWas } = entry;
	const isWhole = asWas !== undefined && isSame(value, entry.value) && entry.depth === depth;
	const laid = laidOver(value, node, source, depth, key === undefined);
	return { key, value: laid, above, beside, ...(isWhole && { asWas }) };
}

/** A part that is new here. Where the very same was taken from elsewhere in the file, it brings its text and comments. */
function newItem(key: string, value: unknown, source: Source, depth: number): Item {
	const same = isRecord(value) ? source.gone.filter((entry) => isSame(entry.value, value)) : [];
	const moved = same.find((entry) => entry.key === key) ?? same[0];
	const item = { key: keyText(key), value: laidOut(value), above: [], beside: '' };
	if (!moved) return item;
	if (moved.key === key) return itemOver(value, moved, source, depth);
	return { ...item, above: moved.above, beside: moved.beside, value: laidOver(value, moved.node, source, depth, true) };
}

function listOver(value: readonly unknown[], node: ArrayExpression, source: Source, depth: number): Group {
	const was = entriesOf(node, source);
	const items = matched(value, was.entries).map(([inner, entry]) =>
		entry ? itemOver(inner, entry, source, depth + 1) : { value: laidOut(inner), above: [], beside: '' },
	);
	return { is: 'list', items: withoutFirstGap(items), end: endOf(was), isOpen: false };
}

/** Each item of a list beside what it was: the same at the beginning and the end, and between those by place where as many stand there. */
function matched(now: readonly unknown[], was: readonly Entry[]): [unknown, Entry | undefined][] {
	const same = (a: number, b: number) => isSame(now.at(a), was.at(b)?.value);
	const most = Math.min(now.length, was.length);
	let start = 0;
	while (start < most && same(start, start)) start += 1;
	let end = 0;
	while (end < most - start && same(-1 - end, -1 - end)) end += 1;
	return now.map((value, i) => {
		if (i < start) return [value, was[i]];
		if (i >= now.length - end) return [value, was[was.length - (now.length - i)]];
		const between = was.slice(start, was.length - end);
		const moved = between.find((entry) => isSame(entry.value, value));
		return [value, moved ?? (now.length === was.length ? was[i] : undefined)];
	});
}

/** The comments at the end; an empty line last would stand before the brace. */
function endOf({ end }: Entries): string[] {
	return end.at(-1) === '' ? end.slice(0, -1) : end;
}

/** An empty line has no place before the first part. */
function withoutFirstGap([first, ...rest]: Item[]): Item[] {
	if (!first) return [];
	const isGap = first.above[0] === '';
	return [isGap ? { ...first, above: first.above.slice(1), asWas: first.asWas?.replace(/^(?:[ \t\r]*\n)+/, '') } : first, ...rest];
}
