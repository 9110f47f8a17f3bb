import { isMap, isSeq, parseDocument } from 'yaml';
import { parts } from '../../model/frontmatter.ts';
import { wordsOf } from '../read/words.ts';
import { DRAFT } from '../write/mark.ts';
import { TEXT_HEADING } from '../write/texts.ts';

/** Whether a page is a draft that nobody has changed: below its mark it says what its statements say, word for word, and nothing else. */
export function isVerbatim(page: string, originals: readonly string[]): boolean {
	const body = textOf(page);
	return body !== undefined && sorted(spoken(body)) === sorted(originals.map(bare).join('\n'));
}

/** The page with another text below its mark; `heading` is what its section is called now, `source` what it stands on besides. */
export function withText(page: string, text: string, { heading, source }: { heading: string; source: readonly string[] }): string {
	const { head = '', body } = parts(page);
	const document = parseDocument(head);
	const cited = document.get('source');
	if (isMap(document.contents)) document.set('section', heading);
	if (isSeq(cited)) for (const id of source) cited.add(document.createNode(id));
	const above = body.slice(0, body.length - (textOf(body) ?? '').length);
	return `---\n${document.toString({ lineWidth: 0 }).trimEnd()}\n---\n${above}${text}\n`;
}

/** What stands below a page's mark, to its end; undefined where it has none. */
export function textOf(page: string): string | undefined {
	const mark = page.includes(TEXT_HEADING) ? TEXT_HEADING : DRAFT;
	const at = page.indexOf(mark);
	return at < 0 || !page.includes(DRAFT) ? undefined : page.slice(at + mark.length).replace(/^\n+/, '');
}

/** The words of Markdown as they are read: no address of a link, no picture, no mark of a note, and none of a list. */
function spoken(markdown: string): string {
	return bare(
		markdown
			.replaceAll(/!\[(?:\\.|[^\]\\])*\]\([^)]*\)/g, '')
			.replaceAll(/\]\([^)\s]*\)/g, ']')
			.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
			.replaceAll(/^(\s*)Fotnot: /gm, '$1')
			.replaceAll(/\\(?=[^\w\s])/g, ''),
	);
}

/** A text without the numbers of its lists. */
function bare(text: string): string {
	return text.replaceAll(/^\s*(?:[-•]|(?:\d+|[a-z])[.)])\s+/gm, '');
}

function sorted(text: string): string {
	return wordsOf(text).toSorted().join(' ');
}
