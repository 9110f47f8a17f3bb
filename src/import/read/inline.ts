import type { Picture } from './blocks.ts';
import type { Context } from './context.ts';
import { fieldLink, fieldMark } from './fields.ts';
import { pictureOf, unreadDrawing, wordArt } from './pictures.ts';
import { drawn } from './signs.ts';
import { allIn, at, below, isOn, valueAt, type Element } from './xml.ts';

/** What a change that nobody has accepted does to a text: puts it in, takes it out, or both, so that it stands in neither reading. */
type Changed = 'in' | 'out' | 'both';

/** A stretch of text in a paragraph, all of one kind. */
export type Piece = { text: string; change?: Changed; isHidden: boolean; isBold: boolean; href?: string; isContents: boolean };

/** A paragraph as it was read, with what hangs on it. */
export type Inline = { pieces: Piece[]; anchors: string[]; pictures: Picture[]; boxes: Element[]; notes: string[] };

type State = { change?: Changed; href?: string; isBold: boolean; isHidden: boolean };

/** Reads what stands in a paragraph, in its order: text, links, changes, fields, pictures and boxes. */
export function readInline(paragraph: Element, context: Context, style: { isBold?: boolean; isHidden?: boolean } = {}): Inline {
	const found: Inline = { pieces: [], anchors: [], pictures: [], boxes: [], notes: [] };
	walk(paragraph, { isBold: style.isBold ?? false, isHidden: style.isHidden ?? false }, context, found);
	return found;
}

function walk(element: Element, state: State, context: Context, found: Inline) {
	for (const child of below(element)) (WALKERS[child.name] ?? pass)(child, state, context, found);
}

type Walker = (element: Element, state: State, context: Context, found: Inline) => void;

const pass: Walker = walk;
const skip: Walker = () => {};
const says =
	(text: string): Walker =>
	(_, state, context, found) =>
		say(text, state, context, found);
const names =
	(sentence: string): Walker =>
	(element, state, context, found) => {
		context.unread.add(sentence);
		walk(element, state, context, found);
	};

/** A change within another of the other kind: what one has put in another has taken out. */
const changes =
	(change: 'in' | 'out'): Walker =>
	(element, state, context, found) =>
		walk(element, { ...state, change: state.change && state.change !== change ? 'both' : change }, context, found);

const WALKERS: Record<string, Walker | undefined> = {
	'w:pPr': skip,
	'w:rPr': skip,
	'w:sdtPr': skip,
	'w:tbl': skip,
	'w:r': (element, state, context, found) => walk(element, inRun(element, state, context), context, found),
	'w:t': (element, state, context, found) => say(textOf(element), state, context, found),
	'w:delText': (element, state, context, found) => say(textOf(element), state, context, found),
	'm:t': (element, state, context, found) => say(textOf(element), state, context, found),
	'w:tab': says('\t'),
	'w:ptab': says('\t'),
	'w:br': says('\n'),
	'w:cr': says('\n'),
	'w:noBreakHyphen': says('-'),
	'w:softHyphen': skip,
	'w:sym': (element, state, context, found) => say(symbol(element), state, context, found),
	'w:ins': changes('in'),
	'w:moveTo': changes('in'),
	'w:del': changes('out'),
	'w:moveFrom': changes('out'),
	'w:subDoc': names('En del av dokumentet ligger i en annan fil, och lästes inte. Läs in den för sig, eller klistra in dess text.'),
	'w:hyperlink': link,
	'w:bookmarkStart': (element, _, __, found) => found.anchors.push(element.attributes['w:name'] ?? ''),
	'w:instrText': (element, _, context) => {
		const field = context.fields.at(-1);
		if (field) field.instruction += textOf(element);
	},
	'w:fldChar': (element, _, context) => fieldMark(element, context),
	'w:fldSimple': simpleField,
	'w:footnoteReference': (element, _, __, found) => found.notes.push(`fotnot ${element.attributes['w:id']}`),
	'w:endnoteReference': (element, _, __, found) => found.notes.push(`slutnot ${element.attributes['w:id']}`),
	'w:commentRangeStart': (element, _, context) =>
		context.open.set(idOf(element), { text: context.comments.get(idOf(element)) ?? '', at: '' }),
	'w:commentRangeEnd': (element, _, context) => endComment(element, context),
	'w:commentReference': (element, _, context) => endComment(element, context),
	'mc:AlternateContent': alternate,
	'w:drawing': drawing,
	'w:pict': drawing,
	'w:object': (element, state, context, found) => {
		context.unread.add('Ett inbäddat dokument eller objekt kunde inte läsas. Klistra in dess text i dokumentet, om den behövs.');
		drawing(element, state, context, found);
	},
	'm:oMath': names('En ekvation lästes som vanlig text. Kontrollera den.'),
	'w:txbxContent': (element, _, __, found) => found.boxes.push(element),
};

function idOf(element: Element): string {
	return element.attributes['w:id'] ?? '';
}

function textOf(element: Element): string {
	return element.children.map((child) => (typeof child === 'string' ? child : '')).join('');
}

function symbol({ attributes }: Element): string {
	const code = parseInt(attributes['w:char'] ?? '', 16);
	// Symbol fonts lie in an area of their own, and are drawings there.
	if (Number.isNaN(code)) return '';
	return code >= 0xe000 ? drawn(code) : String.fromCodePoint(code);
}

/** Text with what is shown of it: no soft hyphens, and blanks and dashes as they are. */
function say(raw: string, state: State, context: Context, found: Inline) {
	if (context.fields.some(({ isShown }) => !isShown)) return;
	const text = raw.toWellFormed().replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
	if (text === '') return;
	const isContents = context.fields.some(({ instruction }) => /^\s*TOC\b/i.test(instruction));
	found.pieces.push({ text, ...state, href: state.href ?? fieldLink(context), isContents });
	if (!state.change || state.change === 'in') for (const remark of context.open.values()) remark.at += text;
}

function inRun(run: Element, state: State, { styles }: Context): State {
	const own = at(run, 'w:rPr');
	const style = styles.get(valueAt(own, 'w:rStyle') ?? '');
	const isBold = at(own, 'w:b') ? isOn(own, 'w:b') : (style?.isBold ?? false) || state.isBold;
	const isHidden = at(own, 'w:vanish') ? isOn(own, 'w:vanish') : (style?.isHidden ?? false) || state.isHidden;
	return { ...state, isBold, isHidden };
}

function link(element: Element, state: State, context: Context, found: Inline) {
	const relation = context.relations.get(element.attributes['r:id'] ?? '');
	const anchor = element.attributes['w:anchor'];
	const href = relation?.target ?? (anchor ? `#${anchor}` : undefined);
	walk(element, { ...state, href: href ?? state.href }, context, found);
}

function simpleField(element: Element, state: State, context: Context, found: Inline) {
	context.fields.push({ instruction: element.attributes['w:instr'] ?? '', isShown: true });
	walk(element, state, context, found);
	context.fields.pop();
}

function endComment(element: Element, context: Context) {
	const id = idOf(element);
	const remark = context.open.get(id) ?? { text: context.comments.get(id) ?? '', at: '' };
	context.open.delete(id);
	if (
		!remark.text ||
		context.remarks.includes(remark) ||
		context.remarks.some(({ text, at: place }) => text === remark.text && place !== '')
	)
		return;
	context.remarks.push(remark);
}

/** The same thing in two ways, for newer and older programs: what is newer where it holds something that is read, or else the older. */
function alternate(element: Element, state: State, context: Context, found: Inline) {
	const chosen = chosenOf(element);
	if (chosen) walk(chosen, state, context, found);
}

/** The way of an alternative that is read. */
export function chosenOf(element: Element): Element | undefined {
	const [choice, fallback] = [at(element, 'mc:Choice'), at(element, 'mc:Fallback')];
	return choice && (!fallback || allIn(choice, ['w:t', 'a:blip', 'w:tbl']).length > 0) ? choice : (fallback ?? choice);
}

function drawing(element: Element, _: State, context: Context, found: Inline) {
	const unread = unreadDrawing(element);
	if (unread) context.unread.add(unread);
	found.pictures.push(...pictureOf(element, context));
	found.boxes.push(...boxesIn(element));
}

/** The text boxes in a drawing, but not those in others of them, which are found in their turn. */
function boxesIn(element: Element): Element[] {
	if (element.name === 'w:txbxContent') return [element];
	if (element.name === 'v:textpath') return wordArt(element);
	if (element.name === 'mc:AlternateContent') return [chosenOf(element) ?? []].flat().flatMap(boxesIn);
	return below(element).flatMap(boxesIn);
}
