import { globSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { wordsIn, type Block, type Document } from '../../src/import/read/blocks.ts';
import { readDocument } from '../../src/import/read/read.ts';
import { account, wordsOf } from '../../src/import/read/words.ts';
import { docx, document, numbered, p, pack, part, relations } from './docx.ts';

const documents = globSync('tests/import/documents/*').sort();
const read = (file: string) => readDocument({ name: file, bytes: readFileSync(file) });
const textsOf = ({ blocks, margins, remarks, title }: Document) => [
	title,
	...blocks.flatMap((block) => ('number' in block ? [block.number] : [])),
	...blocks.flatMap(wordsIn).flatMap(({ text, after }) => [text, after ?? '']),
	...remarks.map(({ text }) => text),
	...margins,
];
const told = (blocks: Block[]) =>
	blocks.map((block) => ('text' in block ? [block.kind, 'number' in block ? block.number : '', block.text].join('|') : block.kind));
const bodyOf = (body: string, more = {}) => readDocument({ name: 'a.docx', bytes: docx(body, more) });

describe.each(documents)('%s', (file) => {
	const document = read(file);

	test('is read with every word', () => {
		expect(account(document.words, textsOf(document)).missing).toEqual([]);
		expect(document.words.length).toBeGreaterThan(400);
	});

	test.runIf(file.endsWith('.docx'))('has the words that another reader finds', async () => {
		const { value } = await mammoth.extractRawText({ buffer: readFileSync(file) });
		// It takes the changes for accepted and gives the table of contents as text.
		const theirs = wordsOf(value);
		expect(account(theirs, [...textsOf(document), ...document.contents]).missing).toEqual([]);
	});
});

describe('a Word file', () => {
	const headings = (document: Document) =>
		document.blocks.flatMap((block) => (block.kind === 'heading' ? `${block.number} ${block.text}` : []));

	test('keeps the numbers of its headings', () => {
		expect(headings(read('tests/import/documents/elweb.docx')).slice(3, 6)).toEqual([
			'1 Prioriteringslista',
			'2 Mejllådan',
			'3 Inloggningsproblem',
		]);
	});

	test('has its headings found where they were typed by hand, also one that is not bold', () => {
		const document = read('tests/import/documents/omdirekt.docx');
		expect(document.title).toMatch(/^Rutin för anmälan/);
		expect(headings(document).map((text) => text.slice(0, 4))).toEqual([
			' Syf',
			' Kom',
			'1 Är',
			'2 Ka',
			'3 Id',
			'4 Me',
			'5 Es',
			'6 Dr',
			'7 Ko',
		]);
	});

	test('reads alike when LibreOffice has saved it', () => {
		const plain = (file: string) => told(read(`tests/import/documents/${file}`).blocks).map((text) => text.replaceAll('‑', '-'));
		expect(plain('elweb-libreoffice.docx')).toEqual(plain('elweb.docx'));
	});

	test('gives both readings of a change, its comment, its running head, its box and its note', () => {
		const { blocks, margins, remarks } = read('tests/import/documents/elweb.docx');
		const words = blocks.flatMap(wordsIn);
		expect(words.find(({ after }) => after)).toMatchObject({
			text: expect.stringContaining('mer än 7 dagar'),
			after: expect.stringContaining('mer än 5 dagar'),
		});
		expect(remarks).toEqual([{ text: 'Gäller detta fortfarande?', at: '(måste gå via Elin).' }]);
		expect(margins).toEqual(['Ellevio kundservice – Version 4 – Ägare: Elin']);
		expect(blocks.flatMap((block) => ('from' in block && block.from ? [`${block.from}: ${block.text}`] : []))).toEqual([
			'fotnot: Normaltid = UTC+1.',
			'textruta: OBS! Ring aldrig kunden från privat telefon.',
		]);
		expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(5);
	});

	test('is read whatever prefix its names have', () => {
		const bytes = pack({ 'word/document.xml': document(p('Ring kunden.'), 'ns0') });
		expect(told(readDocument({ name: 'a.docx', bytes }).blocks)).toEqual(['paragraph||Ring kunden.']);
	});

	test('counts its lists on, anew, by levels, and not where no number is shown', () => {
		const level = (floor: number, format: string, text: string) =>
			`<w:lvl w:ilvl="${floor}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
		const numbering = part(
			'numbering',
			`<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
			<w:abstractNum w:abstractNumId="1">${level(0, 'none', '')}</w:abstractNum>
			<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
			<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
			<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`,
		);
		const body = [
			numbered('a', 1),
			numbered('b', 1),
			numbered('c', 1, 1),
			numbered('d', 1, 1),
			numbered('e', 1),
			numbered('f', 2),
			numbered('g', 3),
		];
		const { blocks } = bodyOf(body.join(''), {
			'word/numbering.xml': numbering,
			'word/_rels/document.xml.rels': relations(['numbering', 'numbering.xml']),
		});
		expect(told(blocks)).toEqual(['item|1|a', 'item|2|b', 'item|2.a|c', 'item|2.b|d', 'item|3|e', 'item|1|f', 'paragraph||g']);
	});

	test('shows what is hidden, what a field shows, and no soft hyphen', () => {
		const field =
			'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF p7 \\h</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>punkt 7</w:t><w:fldChar w:fldCharType="end"/></w:r>';
		const { blocks } = bodyOf(
			`<w:p><w:r><w:t>Se sam\u00ADtal i </w:t></w:r>${field}<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hemligt.</w:t></w:r></w:p>`,
		);
		expect(blocks).toMatchObject([
			{ kind: 'paragraph', text: 'Se samtal i punkt 7', links: [{ text: 'punkt 7', href: '#p7' }] },
			{ kind: 'paragraph', from: 'dold text', text: 'Hemligt.' },
		]);
	});

	test('names what could not be read, and never follows what is outside it', () => {
		const drawing = (uri: string) =>
			`<w:p><w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}"/></a:graphic></w:drawing></w:r></w:p>`;
		const linked =
			'<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId1"/></w:drawing></w:r></w:p>';
		const body = [
			p('Text.'),
			drawing('http://schemas.openxmlformats.org/drawingml/2006/diagram'),
			'<w:altChunk/>',
			linked,
			'<w:p><w:r><w:object/></w:r></w:p>',
		];
		const { unread } = bodyOf(body.join(''), {
			'word/vbaProject.bin': new Uint8Array(8),
			'word/_rels/document.xml.rels': relations(['image', 'https://example.se/bild.png', true]),
		});
		for (const word of ['SmartArt', 'annan fil', 'Den hämtas inte', 'objekt', 'makron']) expect(unread.join(' ')).toContain(word);
	});
});

describe('text, Markdown and what is pasted', () => {
	test('are read into the same parts', () => {
		const text = readDocument({ text: '1. Konto\nOm kunden saknar konto:\n- Ring\n- Mejla\n2. Ticket\nSkapa den.' });
		const markdown = readDocument({
			name: 'a.md',
			bytes: new TextEncoder().encode('## 1. Konto\n\nOm kunden saknar konto:\n\n- Ring\n- Mejla\n\n## 2. Ticket\n\nSkapa den.\n'),
		});
		expect(told(text.blocks)).toEqual([
			'heading|1|Konto',
			'paragraph||Om kunden saknar konto:',
			'item||Ring',
			'item||Mejla',
			'heading|2|Ticket',
			'paragraph||Skapa den.',
		]);
		expect(told(markdown.blocks)).toEqual(told(text.blocks));
	});

	test('keep the lists of Word, and run nothing', () => {
		const word = `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Ring kunden</p>
			<script>alert(1)</script><p style="display:none">Dold</p><p>Se <a href="https://example.se/">sidan</a>.<img src="https://example.se/a.png"></p>`;
		const { blocks, unread } = readDocument({ html: word });
		expect(told(blocks)).toEqual(['item||Ring kunden', 'paragraph||Se sidan.', 'picture']);
		expect(unread).toEqual(['En bild följde inte med när sidan klistrades in. Lägg in den för sig.']);
	});

	test('are read in the letters of Windows too', () => {
		const bytes = Uint8Array.from([...'Sm\u00f6rg\u00e5s p\u00e5 f\u00e4rja.'].map((letter) => letter.charCodeAt(0)));
		expect(told(readDocument({ name: 'a.txt', bytes }).blocks)).toEqual(['paragraph||Smörgås på färja.']);
	});
});
