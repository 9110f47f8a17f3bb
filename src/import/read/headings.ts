import type { Block } from './blocks.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

const NUMBERED = /^(\d+(?:\.\d+)*)[.)]?\s+(\S.*)$/;
const LONGEST = 90;

/**
 * Headings that were typed by hand, where a document has none by style below its title: bold lines with a running number, or in a text
 * without any bold, lines alone with one, or else bold lines alone. They may be wrong, and are marked to be looked at.
 */
export function findHeadings(blocks: Block[]): Block[] {
	const styled = blocks.filter((block) => block.kind === 'heading' && block.level > 0).length;
	if (styled > 0) return typedNumbers(blocks);
	const typed = running(blocks.filter(isCandidate));
	const found = blocks.map((block, i) => {
		if (block.kind !== 'paragraph' || block.from) return block;
		const [, number = '', text = ''] = NUMBERED.exec(block.text) ?? [];
		if (typed.has(block) && followsText(blocks, i, typed)) return heading(block, number.split('.').length, number, text);
		return isLabel(block) && typed.size > 0 ? heading(block, 1, '', block.text) : block;
	});
	return withTitle(typed.size > 0 ? found : boldAlone(found));
}

/** Bold lines that each have something below them which is not bold, where there are at least two: one is a title, or a shout. */
function boldAlone(blocks: Block[]): Block[] {
	const isBold = (block: Block | undefined) => block?.kind === 'paragraph' && block.isBold === true;
	const isLine = (block: Block): block is Paragraph =>
		block.kind === 'paragraph' && isBold(block) && !block.from && block.text.length <= LONGEST && !/[.!?;,\n]/.test(block.text);
	const lines = new Set(blocks.filter((block, i) => isLine(block) && blocks[i + 1] !== undefined && !isBold(blocks[i + 1])));
	return lines.size < 2 ? blocks : blocks.map((block) => (lines.has(block) && isLine(block) ? heading(block, 1, '', block.text) : block));
}

function heading(block: Paragraph, level: number, number: string, text: string): Block {
	const { text: whole, after, isProposed, isBold, links, anchors } = block;
	return {
		...{ kind: 'heading', level, number, byHand: true, links, anchors },
		...{ text: text || whole, ...(after !== undefined && { after }), ...(isProposed && { isProposed }), ...(isBold && { isBold }) },
	};
}

/** A styled heading whose number was typed into its text. */
function typedNumbers(blocks: Block[]): Block[] {
	return blocks.map((block) => {
		if (block.kind !== 'heading' || block.number !== '' || block.level === 0) return block;
		const [, number, text] = NUMBERED.exec(block.text) ?? [];
		return number && text ? { ...block, number, text } : block;
	});
}

function isCandidate(block: Block): block is Paragraph {
	return (
		block.kind === 'paragraph' && !block.from && NUMBERED.test(block.text) && block.text.length <= LONGEST && !/[.!?;]$/.test(block.text)
	);
}

/** A bold line of a few words that ends with a colon: `Syfte:`. A longer one leads in a list. */
function isLabel(block: Paragraph): boolean {
	return block.isBold === true && /^\D+:$/.test(block.text) && block.text.split(' ').length <= 3;
}

/** Of lines with numbers, those that run on: 1, 2, 3, with 2.1 and so on between. Bold ones, where there are any, and what fits between. */
function running(lines: Paragraph[]): Set<Block> {
	const hasBold = lines.some(({ isBold }) => isBold);
	const found: Paragraph[] = [];
	let last: number[] = [0];
	for (const [i, line] of lines.entries()) {
		const number = numberOf(line);
		const isFirst = number.length === 1 && number[0] === 1;
		// A list of contents before the text counts too: the headings are the lines that come last.
		if (!hasBold && isFirst) found.length = 0;
		const isBridge = lines.slice(i + 1).some((later) => later.isBold && isNext(numberOf(later), number));
		if (hasBold && !line.isBold && !isBridge) continue;
		if (!isNext(number, last) && !isFirst) continue;
		found.push(line);
		last = number;
	}
	return new Set(found.length > 1 || hasBold ? found : []);
}

function numberOf({ text }: Paragraph): number[] {
	return (NUMBERED.exec(text)?.[1] ?? '').split('.').map(Number);
}

function isNext(number: number[], last: number[]): boolean {
	const floor = number.length - 1;
	const above = number.slice(0, floor).every((part, i) => part === last[i]);
	return above && number[floor] === (last[floor] ?? 0) + 1;
}

/** A heading has something below it that is no heading; a line in a run of them is an item. */
function followsText(blocks: Block[], at: number, typed: Set<Block>): boolean {
	const next = blocks[at + 1];
	return next !== undefined && (!typed.has(next) || (typed.has(next) && /^\d+\.\d/.test('text' in next ? next.text : '')));
}

/** The first line of a document that is bold and stands before everything else is its title. */
function withTitle(blocks: Block[]): Block[] {
	const [first, ...rest] = blocks;
	if (first?.kind !== 'paragraph' || !first.isBold || first.text.length > 2 * LONGEST || !blocks.some(({ kind }) => kind === 'heading'))
		return blocks;
	return [heading(first, 0, '', first.text), ...rest];
}
