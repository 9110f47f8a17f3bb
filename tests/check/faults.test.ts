import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkAll } from '../../src/check/disk.ts';
import { report } from '../../src/check/check.ts';
import { fileFaults, noCircles } from './fileFaults.ts';
import { faults, harmless } from './faults.ts';
import { TREE } from './make.ts';
import { odd, ownerFaults } from './ownerFaults.ts';
import { noSlips, textSlips, treeSlips, yamlSlips } from './slipFaults.ts';
import { textFaults } from './textFaults.ts';
import { sound, valueFaults } from './valueFaults.ts';

/*
 * Faults as an owner makes them, each in a new copy of the fixture's area. Each gives one message, which names the file, the line
 * where there is one, and the remedy. Those that need more than the fixture holds are made in a copy of the real content, in
 * tests/check/elweb.
 */
let root = '';
const copies: string[] = [];

beforeEach(() => {
	// A new folder each time: Node keeps a module that it has read, by its path.
	root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	copies.push(root);
	for (const folder of ['content', 'machines']) cpSync(`tests/area/${folder}`, `${root}/${folder}`, { recursive: true });
	cpSync('machines/tree.ts', `${root}/machines/tree.ts`);
	for (const path of ['machines/closest.ts', 'package.json']) cpSync(path, `${root}/${path}`);
	symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`);
});
afterAll(() => {
	for (const copy of copies) rmSync(copy, { recursive: true });
});

describe('the check of the content', () => {
	test.each(faults)('finds %s', async (_, make, place, message) => {
		make(root);
		const problems = await checkAll(root);
		expect(problems, report(problems)).toHaveLength(1);
		const [{ file, line, message: said } = { file: '', line: 0, message: '' }] = problems;
		expect(said).toMatch(message);
		expect(`${file}${line ? `:${line}` : ''}`).toMatch(place);
		expect(said).not.toMatch(/\n\s+at |node:internal|undefined/);
	});

	test.each([...ownerFaults, ...valueFaults, ...textFaults, ...yamlSlips, ...textSlips, ...treeSlips, ...fileFaults])(
		'finds %s, and tells it once',
		async (_, make, place, words) => {
			make(root);
			const problems = await checkAll(root);
			expect(problems, report(problems)).toHaveLength(1);
			const [{ file, line, message } = { file: '', line: 0, message: '' }] = problems;
			expect(message).toContain(words);
			expect(`${file.split('/').at(-1)}${line ? `:${line}` : ''}`).toBe(place);
			expect(message).not.toMatch(/\n\s+at |node:internal|undefined/);
		},
	);

	test('hides no fault behind another: one in each of many files is told once each', async () => {
		const made = ['tab in frontmatter', 'template field mistyped', 'yaml at', 'practice tree', 'tree semicolons', 'empty lesson'];
		for (const [name, make] of ownerFaults) if (made.includes(name)) make(root);
		const files = (await checkAll(root)).map(({ file }) => file);
		expect(files).toHaveLength(made.length);
		expect(new Set(files).size).toBe(made.length);
	});

	test('tells a fault in a tree and one in a place of the source, each once', async () => {
		const edit = (file: string, from: string, to: string) => {
			const text = readFileSync(`${root}/${file}`, 'utf8');
			expect(text).toContain(from);
			writeFileSync(`${root}/${file}`, text.replace(from, to));
		};
		edit('machines/biblioteket/borttappat-kort.ts', "initial: 'finns-kortet',", 'initial: kortet,');
		edit('content/kallan/biblioteket.yml', 'places:', 'places:\n    - system katalogerna');
		const files = (await checkAll(root)).map(({ file }) => file);
		expect(files).toEqual(['content/kallan/biblioteket.yml', 'machines/biblioteket/borttappat-kort.ts']);
	});

	test.each([...harmless, ...odd, ...sound, ...noSlips, ...noCircles])('says nothing of %s', async (_, make) => {
		make(root);
		expect(report(await checkAll(root))).toBe('\n0 fel i innehållet.');
	});

	test('never fails itself, whatever a key of a file holds', async () => {
		const values = ['7', 'null', '[]', '[[]]', '{}', '{ a: [1] }', 'x', "''", 'true'];
		const files = globSync('content/**/*.{yml,md,mdx}', { cwd: root });
		expect(files.length).toBeGreaterThan(10);
		for (const [i, file] of files.entries()) {
			const text = readFileSync(`${root}/${file}`, 'utf8');
			for (const [j, key] of [...text.matchAll(/^[ -]*\w+: .+$/gm)].entries()) {
				const value = values[(i + j) % values.length]!;
				writeFileSync(`${root}/${file}`, text.replace(key[0], key[0].replace(/: .+$/, `: ${value}`)));
				await expect(checkAll(root), `${file}: ${key[0]} → ${value}`).resolves.toBeDefined();
			}
			writeFileSync(`${root}/${file}`, text);
		}
	}, 60_000);

	test('never fails itself, whatever a key of a tree holds', async () => {
		const text = readFileSync(`${root}/${TREE}`, 'utf8');
		for (const value of ['7', 'null', '[]', '[[]]', '{}', "'x'", 'true'])
			for (const { 1: key, index } of text.matchAll(/\b([a-z]+): (?:'[^']*'|\[[^\]]*\]|\{[^{}]*\})/g)) {
				const end = text.slice(index).search(/(?<=: (?:'[^']*'|\[[^\]]*\]|\{[^{}]*\}))/);
				writeFileSync(`${root}/${TREE}`, `${text.slice(0, index)}${key}: ${value}${text.slice(index + end)}`);
				const problems = await checkAll(root);
				const isText = value === "'x'" && ['text', 'title', 'label'].includes(key!);
				if (!isText && !['[]', '{}'].includes(value)) expect(problems.length, `${key}: ${value}`).toBeGreaterThan(0);
			}
	}, 60_000);

	test('tells faults in many files once each by its command, and ends with a code and without a stack', () => {
		const several = [
			...['quotes of a word processor around a name', 'a list where one is due', 'half of a character in a tree'],
			...['a field in angle brackets', 'an attribute that a system has not', 'a copied open question'],
			...['a word that no channel has', 'an interval of nothing', 'a routine that ends on a day to come'],
			...['practice answer', 'a pattern that could hang a page', 'two addresses in one'],
		];
		const made = [...faults, ...ownerFaults, ...valueFaults, ...textFaults].filter(([name]) => several.includes(name));
		expect(made).toHaveLength(several.length);
		for (const [, make] of made) make(root);
		const { stdout, stderr, status } = command();
		expect([stderr, status]).toEqual(['', 1]);
		const [tail, ...told] = stdout.split('\n\n').reverse();
		expect(tail).toBe(`${several.length} fel i innehållet.\n`);
		const problems = told.join('\n').matchAll(/^(content|machines)\/(\S+\/)?(\S+)\n {2}(\S.*)$/gm);
		const found = [...problems].map(({ 3: place, 4: message }) => ({ place, message }));
		expect(found).toHaveLength(several.length);
		for (const [name, , place, words] of made)
			expect(
				found.filter((one) => isAt(one.place!, place) && isSaid(one.message!, words)),
				name,
			).toHaveLength(1);
	});

	test('ends with no code where there is no fault, and says how much it walked', () => {
		const { stdout, stderr, status } = command();
		const walked = 'Prövat: 1 träd, 3 lägen (ett steg med det som kan vara känt där).';
		expect([stdout, stderr, status]).toEqual([`Innehållet och träden håller ihop: inga fel.\n${walked}\n`, '', 0]);
	});
});

const command = () => spawnSync(process.execPath, [`${process.cwd()}/src/tools/check/main.ts`], { cwd: root, encoding: 'utf8' });
const isAt = (found: string, place: RegExp | string) => (typeof place === 'string' ? found === place : place.test(found));
const isSaid = (message: string, words: RegExp | string) => (typeof words === 'string' ? message.includes(words) : words.test(message));
