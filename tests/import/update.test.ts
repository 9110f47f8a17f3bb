import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAll, readContent, readTrees } from '../../src/check/disk.ts';
import { isFault, report } from '../../src/check/check.ts';
import { statementsOf } from '../../src/check/areas.ts';
import { placed } from '../../src/import/next/placed.ts';
import { cleared, updated } from '../../src/import/next/update.ts';
import { importDocument } from '../../src/tools/import/importDocument.ts';
import { standsAt, stepsCiting } from '../../src/tree/standsAt.ts';
import { ORGANISATIONS, projectCopy } from '../copy.ts';

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
	const stands = (id: string) => standsAt(statement(id), stepsCiting([...readTrees(root).trees.values()].map(({ config }) => config)));
	const file = (of: string) => readFileSync(`${of}/content/kallan/elweb.yml`, 'utf8');

	test('is told in sentences, the most dangerous first, with the places that still say what was', () => {
		const lines = said.split('\n');
		expect(lines.find((line) => line.startsWith('E8.1'))).toBe(
			'E8.1 ändrad: 7 dagar → 5 arbetsdagar. 13 ställen. content/rutiner/elweb/status.mdx, Steget ”När skapades ticketen?”, Steget ”Vänta med att fråga om status” och 7 till har fortfarande 7.',
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
			recheck: stands('E8.1'),
		});
		expect(statement('E9.5').gone).toBeInstanceOf(Date);
		expect(statement('E10.1')).toMatchObject({ unplaced: true, original: 'Om kunden inte har betalat hänvisar vi till ekonomi.' });
		const problems = await checkAll(root);
		expect(report(problems.filter(isFault))).toBe('\n0 fel i innehållet.');
		expect(problems.map(({ message }) => message).join('\n')).toMatch(/punkter har ingen plats än[\s\S]*ställen är inte jämförda/);
	});

	test('is not written or told twice; a heading that is called otherwise is told until the pages say so', async () => {
		const before = file(root);
		const again = await importDocument([NEXT, '--area', 'elweb'], root);
		expect(again.split('\n').map((line) => line.slice(0, 12))).toEqual(['Rubriken ”Mä', '', '1 181 av 1 1', 'Inget är skr']);
		expect(file(root)).toBe(before);
		expect(statement('E7.4').under).toBe('Kontrollera status på ärende');
	});

	test('is settled at once where the language alone was changed', async () => {
		await importDocument(['--klart', 'E3.11'], root);
		expect(statement('E3.11')).not.toHaveProperty('recheck');
		expect(statement('E3.11')).not.toHaveProperty('was');
		expect(statement('E8.1').recheck).toHaveLength(13);
	});

	test('is settled place by place, and a place that does not wait is refused', async () => {
		const [first = '', second = '', ...rest] = statement('E8.1').recheck ?? [];
		expect(await importDocument(['--klart', 'E8.1', first, second], root)).toMatch(/^E8\.1: 11 ställen väntar: /);
		expect(statement('E8.1').recheck).toEqual(rest);
		expect(statement('E8.1').was).toContain('7 dagar');
		await expect(importDocument(['--klart', 'E8.1', first], root)).rejects.toThrow('är inget ställe som väntar');
		expect(statement('E8.1').recheck).toEqual(rest);
		expect(await importDocument(['--klart', 'E8.1', ...rest], root)).toBe('E8.1: inget att jämföra på nytt.');
		expect(statement('E8.1')).not.toHaveProperty('was');
	});

	test('has a draft of its new section, and the pages of the others are as they were', () => {
		const page = readFileSync(`${root}/content/rutiner/elweb/betalning.mdx`, 'utf8');
		expect(page).toContain('Om kunden inte har betalat hänvisar vi till ekonomi.');
		expect(page).toContain('section: 3. Betalning');
		expect(readFileSync(`${root}/machines/elweb/betalning.ts`, 'utf8')).toContain("source: ['E10.1']");
		expect(readFileSync(`${root}/content/rutiner/elweb/status.mdx`, 'utf8')).toBe(
			readFileSync('tests/organisations/content/rutiner/elweb/status.mdx', 'utf8'),
		);
	});

	test('is told in Markdown for a review, and nothing is written with --prova', async () => {
		const fresh = projectCopy();
		const markdown = await importDocument([NEXT, '--area', 'elweb', '--prova', '--markdown'], fresh);
		expect(file(fresh)).toBe(readFileSync('tests/organisations/content/kallan/elweb.yml', 'utf8'));
		rmSync(fresh, { recursive: true });
		expect(markdown).toMatch(/^### Tal, förbud och adresser\n\n- E/);
	});
});

describe('a list of statements', () => {
	const read = (area: string) => readFileSync(`${ORGANISATIONS}/content/kallan/${area}.yml`, 'utf8');

	test.each(LISTS)('of %s keeps every line that nothing was found of', (area) => {
		expect(updated(read(area), [], { day: '2026-11-25', stands: {} })).toBe(read(area));
	});

	test('takes a place, or a reason why none is needed, and every other line is as it was', () => {
		const list = (own: string) => `- id: A1.1\n  says: Ring.\n  original: Ring.\n${own}- id: A1.2\n  says: Skriv.\n  unplaced: true\n`;
		const before = list('  unplaced: true\n');
		const at = placed(before, 'A1.1', { place: 'rutin a/b' });
		expect(at).toBe(list('  places:\n    - rutin a/b\n'));
		expect(placed(at, 'A1.1', { place: 'rutin a/c' })).toBe(at);
		expect(placed(before, 'A1.1', { place: 'träd a/b/c' })).toBe(list(''));
		expect(placed(before, 'A1.1', { ignored: 'det är en hälsning' })).toBe(list('  ignored: det är en hälsning\n'));
		const reason = 'nej: "det" är #1, $& true';
		expect((parse(placed(before, 'A1.1', { ignored: reason })) as { ignored?: string }[])[0]?.ignored).toBe(reason);
		expect(placed(before, 'A9.9', { place: 'rutin a/b' })).toBe(before);
		expect(placed(before, 'A1', { place: 'rutin a/b' })).toBe(before);
	});

	test('loses one place at a time', () => {
		const list =
			'- id: A1.1\n  says: Ring.\n  original: Ring.\n  places:\n    - rutin a/b\n    - rutin a/c\n  was: Skriv.\n  recheck:\n    - rutin a/b\n    - rutin a/c\n';
		expect(cleared(list, 'A1.1', ['rutin a/b'])).toContain('recheck:\n    - rutin a/c\n');
		expect(cleared(list, 'A1.1')).not.toMatch(/recheck|was/);
	});
});
