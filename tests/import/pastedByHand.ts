/* What other programs lay on the clipboard, written by hand after what they write. */

const run = (text: string, style = '') =>
	`<span data-contrast="auto" class="TextRun"><span class="NormalTextRun" style="${style}">${text}</span></span>`;
const end = '<span class="EOP" data-ccp-props="{}">&nbsp;</span>';
const block = (inside: string) => `<div class="OutlineElement Ltr">${inside}</div>`;
const listed = (tag: string, level: number, text: string, start = '') =>
	`<div class="ListContainerWrapper"><${tag} role="list"${start}><li role="listitem" data-aria-level="${level}"><p class="Paragraph">${run(text)}${end}</p></li></${tag}></div>`;

/** Word online: headings that are paragraphs with a role, and a list of its own around each item. */
export const WORD_ONLINE = `<div>${[
	block(`<p class="Paragraph" role="heading" aria-level="1" id="p7">${run('Byta däck')}${end}</p>`),
	block(`<p class="Paragraph">${run('Om kunden har bokat byter vi ')}${run('samma dag', 'font-weight:bold')}${run('.')}${end}</p>`),
	listed('ol', 1, 'Lyft bilen', ' start="1"'),
	listed('ul', 2, 'inte i tröskeln'),
	listed('ol', 1, 'Lossa muttrarna', ' start="2"'),
	block(`<p class="Paragraph" role="heading" aria-level="2">${run('Betala')}${end}</p>`),
	block(`<p class="Paragraph">${run('Gå till Kassa ')}<span style="font-family:Wingdings">à</span>${run(' Nota.')}${end}</p>`),
	block(`<p class="Paragraph">${run('Läs ')}<a class="Hyperlink" href="https://example.se/pris">${run('prislistan')}</a>${end}</p>`),
].join('')}</div>`;

const g = (text: string, weight = 400) => `<span style="font-size:11pt;font-weight:${weight};white-space:pre-wrap;">${text}</span>`;
/** Google Docs: all of it in a `b` that is not bold, and headings that are nothing but bold where nobody used a style. */
export const GOOGLE_DOCS = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${[
	`<p dir="ltr">${g('Låna ut cykel', 700)}</p>`,
	`<p dir="ltr">${g('Ifall cykeln saknas, ring butiken.')}</p>`,
	`<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${g('Skriv upp numret')}</p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation">${g('på ramen')}</p></li></ul></ul><br />`,
	`<p dir="ltr">${g('Ta emot cykel', 700)}</p>`,
	`<p dir="ltr">${g('Kontrollera bromsarna.')}</p><br />`,
	`<div dir="ltr"><table><colgroup><col /><col /></colgroup><tbody><tr><td><p>${g('Skada', 700)}</p></td><td><p>${g('Pris', 700)}</p></td></tr><tr><td><p>${g('Punktering')}</p></td><td><p>${g('150 kr')}</p></td></tr></tbody></table></div>`,
].join('')}</b>`;

/** Confluence: a panel, a list of tasks, a table with its heads in the first column, an expandable part and a sign as a picture. */
export const CONFLUENCE = `<div class="wiki-content">${[
	'<h1 id="Rutin-Utlämning">Utlämning</h1>',
	'<div class="panel"><div class="panelHeader"><b>Obs</b></div><div class="panelContent"><p>Lämna aldrig ut utan legitimation.</p></div></div>',
	'<ul class="inline-task-list"><li data-inline-task-id="1"><span>Skriv under</span></li><li class="checked"><span>Ge kvitto</span></li></ul>',
	'<table class="confluenceTable"><tbody><tr><th>Väntetid</th><td>högst 3 dagar</td></tr><tr><th>Plats</th><td><p>Lagret</p><ul><li>hylla A</li><li>hylla B</li></ul></td></tr></tbody></table>',
	'<div class="expand-container"><div class="expand-control"><span class="expand-control-text">Mer om undantag</span></div><div class="expand-content"><p>Finns inget kvitto ringer vi chefen.</p></div></div>',
	'<p>Klart <img class="emoticon emoticon-tick" src="/images/tick.png" alt="(bock)"></p>',
	'<h2>Retur</h2><p>Se <a href="#Rutin-Utlämning">Utlämning</a>.</p>',
].join('')}</div>`;
