import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Tag = Tree.Element;

/** What is shown of no page. */
const UNSEEN = [
	'script',
	'style',
	'head',
	'noscript',
	'template',
	'svg',
	'iframe',
	'object',
	'embed',
	'input',
	'button',
	'select',
	'textarea',
];
/** What begins a line of its own. */
export const BLOCKS = new RegExp(
	'^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav' +
		'|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$',
);

export function isStrong(tag: Tag): boolean {
	return /^(?:b|strong)$/.test(tag.tagName)
		? !/font-weight:\s*(?:normal|[1-4]00)/i.test(attribute(tag, 'style'))
		: /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(tag, 'style'));
}

export function holdsBlocks(tag: Tag): boolean {
	return BLOCKS.test(tag.tagName) || (!isUnseen(tag) && tag.childNodes.some((child) => isTag(child) && holdsBlocks(child)));
}

export function isUnseen(tag: Tag): boolean {
	return (
		UNSEEN.includes(tag.tagName) || /display:\s*none|visibility:\s*hidden/i.test(attribute(tag, 'style')) || attribute(tag, 'hidden') !== ''
	);
}

/** Whether a font of signs draws it, so that its letters are none: `à` is an arrow in Wingdings. */
export function isDrawn(tag: Tag): boolean {
	return /font-family:\s*["']?wingdings/i.test(attribute(tag, 'style'));
}

/** A face or a sign in the text, which is a picture. */
export function isEmoji(tag: Tag): boolean {
	return tag.tagName === 'img' && /(?:^|[\s-])(?:emoji|emoticon)/i.test(attribute(tag, 'class'));
}

/** The level of a heading, from 1: by its name, or by its role, as Word on the web writes it. */
export function headingLevel(tag: Tag): number | undefined {
	const [, level] = /^h([1-6])$/.exec(tag.tagName) ?? [];
	if (level) return Number(level);
	return attribute(tag, 'role') === 'heading' ? Number(attribute(tag, 'aria-level')) || 1 : undefined;
}

/** The bullet that Word lays before a pasted item. */
export function isIgnored(tag: Tag): boolean {
	return /mso-list:\s*ignore/i.test(attribute(tag, 'style'));
}

export function everyText(nodes: Node[]): string[] {
	return nodes.flatMap((node) => {
		if (isText(node)) return [node.value];
		if (!isTag(node) || isUnseen(node) || isIgnored(node) || isDrawn(node)) return [];
		const inside = everyText(node.childNodes);
		return BLOCKS.test(node.tagName) || node.tagName === 'br' ? [' ', ...inside, ' '] : [inside.join('')];
	});
}

export function plain(nodes: Node[]): string {
	return nodes.map((node) => (isText(node) ? node.value : isTag(node) ? plain(node.childNodes) : '')).join('');
}

export function attribute(tag: Tag, name: string): string {
	const found = tag.attrs.find((attr) => attr.name === name);
	return found ? found.value || (name === 'hidden' ? 'hidden' : '') : '';
}

export function isTag(node: Node): node is Tag {
	return 'tagName' in node;
}

export function isText(node: Node): node is Tree.TextNode {
	return node.nodeName === '#text';
}
