import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll, readTrees } from '../../src/check/disk.ts';
import { isFault, report } from '../../src/check/check.ts';
import { readDocument } from '../../src/import/read/read.ts';
import { planArea } from '../../src/import/write/plan.ts';
import { importDocument } from '../../src/tools/import/importDocument.ts';
import { projectCopy } from '../copy.ts';
import { NOTHING } from './known.ts';
import { isWritten } from '../trees.ts';

const documents = [...globSync('tests/import/documents/*'), 'README.md', 'CONTRIBUTING.md', 'src/model/README.md'].sort();

const planOf = (text: string, area = 'bostad', known = NOTHING) => planArea(readDocument({ text }), known, { area, pictures: [] });
const fileIn = ({ files }: { files: Map<string, string | Uint8Array> }, path: string) => String(files.get(path));

/** Lines that would be markup, code or a fault, if they were not taken for what they are. */
const NASTY = [
	'**Fet text** och *kursiv* med _understreck_ och `kod`',
	'<Tree id="finns/inte" /> <script>alert(1)</script> <b>fet</b> & &amp; &#65;',
	'{1 + 1} och {{kundnummer}} och ${dag}',
	'import och export är ord här.',
	'export const a = 1;',
	'# Ingen rubrik',
	'1.Utan blank, 2)lika så',
	'-Streck utan blank',
	'*Bilaga till rutindokument',
	'| a | b |',
	':::tip En ruta som ingen stänger',
	'```js',
	'~~~',
	'[^1] En fotnot och [en länk](http://localhost:4321/) och ![en bild](finns-inte.png)',
	'http://localhost:4321 och https://exempel.se/a_b?c=d&e=f och mailto:a@exempel.se',
	'> Citat\tmed\ttabbar',
	'”Allt står i citattecken”',
	'Det är \'raka\' och "dubbla" \\ bakåt',
	'---',
	'Om ** eller {{x}} eller <b> gäller, se punkt 2.',
	`Om ${'mycket '.repeat(80)}gäller, ring.`,
	'\u202Edold riktning\u200B och\u0007 ett pip',
	'19900101-2385 är Skatteverkets provnummer.',
];

describe('a document becomes an area', { timeout: 120_000 }, () => {
	let root = '';
	beforeAll(() => {
		root = projectCopy();
	});
	afterAll(() => rmSync(root, { recursive: true }));

	async function imports(file: string, ...more: string[]) {
		const said = await importDocument([file, '--area', 'bostad', ...more], root);
		const files = [...said.matchAll(/^ {2}(\S+)$/gm)].map(([, name = '']) => name);
		return { said, files };
	}
	const clear = (files: string[]) => files.forEach((file) => rmSync(`${root}/${file}`));

	test.each(documents)('that holds together and has every word: %s', async (file) => {
		const { said, files } = await imports(file, '--bilder', 'alla');
		const faults = (await checkAll(root)).filter(isFault);
		const drafts = [...readTrees(root).trees.values()].filter(({ config }) => config.id.startsWith('bostad/'));
		const again = await importDocument([file, '--area', 'bostad'], root);
		clear(files);
		expect(report(faults)).toBe('\n0 fel i innehållet.');
		expect(again).toMatch(/^Inget är ändrat sedan förra versionen\. ([\d ]+) av \1 ord finns i området\.$/);
		const [, written, all] = /([\d ]+) av ([\d ]+) ord finns i området\.$/m.exec(said) ?? [];
		expect(written).toBe(all);
		expect(drafts.length).toBeGreaterThan(0);
		expect(drafts.filter(({ config }) => isWritten(config))).toEqual([]);
	});

	test('that holds together whatever its lines look like', async () => {
		const file = `${tmpdir()}/rutinlotsen-svar.txt`;
		writeFileSync(file, ['1. Först', ...NASTY, '2. Sedan', ...NASTY.map((line) => `${line} Om det är så, ring.`)].join('\n'));
		const { files } = await imports(file);
		const faults = (await checkAll(root)).filter(isFault);
		clear(files);
		rmSync(file);
		expect(report(faults)).toBe('\n0 fel i innehållet.');
	});

	test('of which nothing is written with --prova', async () => {
		const { files } = await imports('tests/import/documents/omdirekt.docx', '--prova');
		expect(files.length).toBeGreaterThan(10);
		expect(files.filter((file) => existsSync(`${root}/${file}`))).toEqual([]);
	});

	test('and nothing is written over', async () => {
		writeFileSync(`${root}/content/kontakter/agare-bostad.yml`, 'name: Anna\nrole: Svarar.\nsource: [E0.1]\n');
		await expect(imports('tests/import/documents/omdirekt.docx')).rejects.toThrow('agare-bostad.yml finns redan. Inget är skrivet.');
		expect(existsSync(`${root}/content/kallan/bostad.yml`)).toBe(false);
		rmSync(`${root}/content/kontakter/agare-bostad.yml`);
	});

	test.each([
		[['finns-inte.docx', '--area', 'bostad'], 'finns inte'],
		[['tests/import/documents/elweb.docx'], 'vilket område'],
		[['tests/import/documents/elweb.docx', '--area', 'Övre Bo'], 'små bokstäver'],
		[['tests/import/documents/elweb.docx', '--area', 'samtal'], 'Välj ett annat namn'],
		[['tests/import/documents/elweb.docx', '--area', 'bostad', '--allt'], 'känns inte igen'],
	])('or a sentence: %s', async (args, says) => {
		await expect(importDocument(args, root)).rejects.toThrow(says);
	});
});

describe('what is written', () => {
	test('is not, where a personnummer stands, and its place is told without it', () => {
		const number = ['19900101', '0017'].join('-');
		const told = (text: string) => {
			try {
				planOf(text);
				return 'Skrivet.';
			} catch (error) {
				return (error as Error).message;
			}
		};
		expect(told(`1. Konto\nRing Anna, ${number}, om det går.\n2. Ticket\nSkapa den.`)).toMatch(/personnummer, i avsnittet ”Konto”/);
		expect(told(`1. Konto\nRing Anna, ${number}, om det går.\n2. Ticket\nSkapa den.`)).not.toContain('19900101');
		expect(told('1. Konto\nRing 19900101-2385.\n2. Ticket\nSkapa den.')).toBe('Skrivet.');
	});

	test('has only the pictures that somebody has looked at', () => {
		const document = readDocument({ name: 'a.docx', bytes: readFileSync('tests/import/documents/elweb.docx') });
		const pictures = (ticked: number[]) =>
			[...planArea(document, NOTHING, { area: 'bostad', pictures: ticked }).files.keys()].filter((file) => file.endsWith('.png'));
		expect(pictures([])).toEqual([]);
		expect(pictures([1])).toEqual(['content/rutiner/bostad/bilder/bild-1.png']);
	});

	test('has a contact or a system where a name stands beside an address, and lists the rest', () => {
		const text =
			'1. Adresser\nMirakel: mattias@exempel.se\nÖppna Identity Server, https://idm.exempel.se/admin.\nSkriv till info@exempel.se.\nSvara support@exempel.se.\n2. Mer\nRing.';
		const known = { ...NOTHING, contacts: [{ id: 'support', name: 'Support', emails: ['Support@exempel.se'] }] };
		const { addresses } = planOf(text, 'bostad', known);
		expect(addresses.found.map(({ kind, id, addresses: at }) => [kind, id, ...at])).toEqual([
			['contacts', 'mirakel', 'mattias@exempel.se'],
			['systems', 'identity-server', 'https://idm.exempel.se/admin'],
		]);
		expect(addresses.known).toEqual([{ id: 'support', address: 'support@exempel.se' }]);
		expect(addresses.nameless).toEqual(['info@exempel.se']);
	});

	test('asks one flat question a section, and leads on where the text refers', () => {
		const text =
			'1. Konto\nOm kunden saknar konto, se punkt 2.\nFinns det ett konto svarar vi kunden.\nRing alltid.\n2. Ticket\nStämmer inte uppgifterna lägger vi en ticket.\n3. Slut\nRing.';
		const plan = planOf(text);
		const tree = fileIn(plan, 'machines/bostad/konto.ts');
		expect([...tree.matchAll(/label: '([^']*)'/g)].map(([, label]) => label)).toEqual([
			'Om kunden saknar konto',
			'Finns det ett konto',
			'Inget av dem',
		]);
		expect(tree).toContain("next: 'bostad/ticket'");
		expect(fileIn(plan, 'machines/bostad/ticket.ts')).not.toContain('next:');
		expect(plan.files.has('machines/bostad/slut.ts')).toBe(false);
	});

	test('makes an open question of what is not written yet', () => {
		const { open } = planOf('1. Konto\nRing ???? om det går.\n2. Ticket\nINFORMATION SKA LÄGGAS IN');
		expect(open.map(({ id, source }) => [id, ...source])).toEqual([
			['G3', 'B1.1'],
			['G4', 'B2.1'],
		]);
	});

	test('has letters of its own', () => {
		const letters = (...taken: string[]) =>
			/id: ([A-Z]+)/.exec(fileIn(planOf('Ring kunden nu.', 'bostad', { ...NOTHING, letters: taken }), 'content/kallan/bostad.yml'))?.[1];
		expect([letters(), letters('B'), letters('B', 'BO', 'BOS', 'BOSTAD'.slice(0, 4))]).toEqual(['B', 'BO', 'A']);
	});
});
