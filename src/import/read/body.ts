import type { Block, Beside, Words } from './blocks.ts';
import type { Context } from './context.ts';
import { chosenOf, readInline, type Inline } from './inline.ts';
import { wordsOfInline } from './inlineWords.ts';
import type { Mark } from './numbering.ts';
import { levelOfStyle } from './numbering.ts';
import type { Style } from './styles.ts';
import { at, below, isOn, valueAt, type Element } from './xml.ts';

/** The parts of a body, a cell, a note or a box, in their order. */
export function readBlocks(body: Element, context: Context, from?: Beside): Block[] {
	return below(body).flatMap((element): Block[] => {
		if (element.name === 'w:p') return paragraph(element, context, from);
		if (element.name === 'w:tbl') return table(element, context);
		if (element.name === 'w:altChunk')
			context.unread.add('En del av dokumentet är en annan fil som är infogad. Den kunde inte läsas: klistra in dess text.');
		if (element.name === 'mc:AlternateContent')
			return [chosenOf(element) ?? []].flat().flatMap((chosen) => readBlocks(chosen, context, from));
		if (element.name === 'w:sdt') return control(element, context, from);
		return WRAPPERS.includes(element.name) ? readBlocks(element, context, from) : [];
	});
}

const WRAPPERS = ['w:sdtContent', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom', 'w:customXml', 'w:smartTag', 'w:txbxContent'];

/** A content control; one that holds the table of contents gives no parts. */
function control(element: Element, context: Context, from?: Beside): Block[] {
	const blocks = readBlocks(at(element, 'w:sdtContent') ?? element, context, from);
	if (!/table of contents/i.test(valueAt(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') ?? '')) return blocks;
	context.contents.push(...blocks.flatMap((block) => ('text' in block ? [block.text] : [])));
	return [];
}

function paragraph(element: Element, context: Context, from?: Beside): Block[] {
	const own = at(element, 'w:pPr');
	const style = context.styles.get(valueAt(own, 'w:pStyle') ?? '');
	const inline = readInline(element, context, { isBold: style?.isBold, isHidden: style?.isHidden });
	const mark = markOf(own, style, context);
	if (style?.isContents || inline.pieces.some(({ isContents }) => isContents)) {
		context.contents.push(
			inline.pieces
				.map(({ text }) => text)
				.join('')
				.trim(),
		);
		return [];
	}
	const { hidden, ...words } = wordsOfInline(inline);
	const main = words.text === '' ? [] : [blockOf(own, style, mark, words, from)];
	return [...main, ...hiddenBlocks(hidden), ...besides(inline, context)];
}

function hiddenBlocks(text: string): Block[] {
	return text === '' ? [] : [{ kind: 'paragraph', from: 'dold text', text, links: [], anchors: [] }];
}

function blockOf(own: Element | undefined, style: Style | undefined, mark: Mark | undefined, words: Words, from?: Beside): Block {
	const outline = valueAt(own, 'w:outlineLvl');
	const level = outline === undefined || Number(outline) > 8 ? style?.level : Number(outline) + 1;
	if (level !== undefined && !from) return { kind: 'heading', level, number: mark?.number ?? '', ...words };
	if (mark && (mark.isBullet || mark.number !== '')) return { kind: 'item', level: floorOf(own, style), number: mark.number, ...words };
	return { kind: 'paragraph', ...(from && { from }), ...words };
}

function floorOf(own: Element | undefined, style: Style | undefined): number {
	return Number(valueAt(own, 'w:numPr', 'w:ilvl') ?? style?.floor ?? 0);
}

/** The mark of a paragraph; it is counted even where the paragraph turns out to be empty, as Word does. */
function markOf(own: Element | undefined, style: Style | undefined, { markOf: count, lists }: Context): Mark | undefined {
	const list = valueAt(own, 'w:numPr', 'w:numId') ?? style?.list;
	if (!list || list === '0' || (at(own, 'w:rPr') && isOn(at(own, 'w:rPr'), 'w:vanish'))) return undefined;
	const styleId = valueAt(own, 'w:pStyle') ?? '';
	const ofStyle =
		style?.floor === undefined && valueAt(own, 'w:numPr', 'w:ilvl') === undefined ? levelOfStyle(lists, list, styleId) : undefined;
	return count(list, ofStyle ?? floorOf(own, style));
}

/** What hangs on a paragraph: its pictures, its text boxes and its notes. */
function besides({ pictures, boxes, notes }: Inline, context: Context): Block[] {
	const inNotes = notes.flatMap((note) => {
		const element = context.notes.get(note);
		return element ? readBlocks(element, context, 'fotnot') : [];
	});
	return [
		...pictures.map((picture) => ({ kind: 'picture' as const, ...picture })),
		...boxes.flatMap((box) => readBlocks(box, context, 'textruta')),
		...inNotes,
	];
}

function table(element: Element, context: Context): Block[] {
	const rows = rowsIn(element);
	const besideCells: Block[] = [];
	const cells = rows.map((row) => cellsIn(row).map((cell) => cellOf(cell, context, besideCells)));
	const hasHead = rows[0] !== undefined && isOn(at(rows[0], 'w:trPr'), 'w:tblHeader');
	// One cell is a frame around a text, and a row alone is laid out beside itself.
	const isFrame = cells.every((row) => row.length <= 1) && cells.length <= 1;
	if (isFrame)
		return [...cells.flat().map((words): Block => ({ kind: 'paragraph', from: 'textruta', ...words })), ...besideCells].filter(hasText);
	return [{ kind: 'table', rows: cells, hasHead }, ...besideCells];
}

function hasText(block: Block): boolean {
	return !('text' in block) || block.text !== '';
}

function rowsIn(element: Element): Element[] {
	return below(element).flatMap((child) => (child.name === 'w:tr' ? [child] : INSIDE.includes(child.name) ? rowsIn(child) : []));
}

function cellsIn(element: Element): Element[] {
	return below(element).flatMap((child) => (child.name === 'w:tc' ? [child] : INSIDE.includes(child.name) ? cellsIn(child) : []));
}

const INSIDE = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del'];

/** A cell as one text, a line a paragraph; pictures and tables in it come after the table. */
function cellOf(cell: Element, context: Context, beside: Block[]): Words {
	const blocks = readBlocks(cell, context);
	const words = blocks.flatMap((block): Words[] => ('text' in block ? [block] : []));
	beside.push(...blocks.filter((block) => !('text' in block)));
	const before = linesOf(words.filter(({ isProposed }) => !isProposed).map(({ text }) => text));
	const after = linesOf(words.map(({ text, after: changes }) => changes ?? text));
	const isChanged = words.some(({ after: changes, isProposed }) => changes !== undefined || isProposed);
	return {
		text: before || after,
		...(isChanged && before !== '' && { after }),
		...(isChanged && before === '' && { isProposed: true as const }),
		links: words.flatMap(({ links }) => links),
		anchors: words.flatMap(({ anchors }) => anchors),
	};
}

function linesOf(texts: string[]): string {
	return texts.filter(Boolean).join('\n');
}
