import { rowsRead, type Block, type Words } from '../read/blocks.ts';
import { sentencesOf } from './sentences.ts';

/** A statement as the document makes it: its words, and how they read with changes that nobody has accepted. */
export type Draft = { original: string; after?: string; isProposed?: true };

const SHORT = 9;

/**
 * The statements in the parts of a section: one a sentence. A list or a table is one with the sentence that leads it in (`ska innehålla:`),
 * and so are short lines that follow one; a list without is one if its items are a few words each, or else one an item.
 */
export function draftsOf(blocks: readonly Block[]): Draft[] {
	const drafts: Draft[] = [];
	for (let i = 0; i < blocks.length;) {
		const block = blocks[i];
		if (block === undefined) break;
		const listed = listAt(blocks, i + (isLeadIn(block) ? 1 : 0), isLeadIn(block));
		if (isLeadIn(block) && listed.length > 0) {
			const before = sentences(block);
			drafts.push(...before.slice(0, -1), joined([before.at(-1) ?? { original: '' }, ...listed]));
			i += 1 + listed.length;
		} else if (listed.length > 0) {
			drafts.push(...(listed.every(isShort) ? [joined(listed)] : blocks.slice(i, i + listed.length).flatMap(sentences)));
			i += listed.length;
		} else {
			drafts.push(...sentences(block));
			i += 1;
		}
	}
	return drafts.filter(({ original }) => original !== '');
}

function isLeadIn(block: Block): boolean {
	return block.kind === 'paragraph' && !block.from && /[:;]$/.test(block.text);
}

/** The items, short lines or table that begin at a place, a draft a block; short lines count only after what leads them in. */
function listAt(blocks: readonly Block[], at: number, isLed: boolean): Draft[] {
	const [first] = blocks.slice(at);
	if (first?.kind === 'table') return [tabled(first)];
	const isItem = (block: Block) => block.kind === 'item';
	const isLine = (block: Block) =>
		isLed && block.kind === 'paragraph' && !block.from && !/[.:;!?]$/.test(block.text) && words(block.text) <= SHORT;
	const belongs = first && isItem(first) ? isItem : isLine;
	const rest = blocks.slice(at);
	const end = rest.findIndex((block) => !belongs(block));
	return rest.slice(0, end < 0 ? rest.length : end).flatMap((block) => ('text' in block ? [itemOf(block)] : []));
}

function itemOf(block: Block & Words): Draft {
	const mark = block.kind === 'item' ? `${'  '.repeat(block.level)}${block.number ? `${block.number}.` : '•'} ` : '';
	return {
		original: mark + block.text,
		...(block.after !== undefined && { after: mark + block.after }),
		...(block.isProposed && { isProposed: true }),
	};
}

function tabled({ rows }: Extract<Block, { kind: 'table' }>): Draft {
	const lines = (which: 'before' | 'after') =>
		rowsRead(rows, which)
			.map((row) => row.map((text) => text.replaceAll('\n', ' / ')).join(' | '))
			.join('\n');
	const [before, after] = [lines('before'), lines('after')];
	if (before === '') return { original: after, isProposed: true };
	return { original: before, ...(after !== before && { after }) };
}

function isShort({ original }: Draft): boolean {
	return words(original) <= SHORT + 1 && !/[.!?]$/.test(original);
}

function words(text: string): number {
	return text.split(/\s+/).length;
}

function joined(drafts: Draft[]): Draft {
	const original = drafts.map((draft) => draft.original).join('\n');
	const after = drafts.map((draft) => draft.after ?? draft.original).join('\n');
	return { original, ...(after !== original && { after }) };
}

/** The sentences of a part; those of both readings that are the same are one draft, and one that stands in one reading alone is marked. */
function sentences(block: Block): Draft[] {
	if (block.kind === 'table') return [tabled(block)];
	if (!('text' in block)) return [];
	const before = sentencesOf(block.text);
	if (block.isProposed) return before.map((original) => ({ original, isProposed: true }));
	if (block.after === undefined) return before.map((original) => ({ original }));
	const after = sentencesOf(block.after);
	// As many sentences: each is held against its own. Otherwise the part is one, with its changes.
	if (after.length !== before.length) return [{ original: before.join(' '), after: block.after }];
	return before.map((original, i) => ({ original, ...(after[i] !== original && { after: after[i] }) }));
}
