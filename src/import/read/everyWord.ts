import { chosenOf } from './inline.ts';
import { wordArt } from './pictures.ts';
import type { Styles } from './styles.ts';
import { allIn, at, below, valueAt, type Element } from './xml.ts';
import { account, wordsOf } from './words.ts';

/**
 * Every word of a Word file, gathered by a walk of its own that knows nothing of headings, lists or boxes, so that what the reader loses
 * is seen. A paragraph with changes counts as it reads before, with the words that they put in; the table of contents, which is made of
 * the headings, and numbers are left out.
 */
export function everyWord(body: Element, notes: Element[], comments: string[], margins: string[], styles: Styles): string[] {
	const paragraphs = withoutContents([body, ...notes].flatMap((part) => paragraphsIn(part, styles)));
	return [...paragraphs.flatMap(readings), ...comments, ...margins].flatMap(wordsOf);
}

/** The paragraphs that no field of a table of contents shows; one may run over many. */
function withoutContents(paragraphs: Element[]): Element[] {
	const open: string[] = [];
	const isContents = () => open.some((instruction) => /^\s*TOC\b/i.test(instruction));
	return paragraphs.filter((paragraph) => {
		let isShown = isContents();
		for (const mark of allIn(paragraph, ['w:fldChar', 'w:instrText'])) {
			const type = mark.attributes['w:fldCharType'];
			if (type === 'begin') open.push('');
			if (mark.name === 'w:instrText' && open.length > 0) open.push((open.pop() ?? '') + mark.children.join(''));
			isShown ||= isContents();
			if (type === 'end') open.pop();
		}
		return !isShown;
	});
}

function paragraphsIn(element: Element, styles: Styles): Element[] {
	if (element.name === 'w:sdt' && /table of contents/i.test(valueAt(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') ?? ''))
		return [];
	if (element.name === 'v:textpath') return wordArt(element).flatMap((box) => paragraphsIn(box, styles));
	if (element.name === 'mc:AlternateContent') return [chosenOf(element) ?? []].flat().flatMap((chosen) => paragraphsIn(chosen, styles));
	const inside = below(element).flatMap((child) => paragraphsIn(child, styles));
	const isContents = styles.get(valueAt(at(element, 'w:pPr'), 'w:pStyle') ?? '')?.isContents;
	return element.name === 'w:p' && !isContents ? [element, ...inside] : inside;
}

/** A paragraph as it reads before its changes, and the words that they put in. */
function readings(paragraph: Element): string[] {
	const isChanged = allIn(paragraph, ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']).some(({ children }) => children.length > 0);
	const before = textOf(paragraph, ['w:ins', 'w:moveTo']);
	const after = textOf(paragraph, ['w:del', 'w:moveFrom']);
	return isChanged && before !== '' ? [before, account(wordsOf(after), [before]).missing.join(' ')] : [before || after];
}

function textOf(element: Element, without: string[]): string {
	if (without.includes(element.name) || element.name === 'w:instrText' || element.name === 'w:pPr') return '';
	if (element.name === 'w:tab' || element.name === 'w:br' || element.name === 'w:cr') return ' ';
	if (element.name === 'w:noBreakHyphen') return '-';
	const isText = element.name === 'w:t' || element.name === 'w:delText' || element.name === 'm:t';
	return element.children
		.map((child) =>
			typeof child === 'string'
				? isText
					? child
					: ''
				: child.name === 'w:p' || child.name === 'mc:AlternateContent'
					? ''
					: textOf(child, without),
		)
		.join('');
}
