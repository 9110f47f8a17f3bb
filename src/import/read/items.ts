import type { Block } from './blocks.ts';

const SIGN = /^([-•–·*▪●])(\s*)(\S.*)$/s;

/** Lines that were made items by hand, with a sign before each: `- Bifoga`. A sign without a blank counts beside another such line. */
export function findItems(blocks: Block[]): Block[] {
	return blocks.map((block, i): Block => {
		const [, , blank, text] = signed(block) ?? [];
		if (block.kind !== 'paragraph' || block.from || text === undefined) return block;
		if (blank === '' && !signed(blocks[i - 1]) && !signed(blocks[i + 1])) return block;
		const { links, anchors, after, isProposed, isBold } = block;
		const changed = after === undefined ? {} : { after: SIGN.exec(after)?.[3] ?? after };
		return {
			kind: 'item',
			level: 0,
			number: '',
			text,
			...changed,
			...(isProposed && { isProposed }),
			...(isBold && { isBold }),
			links,
			anchors,
		};
	});
}

function signed(block: Block | undefined): RegExpExecArray | undefined {
	if (block?.kind !== 'paragraph') return undefined;
	return SIGN.exec(block.text) ?? undefined;
}
