import type { Block, Document } from './blocks.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** The headings of a document that were typed by hand, in order: they may be none. */
export function typedHeadings({ blocks }: Document): Heading[] {
	return blocks.filter((block) => block.kind === 'heading').filter(({ byHand }) => byHand);
}

/** The document with some of those headings read as text, by their number from 1. */
export function withoutHeadings(document: Document, numbers: readonly number[]): Document {
	const typed = typedHeadings(document);
	const isText = (block: Block): block is Heading => block.kind === 'heading' && numbers.includes(typed.indexOf(block) + 1);
	return { ...document, blocks: document.blocks.map((block) => (isText(block) ? asText(block) : block)) };
}

function asText({ number, text, after, isProposed, isBold, links, anchors }: Heading): Block {
	const whole = (words: string) => `${number} ${words}`.trim();
	return {
		...{ kind: 'paragraph', text: whole(text), links, anchors },
		...(after !== undefined && { after: whole(after) }),
		...(isProposed && { isProposed }),
		...(isBold && { isBold }),
	};
}
