import { docx, p, part, relations } from './docx.ts';

/* Word files as other programs write them, and as people make them: written by hand, after what those programs write. */

const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const item = (text: string, list: number, floor = 0) => p(text, `<w:numPr><w:ilvl w:val="${floor}"/><w:numId w:val="${list}"/></w:numPr>`);
const control = (properties: string, inside: string) =>
	`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const chip = (nth: number, inside: string) => control(`<w:id w:val="${nth}"/><w:tag w:val="goog_rdk_${nth}"/>`, inside);
const ins = (inside: string) => `<w:ins w:id="1" w:author="Ann">${inside}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="Bo"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const tc = (...inside: string[]) => `<w:tc><w:tcPr/>${inside.join('')}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const level = (floor: number, format: string, text: string, more = '') =>
	`<w:lvl w:ilvl="${floor}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const num = (id: number, kind: number, override = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${override}</w:num>`;
const style = (id: string, name: string, more = '', type = 'paragraph') =>
	`<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const note = (id: number, ...paragraphs: string[]) => `<w:footnote w:id="${id}">${paragraphs.map((text) => p(text)).join('')}</w:footnote>`;
const noted = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const HEADS = style('Heading1', 'heading 1') + style('Heading2', 'heading 2') + style('Title', 'Title') + style('Subtitle', 'Subtitle');
const WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"';

/** What Google Docs gives: chips around words and paragraphs, suggestions in chips, signs of its own before items, a table of contents. */
export const GOOGLE = docx(
	[
		styled('Nycklar', 'Title'),
		styled('För receptionen', 'Subtitle'),
		control(
			'<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
			para(`<w:hyperlink w:anchor="_heading1">${r('Lämna ut nyckel')}</w:hyperlink>`),
		),
		chip(1, para(r('1. Lämna ut nyckel'), '<w:pStyle w:val="Heading1"/>')),
		para(
			chip(2, r('Om gästen saknar legitimation ')) + r('ringer vi ') + chip(3, ins(r('alltid '))) + chip(4, del('ibland ')) + r('chefen.'),
		),
		item('Skriv upp numret', 1),
		item('Fråga efter bostad', 1, 1),
		chip(5, item('Ge nyckeln', 1)),
		styled('2. Förlorad nyckel', 'Heading1'),
		p('Spärra nyckeln inom 2 timmar.'),
	].join(''),
	{
		'word/styles.xml': part('styles', HEADS),
		'word/numbering.xml': part(
			'numbering',
			`<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '●')}${level(1, 'bullet', '○')}</w:abstractNum>${num(1, 0)}`,
		),
		'word/_rels/document.xml.rels': relations(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
	},
);

/** What Word online and newer Words give: forms with what they ask for, changes within changes, changed rows, an arrow of a font. */
export const ONLINE = docx(
	[
		styled('Felanmälan', 'Heading1'),
		para(r('Ansvarig: ') + control('<w:showingPlcHdr/><w:text/>', r('Klicka eller tryck här för att ange text.'))),
		para(
			control('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>', '<w:r><w:t>☐</w:t></w:r>') +
				r(' Kunden är uppringd'),
		),
		para(r('Gå till Arkiv ') + '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' + r(' Spara.')),
		para(r('Vi svarar ') + ins(`<w:del w:id="3" w:author="Bo"><w:r><w:delText>aldrig </w:delText></w:r></w:del>`) + r('inom en dag.')),
		para(
			r('Ring först.') + '<w:proofErr w:type="spellStart"/>',
			'<w:pPrChange w:id="9"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>',
		),
		tbl(
			tr(tc(p('Fel')), tc(p('Gör så'))),
			`<w:tr><w:trPr><w:ins w:id="4" w:author="Ann"/></w:trPr>${tc(para(ins(r('Läcka'))))}${tc(para(ins(r('Stäng av vattnet'))))}</w:tr>`,
			control('', tr(tc(p('Lampa')), control('', tc(p('Byt den'))))),
		),
		'<w:moveFromRangeStart w:id="5" w:name="move1"/>',
		para(`<w:moveFrom w:id="6" w:author="Ann">${r('Avsluta med en hälsning.')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="7"/></w:rPr>'),
		'<w:moveFromRangeEnd w:id="5"/>',
		styled('Avsluta', 'Heading1'),
		'<w:moveToRangeStart w:id="8" w:name="move1"/>',
		para(`<w:moveTo w:id="9" w:author="Ann">${r('Avsluta med en hälsning.')}</w:moveTo>`),
		'<w:moveToRangeEnd w:id="8"/>',
		p('Stäng ärendet.'),
		'<w:p><w:subDoc r:id="rId9"/></w:p>',
	].join(''),
	{
		'word/styles.xml': part('styles', HEADS),
		'word/_rels/document.xml.rels': relations(['styles', 'styles.xml']),
	},
);

/** Headings that are nothing but bold lines, tables in tables, notes in tables, boxes in groups, and the text of WordArt. */
export const PATCHWORK = docx(
	[
		p('Rutin för växeln', '', '<w:b/>'),
		p('Koppla samtal', '', '<w:b/>'),
		p('Om den som söks inte svarar tar vi ett meddelande.'),
		tbl(
			tr(
				tc(p('Dag'), tbl(tr(tc(p('Förmiddag')), tc(p('Eftermiddag'))))),
				tc(para(r('Anna') + noted(1)), item('först mobilen', 1), item('sedan växeln', 1)),
			),
			tr(tc(p('Natt')), tc('<w:p/>')),
		),
		p('Klagomål', '', '<w:b/>'),
		para(
			r('Lyssna först. ') +
				`<w:r><w:pict><v:group ${VML}><v:shape><v:textbox><w:txbxContent>${p('Var lugn.')}</w:txbxContent></v:textbox></v:shape><v:shape><v:textpath string="VIKTIGT"/></v:shape></v:group></w:pict></w:r>`,
		),
		para(
			`<w:r><w:drawing><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wps:wsp ${WPS}><wps:txbx><w:txbxContent>${p('Ring inte upp.')}${tbl(tr(tc(p('Ja')), tc(p('Nej'))))}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></w:drawing></w:r>`,
		),
		p('Skriv ner vad kunden säger.'),
	].join(''),
	{
		'word/footnotes.xml': part(
			'footnotes',
			note(1, 'Anna slutar klockan fyra.', 'Därefter Bo.') + note(2, 'En not som ingen hänvisar till.'),
		),
		'word/numbering.xml': part('numbering', `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum>${num(1, 0)}`),
		'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml'], ['numbering', 'numbering.xml']),
	},
);

const OVER = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
const LEGAL = `${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}`;
/** Lists that restart, that a style of lists stands for, and that show legal numbers; a table of contents without styles of its own. */
export const NUMBERS = docx(
	[
		para(
			'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
				r('Beställa 3'),
		),
		para(r('Betala 4') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
		styled('Beställa', 'Heading1'),
		p('Gör så här:'),
		item('öppna butiken', 1),
		item('välj vara', 1),
		styled('Betala', 'Heading1'),
		p('Gör så här:'),
		item('välj kort', 2),
		item('skriv koden', 2),
		p('Sedan:'),
		item('vänta', 3),
		item('skriv ut kvittot', 3),
		item('spara det', 3, 1),
		styled('Lämna tillbaka', 'Heading1'),
		item('Inom 30 dagar gäller öppet köp', 4),
		item('Kvittot ska vara med', 4, 1),
	].join(''),
	{
		'word/styles.xml': part(
			'styles',
			HEADS + style('Lista', 'Lista', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>', 'numbering'),
		),
		'word/numbering.xml': part(
			'numbering',
			[
				`<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>`,
				`<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum>`,
				`<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Lista"/>${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>`,
				`<w:abstractNum w:abstractNumId="3">${LEGAL}</w:abstractNum>`,
				num(1, 0) + num(2, 0, OVER) + num(3, 1) + num(4, 3) + num(5, 2),
			].join(''),
		),
		'word/_rels/document.xml.rels': relations(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
	},
);
