import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDocument } from '../../src/tools/import/importDocument.ts';
import { parse } from '../../src/tools/import/parse.ts';
import { projectCopy } from '../copy.ts';

const [FIRST, NEXT, TYPED] = ['elweb', 'elweb-nasta', 'omdirekt'].map((name) => `tests/import/documents/${name}.docx`) as [
	string,
	string,
	string,
];

/* What the page for it lets one choose, the command does too. */
describe('the command', { timeout: 60_000 }, () => {
	let root = '';
	beforeAll(() => {
		root = projectCopy();
	});
	afterAll(() => rmSync(root, { recursive: true }));
	const imports = (file: string, ...more: string[]) => importDocument([file, '--area', 'bostad', ...more], root);
	const tried = (file: string, ...more: string[]) => imports(file, '--prova', ...more);
	const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
	const count = (said: string) => /(\d+) öppna frågor/.exec(said)?.[1];

	test('says all that it can be asked', async () => {
		const help = await importDocument(['--help'], root);
		for (const option of [
			'--area',
			'--namn',
			'--prova',
			'--bilder',
			'--val',
			'--inte-rubrik',
			'--sidor',
			'--samma',
			'--markdown',
			'--klart',
		])
			expect(help).toContain(option);
		expect(await importDocument([FIRST, '-h'], root)).toBe(help);
	});

	test('tells the changes that nobody has accepted with their numbers, and takes the reading that is chosen', async () => {
		const open = await tried(FIRST);
		expect(open).toContain('  1. Före:  Om det har gått mer än 7 dagar');
		expect(open).toContain('     Efter: Om det har gått mer än 5 dagar');
		expect(open).toContain('     Gäller: ingen har avgjort det');
		const after = await tried(FIRST, '--val', '1=efter');
		expect(after).toContain('     Gäller: efter');
		expect(Number(count(after))).toBe(Number(count(open)) - 1);
		expect(count(await tried(FIRST, '--val', '1=före'))).toBe(count(after));
		expect(count(await tried(FIRST, '--val', '1=fore'.normalize('NFD')))).toBe(count(after));
	});

	test('tells the headings that were typed by hand with their numbers, and reads as text those that are none', async () => {
		const all = await tried(TYPED);
		expect(all).toContain('  8. Driftstopp\n');
		expect(all).toContain('content/rutiner/bostad/driftstopp.mdx');
		const without = await tried(TYPED, '--inte-rubrik', '8');
		expect(without).toContain('  8. Driftstopp (vanlig text)\n');
		expect(without).not.toContain('content/rutiner/bostad/driftstopp.mdx');
	});

	test('names the area, and writes the reading that was chosen', async () => {
		await imports(FIRST, '--namn', 'Bostad och bygg', '--val', '1=efter');
		expect(read('content/rutiner/bostad/index.mdx')).toContain('title: Bostad och bygg');
		expect(read('content/kallan/bostad.yml')).toContain('mer än 5 dagar');
		expect(read('content/kallan/bostad.yml')).not.toContain('mer än 7 dagar');
	});

	test('of a next version updates the pages that are named, and lets be what is only language', async () => {
		const page = 'content/rutiner/bostad/mejlladan.mdx';
		const other = read('content/rutiner/bostad/ta-bort-konto.mdx');
		const told = await tried(NEXT);
		expect(told).toMatch(/Med --sidor får de den nya texten:\n(?: {2}\S+\n)* {2}bostad\/mejlladan\n/);
		expect(await tried(NEXT, '--sidor', 'alla')).not.toContain('Med --sidor');
		const written = await imports(NEXT, '--sidor', 'bostad/mejlladan', '--samma', 'B3.14');
		expect(written).toContain(`Skrivet i content/kallan/bostad.yml, ${page}. Träd och mejl är som förut.`);
		expect(read(page)).toContain('Klart');
		expect(read('content/rutiner/bostad/ta-bort-konto.mdx')).toBe(other);
		const statement = (id: string) =>
			read('content/kallan/bostad.yml')
				.split(/^- /m)
				.find((text) => text.startsWith(`id: ${id}\n`));
		expect(statement('B3.14')).not.toContain('recheck:');
		await expect(tried(NEXT, '--sidor', 'bostad/mejlladan')).rejects.toThrow('får inte dokumentets text');
	});

	test.each([
		[['--val', '1'], 'Skriv till exempel --val 1=efter,2=före.'],
		[['--val', '1=kanske'], 'går inte att läsa'],
		[['--val', '9=efter'], 'dokumentet har 1 ändringar som ingen har godkänt'],
		[['--inte-rubrik', '3'], 'dokumentet har 0 rubriker'],
		[['--bilder', 'ett'], 'är inget nummer'],
		[['--bilder'], 'Skriv vad du väljer efter --bilder'],
		[['--sidor', '--prova'], 'Skriv vad du väljer efter --sidor'],
		[['--läsning', '1'], 'känns inte igen'],
	])('says what is wrong with a choice: %s', async (more, says) => {
		await expect(importDocument([FIRST, '--area', 'nytt', '--prova', ...more], root)).rejects.toThrow(says);
	});

	test('takes a value for no option and no file', () => {
		expect(parse(['a.docx', '--area', 'a', '--namn', 'a.docx']).file).toBe('a.docx');
	});
});
