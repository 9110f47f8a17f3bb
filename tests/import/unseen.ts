import { fc } from '../random.ts';

/** A piece of a document, as somebody might have made it: its words are made when it is written, and are its own. */
export type Piece = { kind: Kind; level?: number; count?: number };
type Kind = (typeof EVERYWHERE)[number] | (typeof IN_HTML)[number] | (typeof IN_WORD)[number] | 'smartArt' | 'object' | 'altChunk' | 'emf';

const EVERYWHERE = ['paragraph', 'heading', 'bold', 'list', 'ordered', 'table', 'link', 'dash'] as const;
const IN_HTML = ['nested', 'break', 'definition', 'quote', 'panel', 'nestedTable'] as const;
const IN_WORD = [
	...['nested', 'break', 'box', 'footnote', 'comment', 'inserted', 'deleted', 'moved', 'hidden', 'control', 'field', 'tabs'],
	...['merged', 'innerTable', 'softHyphen', 'smartTag'],
] as const;

const OF = { word: [...EVERYWHERE, ...IN_WORD], html: [...EVERYWHERE, ...IN_HTML], markdown: EVERYWHERE } as const;

export function pieces(form: keyof typeof OF): fc.Arbitrary<Piece> {
	return fc.record({
		kind: fc.constantFrom(...(OF[form] as readonly Kind[])),
		level: fc.integer({ min: 0, max: 3 }),
		count: fc.integer({ min: 1, max: 4 }),
	});
}

/** Gives words that no other piece has, and remembers them. */
export function speaker() {
	const said: string[] = [];
	const one = () => {
		const word = `ord${'abcdefghij'[said.length % 10]}${'abcdefghij'[Math.floor(said.length / 10) % 10]}${said.length}x`;
		said.push(word);
		return word;
	};
	return { said, one, some: (count = 3) => Array.from({ length: count }, one).join(' ') };
}

export type Speaker = ReturnType<typeof speaker>;
export const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

/** The words that a list of pieces says as HTML or Markdown. */
export function wordsSaid(list: readonly Piece[]): string[] {
	const mouth = speaker();
	for (const piece of list) asHtml(piece, mouth, 'confluence');
	return mouth.said;
}

type From = 'word' | 'sharepoint' | 'confluence';

export function htmlOf(list: readonly Piece[], from: From): string {
	const mouth = speaker();
	const body = list.map((piece) => asHtml(piece, mouth, from)).join('\n');
	if (from === 'word')
		return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
	return from === 'sharepoint'
		? `<div class="ck-content"><div data-sp-rte="">${body}</div></div>`
		: `<div class="wiki-content"><div>${body}</div></div>`;
}

function asHtml({ kind, level = 0, count = 2 }: Piece, { some, one }: Speaker, from: From): string {
	const span = (text: string) => (from === 'sharepoint' ? `<span style="color:black">${text}</span>` : text);
	const p = (text: string) => (from === 'word' ? `<p class=MsoNormal>${text}<o:p></o:p></p>` : `<p>${span(text)}</p>`);
	const item = (text: string, floor: number, mark: string) =>
		from === 'word'
			? `<p class=MsoListParagraph style='mso-list:l0 level${floor + 1} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark} </span><![endif]>${text}</p>`
			: `<li>${span(text)}</li>`;
	const list = (tag: string, mark: string) => {
		const items = times(count, () => item(some(), 0, mark)).join('');
		return from === 'word' ? items : `<${tag}>${items}</${tag}>`;
	};
	if (kind === 'heading') return `<h${level + 1}>${span(some(2))}</h${level + 1}>`;
	if (kind === 'bold') return p(`<b>${some(2)}</b>`);
	if (kind === 'list') return list('ul', '·');
	if (kind === 'ordered') return list('ol', '1.');
	if (kind === 'table' || kind === 'nestedTable') {
		const inner = () => (kind === 'nestedTable' ? `<table><tr><td>${some(1)}</td></tr></table>` : `<p>${some(1)}</p>`);
		return `<table><tbody>${times(count, () => `<tr><td>${some(1)}</td><td>${inner()}</td></tr>`).join('')}</tbody></table>`;
	}
	if (kind === 'link') return p(`${one()} <a href="https://example.se/">${one()}</a> ${one()}`);
	if (kind === 'nested') return `<ul><li>${one()}<ul><li>${one()}</li></ul></li><ul><li>${one()}</li></ul></ul>`;
	if (kind === 'break') return p(`${one()}<br>${one()}<br/>${one()}`);
	if (kind === 'definition') return `<dl><dt>${one()}</dt><dd>${some(2)}</dd></dl>`;
	if (kind === 'quote') return `<blockquote>${some()}</blockquote>`;
	if (kind === 'panel')
		return `<div class="panel"><div class="panelHeader"><b>${one()}</b></div><div>${one()}<div>${one()}</div></div></div>`;
	return p(kind === 'dash' ? `- ${some()}` : some());
}

export function markdownFrom(list: readonly Piece[]): string {
	const { some, one } = speaker();
	return list
		.map(({ kind, level = 0, count = 2 }) => {
			if (kind === 'heading') return `${'#'.repeat(level + 1)} ${some(2)}`;
			if (kind === 'bold') return `**${some(2)}**`;
			if (kind === 'list') return times(count, () => `- ${some()}`).join('\n');
			if (kind === 'ordered') return times(count, (i) => `${i + 1}. ${some()}`).join('\n');
			if (kind === 'table') {
				const row = () => `| ${some(1)} | ${some(1)} |`;
				return [row(), '| --- | --- |', ...times(count - 1, row)].join('\n');
			}
			if (kind === 'link') return `${one()} [${one()}](https://example.se/) ${one()}`;
			return kind === 'dash' ? `– ${some()}` : some();
		})
		.join('\n\n');
}
