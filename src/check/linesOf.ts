import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';

/** The line, counted from 1, of a key or an item by its path; of the innermost part of it that stands there, where not all of it does. */
export type LineAt = (path: readonly PropertyKey[]) => number | undefined;

/** The lines of a YAML text that begins `offset` lines into its file. */
export function linesOf(document: Document, lines: LineCounter, offset: number): LineAt {
	return (path) => {
		let node: unknown = document.contents;
		let at: number | undefined;
		for (const key of path) {
			const next = within(node, key);
			if (!next) break;
			at = next.key?.range?.[0] ?? at;
			node = next.value;
		}
		return at === undefined ? undefined : lines.linePos(at).line + offset;
	};
}

/** What stands under a key of a map or at a place in a list, and the node that begins it. */
function within(node: unknown, key: PropertyKey): { key?: Node; value: unknown } | undefined {
	if (isSeq(node)) {
		const item = node.items[Number(key)] as Node | undefined;
		return item && { key: item, value: item };
	}
	const pair = isMap(node) ? node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key)) : undefined;
	return pair && { key: pair.key as Node, value: pair.value };
}
