import { attributesOf, PART_NAMES } from '../model/parts.ts';
import type { Node } from './node.ts';
import { once } from './once.ts';
import { lineOfBody, type ContentFile } from './read.ts';

export type { Attribute, Node } from './node.ts';

/**
 * Every node of a text, in order, read once for each file; undefined where it cannot be read, which checkMdxForm tells of, and
 * where there is nothing to read it with.
 */
export const nodesOf = once((file: ContentFile): Node[] | undefined => file.mdx?.nodesIn(file.body));

/** The line of a file, counted from 1, where a node begins. */
export function lineOfNode(file: ContentFile, node: Node | undefined): number {
	return lineOfBody(file, node?.position?.start.line ?? 1);
}

/** The value of an attribute that is plain text. */
export function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
	const value = attributes.find((attribute) => attribute.name === name)?.value;
	return typeof value === 'string' ? value : undefined;
}

/** The attributes of a part that it does not have. */
export function strangeAttributes({ name, attributes = [] }: Node): string[] {
	const part = PART_NAMES.find((known) => known === name);
	return part ? attributes.flatMap(({ name: said = '' }) => (said && !attributesOf(part).includes(said) ? [said] : [])) : [];
}

/** The anchors of a text's headings, as Astro makes them: of two that are alike, the second has `-1`. */
export function headingsOf(file: ContentFile): string[] | undefined {
	const seen = new Map<string, number>();
	return nodesOf(file)
		?.filter(({ type }) => type === 'heading')
		.map((heading) => {
			const plain = slug(wordsOf(heading));
			const count = seen.get(plain) ?? 0;
			seen.set(plain, count + 1);
			return count > 0 ? `${plain}-${count}` : plain;
		});
}

/** The words of a node and of all within it. */
export function wordsOf({ value = '', children = [] }: Node): string {
	return value + children.map(wordsOf).join('');
}

function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
		.trim()
		.replaceAll(' ', '-');
}
