import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { isRecord } from '../model/isRecord.ts';

const STYLE = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true } as const;

/** Writes `now` into a YAML text that says `was`: what is the same keeps its lines, comments and quotation marks. */
export function write(text: string, was: unknown, now: unknown): string {
	const document = parseDocument(text);
	document.contents = put(document, document.contents, was, now) as typeof document.contents;
	return document.toString(STYLE);
}

function put(document: Document, node: unknown, was: unknown, now: unknown): Node {
	if (isMap(node) && isRecord(was) && isRecord(now)) return putMap(document, node, was, now);
	if (isSeq(node) && Array.isArray(was) && Array.isArray(now)) return putList(document, node, was, now);
	if (isScalar(node) && !isRecord(now) && !Array.isArray(now)) {
		if (node.value !== now) node.value = now;
		return node;
	}
	return make(document, now);
}

function putMap(document: Document, map: YAMLMap, was: Record<string, unknown>, now: Record<string, unknown>): YAMLMap {
	for (const key of Object.keys(was)) if (!(key in now)) map.delete(key);
	for (const [key, value] of Object.entries(now)) {
		const node = map.get(key, true);
		const next = put(document, node, was[key], value);
		if (next !== node) map.set(key, next);
	}
	return map;
}

/** Items that stand alike at the beginning and the end of a list keep their nodes; those between are written into, or made. */
function putList(document: Document, list: YAMLSeq, was: unknown[], now: unknown[]): YAMLSeq {
	const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	const start = now.findIndex((item, i) => i >= was.length || !isSame(was[i], item));
	const begin = start < 0 ? now.length : start;
	const room = Math.min(was.length, now.length) - begin;
	let end = 0;
	while (end < room && isSame(was.at(-1 - end), now.at(-1 - end))) end += 1;
	const { items } = list;
	const sameLength = was.length === now.length;
	const middle = now
		.slice(begin, now.length - end)
		.map((item, i) => (sameLength ? put(document, items[begin + i], was[begin + i], item) : make(document, item)));
	list.items = [...items.slice(0, begin), ...middle, ...items.slice(was.length - end)];
	return list;
}

/** A new value. */
function make(document: Document, value: unknown): Node {
	const node = document.createNode(value) as Node;
	style(node);
	return node;
}

/** A list of ids is written on one line, as it is in content; a list of sentences on a line each. */
function style(node: unknown): void {
	if (!isCollection(node)) return;
	if (isSeq(node)) node.flow = node.items.every((item) => isScalar(item) && /^[\w./-]*$/.test(String(item.value)));
	for (const item of node.items) style(isPair(item) ? item.value : item);
}
