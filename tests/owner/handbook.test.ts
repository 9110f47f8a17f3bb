import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/check/check.ts';
import { checkAll } from '../../src/check/disk.ts';
import { ORGANISATIONS } from '../copy.ts';

/*
 * The handbook explains a tree line by line, and says what each mistake in it is told as. Here the lines are looked up in the tree, and
 * every mistake is made in a copy of the content and the trees.
 */
const PAGE = readFileSync('content/bidra/andra-ett-trad.mdx', 'utf8');
const TREE = 'machines/elweb/status.ts';
const COPY = `${process.cwd()}/.astro/handbook`;
const tree = readFileSync(`${ORGANISATIONS}/${TREE}`, 'utf8');
const lines = [...PAGE.matchAll(/<Line\s[^>]*?code="([^"]*)"\s*>/g)].map(([, code = '']) => code);
const mistakes = [...PAGE.matchAll(/<Mistake\s([^>]*)>/g)].map(([, attributes = '']) => ({
	right: attribute(attributes, 'right'),
	wrong: attribute(attributes, 'wrong'),
	says: attribute(attributes, 'says'),
}));

function attribute(text: string, name: string): string {
	return new RegExp(`${name}=(["'])(.*?)\\1(?:\\s|$)`, 's').exec(text)?.[2] ?? '';
}

beforeAll(() => {
	mkdirSync(COPY, { recursive: true });
	for (const path of ['content', 'machines']) cpSync(`${ORGANISATIONS}/${path}`, `${COPY}/${path}`, { recursive: true });
	for (const file of globSync('machines/*.ts')) cpSync(file, `${COPY}/${file}`);
});
afterAll(() => rmSync(COPY, { recursive: true }));

describe('The handbook’s page on trees', () => {
	test('explains lines that stand in the tree', () => {
		expect(lines.length).toBeGreaterThan(20);
		expect(lines.filter((code) => !tree.includes(code))).toEqual([]);
	});

	test('shows mistakes of many kinds', () => expect(mistakes.length).toBeGreaterThan(9));

	test.each(mistakes)('says what is told of "$wrong"', async ({ right, wrong, says }) => {
		expect(tree).toContain(right);
		writeFileSync(`${COPY}/${TREE}`, tree.replace(right, wrong));
		const told = report(await checkAll(COPY));
		expect(told).toMatch(/^machines\/elweb\/status\.ts/);
		expect(told).toContain(`\n  ${says}\n`);
	});
});
