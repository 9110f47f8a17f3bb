import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkAll, report } from '../../src/check/check.ts';
import { faults, harmless } from './faults.ts';
import { odd, ownerFaults } from './ownerFaults.ts';

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

	test.each(ownerFaults)('finds %s, and tells it once', async (_, make, place, words) => {
		make(root);
		const problems = await checkAll(root);
		expect(problems, report(problems)).toHaveLength(1);
		const [{ file, line, message } = { file: '', line: 0, message: '' }] = problems;
		expect(message).toContain(words);
		expect(`${file.split('/').at(-1)}${line ? `:${line}` : ''}`).toBe(place);
		expect(message).not.toMatch(/\n\s+at |node:internal|undefined/);
	});

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

	test.each([...harmless, ...odd])('says nothing of %s', async (_, make) => {
		make(root);
		expect(report(await checkAll(root))).toBe('\n0 fel i innehållet.');
	});

	test('ends with a code and without a stack where there is a fault', () => {
		const [, make] = faults[5]!;
		make(root);
		const { stdout, stderr, status } = spawnSync(process.execPath, [`${process.cwd()}/src/check/main.ts`], { cwd: root, encoding: 'utf8' });
		expect([stderr, status]).toEqual(['', 1]);
		expect(stdout).toMatch(/^machines\/\S+\.ts:\d+\n {2}.+\n\n1 fel i innehållet\.\n$/);
	});
});
