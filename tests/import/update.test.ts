import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll, isFault, report } from '../../src/check/check.ts';
import { statementsOf } from '../../src/check/areas.ts';
import { readContent } from '../../src/check/read.ts';
import { cleared, updated } from '../../src/import/next/update.ts';
import { importDocument } from '../../src/tools/import/importDocument.ts';
import { projectCopy } from '../copy.ts';

const NEXT = 'tests/import/documents/elweb-nasta.docx';
const LISTS = ['elweb', 'omdirekt'];

describe('the next version in an area that was made by hand', { timeout: 60_000 }, () => {
	let root = '';
	let said = '';
	beforeAll(async () => {
		root = projectCopy();
		said = await importDocument([NEXT, '--area', 'elweb'], root);
	});
	afterAll(() => rmSync(root, { recursive: true }));
	const statement = (id: string) => statementsOf(readContent(root).content.statements.get('elweb')!).find((one) => one.id === id)!;
	const file = (of: string) => readFileSync(`${of}/content/kallan/elweb.yml`, 'utf8');

	test('is told in sentences, the most dangerous first, with the places that still say what was', () => {
		const lines = said.split('\n');
		expect(lines.find((line) => line.startsWith('E8.1'))).toBe(
			'E8.1 ändrad: 7 dagar → 5 arbetsdagar. 8 ställen. content/rutiner/elweb/status.mdx, Steget ”När skapades ticketen?”, Steget ”Vänta med att fråga om status” och 3 till har fortfarande 7.',
		);
		const at = (words: string) => lines.findIndex((line) => line.includes(words));
		expect(at('7 dagar →')).toBeLessThan(at('struket ”vi inte'));
		expect(at('struket ”vi inte')).toBeLessThan(at('kundservice@ellevio.se'));
		expect(at('kundservice@ellevio.se')).toBeLessThan(at('rensa kakor'));
		expect(at('rensa kakor')).toBeLessThan(at('be → ber'));
		expect(said).toContain('Avsnittet ”Betalning” är nytt.');
	});

	test('is kept with each place to look at, and breaks nothing', async () => {
		expect(statement('E8.1')).toMatchObject({
			was: expect.stringContaining('7 dagar'),
			original: expect.stringContaining('5 arbetsdagar'),
			recheck: statement('E8.1').places,
		});
		expect(statement('E9.5').gone).toBeInstanceOf(Date);
		expect(statement('E10.1')).toMatchObject({ unplaced: true, original: 'Om kunden inte har betalat hänvisar vi till ekonomi.' });
		const problems = await checkAll(root);
		expect(report(problems.filter(isFault))).toBe('\n0 fel i innehållet.');
		expect(problems.map(({ message }) => message).join('\n')).toMatch(/punkter har ingen plats än[\s\S]*ställen är inte jämförda/);
	});

	test('is not written twice; what only moved or is called otherwise is told until the pages say so', async () => {
		const before = file(root);
		const again = await importDocument([NEXT, '--area', 'elweb'], root);
		expect(again.split('\n').map((line) => line.slice(0, 12))).toEqual(['E7.4 är flyt', 'Rubriken ”Mä', '', 'Inget är skr']);
		expect(file(root)).toBe(before);
	});

	test('is settled at once where the language alone was changed', async () => {
		await importDocument(['--klart', 'E3.11'], root);
		expect(statement('E3.11')).not.toHaveProperty('recheck');
		expect(statement('E3.11')).not.toHaveProperty('was');
		expect(statement('E8.1').recheck).toHaveLength(8);
	});

	test('is told in Markdown for a review, and nothing is written with --prova', async () => {
		const fresh = projectCopy();
		const markdown = await importDocument([NEXT, '--area', 'elweb', '--prova', '--markdown'], fresh);
		expect(file(fresh)).toBe(readFileSync('content/kallan/elweb.yml', 'utf8'));
		rmSync(fresh, { recursive: true });
		expect(markdown).toMatch(/^### Tal, förbud och adresser\n\n- E/);
	});
});

describe('a list of statements', () => {
	const read = (area: string) => readFileSync(`content/kallan/${area}.yml`, 'utf8');

	test.each(LISTS)('of %s keeps every line that nothing was found of', (area) => {
		expect(updated(read(area), [], '2026-11-25')).toBe(read(area));
	});

	test('loses one place at a time', () => {
		const list =
			'- id: A1.1\n  says: Ring.\n  original: Ring.\n  places:\n    - rutin a/b\n    - rutin a/c\n  was: Skriv.\n  recheck:\n    - rutin a/b\n    - rutin a/c\n';
		expect(cleared(list, 'A1.1', ['rutin a/b'])).toContain('recheck:\n    - rutin a/c\n');
		expect(cleared(list, 'A1.1')).not.toMatch(/recheck|was/);
	});
});
