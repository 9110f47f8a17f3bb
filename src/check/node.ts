/** What the syntax tree of MDX says of a node, as far as it is looked at here. */
export type Node = {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	alt?: string | null;
	depth?: number;
	attributes?: Attribute[];
	children?: Node[];
	position?: Position;
};
export type Attribute = { type: string; name?: string; value?: string | null | { value: string } };
type Position = { start: { line: number } };

/** A node and all within it, in order. */
export function flat(node: Node): Node[] {
	return [node, ...(node.children ?? []).flatMap(flat)];
}
