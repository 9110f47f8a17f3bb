import { docx, part, relations } from './docx.ts';
import { speaker, times, type Piece, type Speaker } from './unseen.ts';

/** A Word file of the pieces, and every word that it says in the reading before its changes, with what they put in. */
export function wordFile(list: readonly Piece[], isLibre: boolean): { bytes: Uint8Array; said: string[] } {
	const mouth = speaker();
	const notes: string[] = [];
	const comments: string[] = [];
	const body = list.map((piece) => asWord(piece, mouth, { notes, comments, isLibre })).join('');
	const bytes = docx(body, {
		'word/styles.xml': part(
			'styles',
			times(4, (i) => `<w:style w:type="paragraph" w:styleId="R${i}"><w:name w:val="heading ${i + 1}"/></w:style>`).join(''),
		),
		'word/numbering.xml': part('numbering', NUMBERING),
		'word/footnotes.xml': part('footnotes', notes.map((text, i) => `<w:footnote w:id="${i + 1}">${text}</w:footnote>`).join('')),
		'word/comments.xml': part('comments', comments.map((text, i) => `<w:comment w:id="${i}">${text}</w:comment>`).join('')),
		'word/media/image1.emf': new Uint8Array(8),
		'word/_rels/document.xml.rels': relations(
			['styles', 'styles.xml'],
			['numbering', 'numbering.xml'],
			['footnotes', 'footnotes.xml'],
			['comments', 'comments.xml'],
			['image', 'media/image1.emf'],
		),
	});
	return { bytes, said: mouth.said };
}

const level = (floor: number, format: string, text: string) =>
	`<w:lvl w:ilvl="${floor}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
	<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}${level(1, 'bullet', 'o')}</w:abstractNum>
	<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const gone = (text: string) => `<w:del w:id="7" w:author="a"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const put = (text: string) => `<w:ins w:id="8" w:author="a">${run(text)}</w:ins>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const drawing = (inside: string) => para(`<w:r><w:drawing>${inside}</w:drawing></w:r>`);
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

type Beside = { notes: string[]; comments: string[]; isLibre: boolean };

function asWord(piece: Piece, mouth: Speaker, beside: Beside): string {
	return listsAndTables(piece, mouth) ?? changed(piece, mouth) ?? boxed(piece, mouth, beside) ?? plain(piece, mouth);
}

function listsAndTables({ kind, count = 2 }: Piece, { some, one }: Speaker): string | undefined {
	const item = (floor: number, id: number) => para(run(some()), `<w:numPr><w:ilvl w:val="${floor}"/><w:numId w:val="${id}"/></w:numPr>`);
	if (kind === 'list') return times(count, () => item(0, 2)).join('');
	if (kind === 'ordered') return times(count, () => item(0, 1)).join('');
	if (kind === 'nested') return item(0, 1) + item(1, 2) + item(1, 1);
	const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
	if (kind === 'table') return table(times(count, () => `<w:tr>${cell(para(run(one())))}${cell(para(run(one())))}</w:tr>`).join(''));
	if (kind === 'merged')
		return table(
			`<w:tr>${cell(para(run(one())), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(para(run(one())))}${cell('<w:p/>', '<w:vMerge/>')}</w:tr>`,
		);
	if (kind === 'innerTable')
		return table(`<w:tr>${cell(para(run(one())) + table(`<w:tr>${cell(para(run(one())))}</w:tr>`) + '<w:p/>')}</w:tr>`);
	return undefined;
}

function changed({ kind }: Piece, { some, one }: Speaker): string | undefined {
	if (kind === 'inserted') return para(run(`${some(2)} `) + put(one())) + para(put(some(2)));
	if (kind === 'deleted') return para(run(`${one()} `) + gone(`${one()} `) + run(one())) + para(gone(some(2)));
	if (kind !== 'moved') return undefined;
	const words = some(2);
	const moved = (tag: string) => para(`<w:${tag} w:id="9" w:author="a">${run(words)}</w:${tag}>`);
	return moved('moveFrom') + para(run(one())) + moved('moveTo');
}

function boxed({ kind }: Piece, { some, one }: Speaker, { notes, comments, isLibre }: Beside): string | undefined {
	if (kind === 'box') {
		const inside = `<w:txbxContent>${para(run(some()))}</w:txbxContent>`;
		const shape = `<wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${inside}</wps:txbx>`;
		const old = `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${inside}</v:textbox></w:pict>`;
		const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
		return para(`${run(one())}<w:r>${isLibre ? both : `<w:drawing>${shape}</w:drawing>`}</w:r>`);
	}
	if (kind === 'footnote') {
		notes.push(para(run(some(2))));
		return para(`${run(one())}<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`);
	}
	if (kind === 'comment') {
		comments.push(para(run(some(2))));
		const id = comments.length - 1;
		return para(
			`<w:commentRangeStart w:id="${id}"/>${run(one())}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
		);
	}
	if (kind === 'smartArt')
		return drawing(`<a:graphic ${A}><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:graphic>`);
	if (kind === 'emf') return drawing(`<a:blip ${A} r:embed="rId5"/>`);
	if (kind === 'object') return para('<w:r><w:object/></w:r>');
	return kind === 'altChunk' ? '<w:altChunk/>' : undefined;
}

function plain({ kind, level: floor = 0 }: Piece, { some, one }: Speaker): string {
	if (kind === 'heading') return para(run(some(2)), `<w:pStyle w:val="R${floor}"/>`);
	if (kind === 'bold') return para(run(some(2), '<w:b/>'));
	if (kind === 'link') return para(`${run(`${one()} `)}<w:hyperlink w:anchor="p1">${run(one())}</w:hyperlink>`);
	if (kind === 'break') return para(`${run(one())}<w:r><w:br/></w:r>${run(one())}`);
	if (kind === 'tabs') return para(`${run(one())}<w:r><w:tab/></w:r>${run(one())}`);
	if (kind === 'hidden') return para(run(`${one()} `) + run(some(2), '<w:vanish/>'));
	if (kind === 'control') return `<w:sdt><w:sdtPr/><w:sdtContent>${para(run(some()))}</w:sdtContent></w:sdt>`;
	if (kind === 'smartTag') return para(`<w:smartTag w:element="x">${run(one())}</w:smartTag>`);
	if (kind === 'softHyphen') return para(run(one().replace('x', '\u00ADx')));
	if (kind === 'field')
		return para(
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF p1 \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(one())}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
		);
	return para(run(kind === 'dash' ? `- ${some()}` : some()));
}
