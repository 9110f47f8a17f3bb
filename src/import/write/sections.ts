import type { Block, Document } from '../read/blocks.ts';

/** What stands under one heading: a page, or a part of the front page. A section of the front page may lack a heading. */
export type Section = {
	title: string;
	/** Its number as the document has it, `4.6`; empty where it has none. */
	number: string;
	level: number;
	isFront: boolean;
	/** The heading as it read with changes that are not accepted. */
	after?: string;
	anchors: string[];
	blocks: Block[];
};

/**
 * The sections of a document, in order. What comes before the first heading with a number stands on the front page, and so does a heading
 * with nothing below it but others.
 */
export function sectionsOf({ blocks }: Document): Section[] {
	const sections: Section[] = [{ title: '', number: '', level: 0, isFront: true, anchors: [], blocks: [] }];
	for (const block of blocks) {
		if (block.kind === 'heading') {
			const { text, number, level, anchors, after } = block;
			sections.push({ title: text, number, level, isFront: false, after, anchors, blocks: [] });
		} else sections.at(-1)?.blocks.push(block);
	}
	const numbered = sections.findIndex(({ number }) => number !== '');
	return sections
		.map((section, i) => ({ ...section, isFront: section.isFront || i < numbered || section.blocks.length === 0 }))
		.filter(({ title, blocks: inside }) => title !== '' || inside.length > 0);
}
