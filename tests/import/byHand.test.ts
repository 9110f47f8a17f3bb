import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/import/read/blocks.ts';
import { readDocument, type Source } from '../../src/import/read/read.ts';
import { withReadings } from '../../src/import/read/readings.ts';
import { planArea } from '../../src/import/write/plan.ts';
import { GOOGLE, NUMBERS, ONLINE, PATCHWORK } from './byHand.ts';
import { NOTHING } from './known.ts';
import { CONFLUENCE, GOOGLE_DOCS, WORD_ONLINE } from './pastedByHand.ts';

/** A part as one line: `# 2 Betala`, `  a. spara det`, `| Fel | Gör så |`. */
function lineOf(block: Block): string {
	if (block.kind === 'picture') return `bild: ${block.why ?? block.alt}`;
	if (block.kind === 'table')
		return block.rows.map((row) => `| ${row.map(({ text }) => text.replaceAll('\n', ' / ')).join(' | ')} |`).join('\n');
	if (block.kind === 'heading') return ['#'.repeat(block.level), block.number, block.text].filter(Boolean).join(' ');
	if (block.kind === 'item') return `${'  '.repeat(block.level)}${block.number ? `${block.number}.` : '-'} ${block.text}`;
	return block.from ? `${block.from}: ${block.text}` : block.text;
}

function held(source: Source) {
	const document = readDocument(source);
	const { account, open, pages, files } = planArea(document, NOTHING, { area: 'prov', pictures: [] });
	expect(account.missing).toEqual([]);
	expect(account.all).toBeGreaterThan(20);
	return {
		document,
		lines: document.blocks.map(lineOf),
		asks: open.map(({ question }) => question),
		titles: pages.map(({ title }) => title),
		files,
	};
}

const word = (bytes: Uint8Array) => held({ name: 'a.docx', bytes });

describe('a Word file as others write it', () => {
	test('from Google Docs, with chips around words and a typed number in its headings', () => {
		const { document, lines, asks } = word(GOOGLE);
		expect(document.title).toBe('Nycklar');
		expect(lines).toEqual([
			...['För receptionen', '# 1 Lämna ut nyckel', 'Om gästen saknar legitimation ringer vi ibland chefen.'],
			...['- Skriv upp numret', '  - Fråga efter bostad', '- Ge nyckeln', '# 2 Förlorad nyckel', 'Spärra nyckeln inom 2 timmar.'],
		]);
		expect(asks).toEqual(['Vad gäller: ”ringer vi ibland chefen.” eller ”ringer vi alltid chefen.”?']);
	});

	const online = word(ONLINE);
	test('from Word online, with what is asked for in a form, an arrow of a font and what lies in another file', () => {
		expect(online.lines).toContain('Gå till Arkiv → Spara.');
		expect(online.lines).toContain('☐ Kunden är uppringd');
		expect(online.document.unread).toEqual([expect.stringContaining('ligger i en annan fil, och lästes inte')]);
		expect(online.asks[0]).toBe('Vad ska stå där dokumentet säger ”Ansvarig: Klicka eller tryck här för att ange text.”?');
	});

	test('with changes in changes, of rows and of places, each asked about once', () => {
		// What one put in and another took out stood there never, and is to stand there never.
		expect(online.lines).toContain('Vi svarar inom en dag.');
		expect(online.asks.slice(1)).toEqual([
			'Vad gäller: ”Gör så Lampa |” eller ”Gör så Läcka | Stäng av vattnet Lampa |”?',
			'Ska det här flyttas: ”Avsluta med en hälsning.”?',
		]);
		const page = String(online.files.get('content/rutiner/prov/felanmalan.mdx'));
		expect(page).toContain('| Fel | Gör så |\n| Lampa | Byt den |');
	});

	test('with a new row, which comes when its reading is chosen, and is gone when the other is', () => {
		const rows = (which: 'före' | 'efter') => {
			const chosen = planArea(online.document, NOTHING, {
				area: 'prov',
				pictures: [],
				readings: { 1: which, 2: which, 3: which, 4: which },
			});
			expect(chosen.account.missing).toEqual([]);
			return String(chosen.files.get('content/rutiner/prov/felanmalan.mdx'))
				.match(/^\| .*$/gm)
				?.slice(1);
		};
		expect(rows('efter')).toEqual(['| --- | --- |', '| Fel | Gör så |', '| Läcka | Stäng av vattnet |', '| Lampa | Byt den |']);
		expect(rows('före')).toEqual(['| --- | --- |', '| Fel | Gör så |', '| Lampa | Byt den |']);
		expect(withReadings(online.document, {})).toBe(online.document);
	});

	test('with headings that are only bold, tables in tables, notes in cells, grouped boxes and WordArt', () => {
		const { document, lines, titles } = word(PATCHWORK);
		expect(document.title).toBe('Rutin för växeln');
		expect(titles).toEqual(['Koppla samtal', 'Klagomål']);
		expect(lines).toEqual([
			...['# Koppla samtal', 'Om den som söks inte svarar tar vi ett meddelande.'],
			'| Dag | Anna / Anna slutar klockan fyra. / Därefter Bo. / först mobilen / sedan växeln |\n| Natt |  |',
			...['| Förmiddag | Eftermiddag |', '# Klagomål', 'Lyssna först.', 'textruta: Var lugn.', 'textruta: VIKTIGT'],
			...['textruta: Ring inte upp.', '| Ja | Nej |', 'Skriv ner vad kunden säger.'],
		]);
	});

	test('with lists that restart, that a style of lists stands for, and legal numbers, below contents that are a field alone', () => {
		const { document, lines } = word(NUMBERS);
		expect(document.contents).toEqual(['Beställa 3', 'Betala 4']);
		expect(lines).toEqual([
			...['# Beställa', 'Gör så här:', '1. öppna butiken', '2. välj vara'],
			...['# Betala', 'Gör så här:', '1. välj kort', '2. skriv koden', 'Sedan:', '1. vänta', '2. skriv ut kvittot', '  a. spara det'],
			...['# Lämna tillbaka', 'I. Inom 30 dagar gäller öppet köp', '  1.1. Kvittot ska vara med'],
		]);
	});
});

describe('what is pasted from others', () => {
	test('Word online: headings by their role, and how deep an item lies', () => {
		expect(held({ html: WORD_ONLINE }).lines).toEqual([
			...['# Byta däck', 'Om kunden har bokat byter vi samma dag.', '1. Lyft bilen', '  - inte i tröskeln', '2. Lossa muttrarna'],
			...['## Betala', 'Gå till Kassa → Nota.', 'Läs prislistan'],
		]);
	});

	test('Google Docs: headings that are only bold, in a frame that is not', () => {
		const { lines, titles } = held({ html: GOOGLE_DOCS });
		expect(titles).toEqual(['Låna ut cykel', 'Ta emot cykel']);
		expect(lines).toContain('  - på ramen');
		expect(lines.at(-1)).toBe('| Skada | Pris |\n| Punktering | 150 kr |');
	});

	test('Confluence: panels, tasks, tables and parts that are folded, and a sign that is a picture', () => {
		const { document, lines } = held({ html: CONFLUENCE });
		expect(document.unread).toEqual([]);
		expect(lines).toEqual([
			...['# Utlämning', 'Obs', 'Lämna aldrig ut utan legitimation.', '- Skriv under', '- Ge kvitto'],
			'| Väntetid | högst 3 dagar |\n| Plats | Lagret / hylla A / hylla B |',
			...['Mer om undantag', 'Finns inget kvitto ringer vi chefen.', 'Klart (bock)', '## Retur', 'Se Utlämning.'],
		]);
	});
});

test('bold lines are headings only where there are several with text below, and no other headings', () => {
	const p = (text: string) => `<p>${text}</p>`;
	const kinds = (...lines: string[]) => readDocument({ html: lines.map(p).join('') }).blocks.map(({ kind }) => kind[0]);
	expect(kinds('<b>Konto</b>', 'Ring.', '<b>Kort</b>', 'Skriv.')).toEqual(['h', 'p', 'h', 'p']);
	expect(kinds('Ring.', '<b>Aldrig på kvällen</b>', 'Skriv.')).toEqual(['p', 'p', 'p']);
	expect(kinds('<b>Ring alltid.</b>', 'Skriv.', '<b>Svara aldrig.</b>', 'Vänta.')).toEqual(['p', 'p', 'p', 'p']);
	expect(kinds('<h2>Konto</h2>', '<b>Kort</b>', 'Ring.', '<b>Kod</b>', 'Skriv.').slice(1)).toEqual(['p', 'p', 'p', 'p']);
});
