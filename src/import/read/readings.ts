import { wordsIn, type Block, type Document, type Words } from './blocks.ts';
import { account, wordsOf } from './words.ts';

/** Which reading of a change holds; a change that nobody has chosen for is open, and reads as it did before. */
export type Which = 'före' | 'efter';

/** What is chosen, by the number of the change from 1. */
export type Readings = Readonly<Record<number, Which | undefined>>;

/** A part of the text with changes that nobody has accepted: how it reads before and after; either may be nothing. */
export type Change = { nth: number; before: string; after: string };

/** Every part of a document with such changes, in order. */
export function changesIn({ blocks }: Document): Change[] {
	return blocks
		.flatMap(wordsIn)
		.filter(isChanged)
		.map(({ text, after = text, isProposed }, i) => ({ nth: i + 1, before: isProposed ? '' : text, after }));
}

/** The document with the readings that were chosen, and without the words that fell away by it. */
export function withReadings(document: Document, readings: Readings): Document {
	const changes = changesIn(document);
	if (!changes.some(({ nth }) => readings[nth])) return document;
	let nth = 0;
	const chosen = (words: Words): Words => (isChanged(words) ? read(words, readings[++nth]) : words);
	const blocks = document.blocks.map((block): Block => {
		if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(chosen)) };
		return 'text' in block ? (chosen(block) as Block & Words) : block;
	});
	return {
		...document,
		blocks: blocks.filter((block) => !('text' in block) || block.text.trim() !== ''),
		words: without(
			document.words,
			changes.flatMap((change) => fallen(change, readings[change.nth])),
		),
	};
}

function isChanged({ after, isProposed }: Words): boolean {
	return after !== undefined || isProposed === true;
}

function read(words: Words, which: Which | undefined): Words {
	if (!which) return words;
	const { after, isProposed, ...rest } = words;
	const text = which === 'efter' ? (after ?? words.text) : isProposed ? '' : words.text;
	return { ...rest, text, links: words.links.filter((link) => text.includes(link.text)) };
}

/** The words of the reading that was not chosen, beyond those that both have. */
function fallen({ before, after }: Change, which: Which | undefined): string[] {
	if (!which) return [];
	const [kept, other] = which === 'efter' ? [after, before] : [before, after];
	return account(wordsOf(other), [kept]).missing;
}

function without(words: readonly string[], fallenAway: readonly string[]): string[] {
	const left = Map.groupBy(fallenAway, (word) => word);
	return words.filter((word) => left.get(word)?.pop() === undefined);
}
