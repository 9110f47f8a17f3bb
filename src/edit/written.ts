import type { ArrayExpression, Comment, Expression, ObjectExpression, Property } from 'acorn';
import { keyOf, valueWithin } from '../tree/literal.ts';
import { isSame } from './threeWay.ts';

/** The text of a tree's file, as it is read for writing into. */
export type Source = {
	text: string;
	eol: string;
	comments: readonly Comment[];
	/** What is taken away from where it stood: it may have been moved. */
	gone: readonly Entry[];
};

/** A part of an object or a list as it stands in the text: what it holds, and the comments that go with it. */
export type Entry = {
	key?: string;
	/** How the key is written. */
	keyText?: string;
	node: Expression;
	value: unknown;
	/** How many tabs its line begins with. */
	depth: number;
	above: string[];
	beside: string;
	/** Its lines with the comments above and without the comma; undefined where it shares a line with another. */
	asWas?: string;
};

/** What an object or a list holds, and the comments after it all. */
export type Entries = { entries: Entry[]; end: string[]; isOpen: boolean };

/** The text of a tree's file, and what stands in it no more when its literal says `now`. */
export function sourceOf(text: string, literal: Expression, comments: readonly Comment[], now: unknown): Source {
	const source = { text, comments, gone: [], eol: text.includes('\r\n') ? '\r\n' : '\n' };
	return { ...source, gone: goneFrom(literal, now, source) };
}

function goneFrom(node: Expression, now: unknown, source: Source): Entry[] {
	if (node.type !== 'ObjectExpression' || isSame(valueOf(node), now)) return [];
	const left = (typeof now === 'object' ? now : undefined) as Record<string, unknown> | undefined;
	return entriesOf(node, source).entries.flatMap((entry) => {
		const inner = left?.[entry.key ?? ''];
		return [...(inner === undefined ? [entry] : []), ...goneFrom(entry.node, inner, source)];
	});
}

/** What each node that was asked for is, since the nodes within it are asked for too. */
const values = new WeakMap<Expression, unknown>();

/** What a node of the text is, as data. */
export function valueOf(node: Expression): unknown {
	if (!values.has(node)) values.set(node, valueWithin(node));
	return values.get(node);
}

/** The tabs that the line of a place begins with. */
export function depthAt({ text }: Source, at: number): number {
	return /^\t*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0].length ?? 0;
}

/** The parts of an object or a list, each with its comments. */
export function entriesOf(node: ObjectExpression | ArrayExpression, source: Source): Entries {
	const parts: readonly (Property | Expression)[] =
		node.type === 'ObjectExpression' ? (node.properties as Property[]) : (node.elements as Expression[]);
	const first = parts[0]?.start ?? node.end - 1;
	const isOpen = node.type === 'ObjectExpression' && parts.length > 0 && source.text.slice(node.start, first).includes('\n');
	let from = node.start + 1;
	const entries = parts.map((part, i) => {
		const until = parts[i + 1]?.start ?? node.end - 1;
		const entry = entryOf(part, from, until, source);
		from = entry.until;
		return entry;
	});
	return { entries, isOpen, end: commentLines(source.text.slice(from, node.end - 1), from, source) };
}

function entryOf(part: Property | Expression, from: number, until: number, source: Source): Entry & { until: number } {
	const isProperty = part.type === 'Property';
	const node = isProperty ? part.value : part;
	const comma = commaAfter(part.end, until, source);
	const { beside, end } = besideOf(part.end, comma, until, source);
	const within = isProperty ? commentsBetween(part.key.end, node.start, source) : [];
	const lead = source.text.slice(from, part.start);
	const lineStart = lead.includes('\n') ? from + lead.indexOf('\n') + 1 : undefined;
	const above = [...commentLines(lead, from, source), ...within];
	return {
		...(isProperty && { key: keyOf(part), keyText: source.text.slice(part.key.start, part.key.end) }),
		node,
		value: valueOf(node),
		depth: depthAt(source, part.start),
		above: [...above, ...beside.slice(1)],
		beside: beside[0] ?? '',
		asWas:
			beside.length > 1 || lineStart === undefined || hasCommentBefore(from, lineStart, source)
				? undefined
				: source.text.slice(lineStart, part.end),
		until: end,
	};
}

/** The comments that stand after a part on its line, and where what follows begins. */
function besideOf(start: number, comma: number, until: number, { text, comments }: Source): { beside: string[]; end: number } {
	const rest = text.slice(start, until);
	const lineEnd = rest.includes('\n') ? start + rest.indexOf('\n') : start;
	const beside = comments.filter((comment) => comment.start >= start && comment.start < Math.max(lineEnd, comma));
	const end = Math.max(beside.at(-1)?.end ?? start, comma);
	return { beside: beside.map((comment) => text.slice(comment.start, comment.end)), end };
}

/** Where the comma after a part ends; its own end where there is none. */
function commaAfter(start: number, until: number, { text, comments }: Pick<Source, 'text' | 'comments'>): number {
	for (let at = start; at < until; at += 1) {
		const comment = comments.find((one) => one.start === at);
		if (comment) at = comment.end - 1;
		else if (text[at] === ',') return at + 1;
	}
	return start;
}

function commentsBetween(from: number, to: number, { text, comments }: Source): string[] {
	return comments.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => text.slice(start, end));
}

function hasCommentBefore(from: number, to: number, { comments }: Source): boolean {
	return comments.some(({ start, end }) => start >= from && end <= to);
}

/** The comments in a stretch of text as lines of their own, with an empty one where an empty line stands between. */
function commentLines(stretch: string, from: number, { text, comments }: Source): string[] {
	const within = comments.filter(({ start, end }) => start >= from && end <= from + stretch.length);
	const ends = [from, ...within.map(({ end }) => end)];
	const starts = [...within.map(({ start }) => start), from + stretch.length];
	return starts.flatMap((start, i) => {
		const gap = text.slice(ends[i], start);
		const comment = within[i];
		return [...(isEmptyLine(gap) ? [''] : []), ...(comment ? [text.slice(comment.start, comment.end)] : [])];
	});
}

function isEmptyLine(gap: string): boolean {
	return /\n[ \t\r]*\n/.test(gap);
}
