/**
 * A value as it is to be written in a tree's file: words that stand as they are, or a list or an object of items. It is laid out as
 * Prettier lays it out, so that a tree that was written here is left as it is by `npm run format`.
 */
export type Laid = Word | Group;
export type Word = { text: string; isText?: boolean };
export type Group = {
	is: 'object' | 'list';
	items: Item[];
	/** Whether it stands on several lines even where it would fit on one. */
	isOpen: boolean;
	/** Comments after the last item, a line each. */
	end: string[];
};
export type Item = {
	key?: string;
	value: Laid;
	/** Comments on the lines above; an empty one is an empty line. */
	above: string[];
	/** A comment at the end of its line. */
	beside: string;
	/** Its lines as they were, with the comments and without the comma, where nothing in it is changed. */
	asWas?: string;
};

const WIDTH = 140;
/** How wide Prettier takes a tab to be. */
const TAB = 2;
/** A text that is too long goes below its key, unless the key is so short that nothing would be won. */
const SHORT_KEY = TAB + 3;

/** Writes a value on a line of which `before` columns are taken, in a block that is so many tabs deep. */
export function written(laid: Laid, depth: number, before: number, eol: string): string {
	if ('text' in laid) return laid.text;
	const flat = onOneLine(laid);
	// After it comes a comma.
	if (flat !== undefined && before + widthOf(flat) + 1 <= WIDTH) return flat;
	const [open, close] = laid.is === 'object' ? '{}' : '[]';
	const pad = '\t'.repeat(depth + 1);
	const rows = laid.items.map((item) => writtenItem(item, depth + 1, pad, eol));
	return [open, ...rows, ...laid.end.map((line) => line && pad + line), '\t'.repeat(depth) + close].join(eol);
}

function writtenItem(item: Item, depth: number, pad: string, eol: string): string {
	const beside = item.beside && ` ${item.beside}`;
	if (item.asWas !== undefined) return `${item.asWas},${beside}`;
	const above = item.above.map((line) => `${line && pad + line}${eol}`).join('');
	return `${above}${pad}${keyedValue(item, depth, eol)},${beside}`;
}

function keyedValue({ key, value }: Item, depth: number, eol: string): string {
	const before = depth * TAB;
	if (key === undefined) return written(value, depth, before, eol);
	const width = before + widthOf(key) + 2;
	const isLong = 'text' in value && value.isText && width + widthOf(value.text) + 1 > WIDTH;
	if (isLong && widthOf(key) >= SHORT_KEY) return `${key}:${eol}${'\t'.repeat(depth + 1)}${value.text}`;
	return `${key}: ${written(value, depth, width, eol)}`;
}

/** A value on one line; undefined for what stands on several. */
export function onOneLine(laid: Laid): string | undefined {
	if ('text' in laid) return laid.text.includes('\n') ? undefined : laid.text;
	if ((laid.isOpen && laid.items.length > 0) || laid.end.length > 0 || breaks(laid)) return undefined;
	const parts = laid.items.map(itemOnOneLine);
	if (parts.includes(undefined)) return undefined;
	const inner = parts.join(', ');
	if (laid.is === 'list') return `[${inner}]`;
	return inner ? `{ ${inner} }` : '{}';
}

function itemOnOneLine({ key, value, above, beside }: Item): string | undefined {
	const comments = [...above, beside].filter(Boolean);
	if (comments.some((comment) => comment.startsWith('//') || comment.includes('\n'))) return undefined;
	const flat = onOneLine(value);
	if (flat === undefined) return undefined;
	return [...above.filter(Boolean), key === undefined ? flat : `${key}: ${flat}`, beside].filter(Boolean).join(' ');
}

/** A list of several lists, or of several objects, that each hold more than one thing stands on several lines. */
function breaks({ is, items }: Group): boolean {
	if (is === 'object' || items.length < 2) return false;
	const kinds = new Set(items.map(({ value }) => ('text' in value ? shapeOf(value.text) : value.is)));
	return kinds.size === 1 && !kinds.has('word') && items.every(({ value }) => countOf(value) > 1);
}

function shapeOf(text: string): Group['is'] | 'word' {
	if (text.startsWith('{')) return 'object';
	return text.startsWith('[') ? 'list' : 'word';
}

function countOf(laid: Laid): number {
	return 'text' in laid ? 0 : laid.items.length;
}

const WIDE = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

function widthOf(text: string): number {
	if (/^[\x20-\u02ff]*$/.test(text)) return text.length;
	return [...text].reduce((sum, letter) => sum + (/\p{M}|\u200d/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1), 0);
}

/** How a key is written: without quotation marks where it can be. */
export function keyText(key: string): string {
	return /^[a-z_$][\w$]*$/i.test(key) ? key : textOf(key);
}

/** How a text is written: in single quotation marks, unless it holds more of them than of double ones. */
export function textOf(text: string): string {
	const count = (mark: string) => text.split(mark).length - 1;
	const mark = count("'") > count('"') ? '"' : "'";
	const escaped = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`).replaceAll(UNSEEN, escapeOf);
	return mark + escaped + mark;
}

/** Characters that would end the line, or could not be seen in it. */
const UNSEEN = /[\x00-\x1f\x7f\u2028\u2029\ufeff]|\p{Surrogate}/gu;
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeOf(letter: string): string {
	return SHORT[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A value that stands in no file yet. A step stands on several lines with what it says and its answers, an answer on one where it fits. */
export function laidOut(value: unknown, isOpen = false): Laid {
	if (typeof value === 'string') return { text: textOf(value), isText: true };
	if (typeof value !== 'object' || value === null) return { text: String(value) };
	const item = { above: [], beside: '' };
	if (Array.isArray(value))
		return { is: 'list', isOpen: false, end: [], items: value.map((inner) => ({ ...item, value: laidOut(inner) })) };
	const isStep = 'meta' in value && ('on' in value || 'type' in value);
	const items = Object.entries(value).map(([key, inner]) => ({
		...item,
		key: keyText(key),
		value: laidOut(inner, isStep || key === 'states'),
	}));
	return { is: 'object', isOpen: (isOpen || isStep) && items.length > 0, end: [], items };
}

/** A tree's file as it is written anew. */
export function treeText(config: object): string {
	return `import { tree } from '../tree.ts';\n\nexport default tree.createMachine(${written(laidOut(config, true), 0, 34, '\n')});\n`;
}
