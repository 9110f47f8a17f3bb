// cspell:ignore Printiva
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edit, PAGE, TREE } from '../check/make.ts';

/* What `npm test` would stop for in English, the check says first, in Swedish, and can put right. */
let root = '';
beforeEach(() => {
	root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	for (const folder of ['content', 'machines']) cpSync(`tests/area/${folder}`, `${root}/${folder}`, { recursive: true });
	for (const file of ['package.json', '.config', ...globSync('machines/*.ts')]) cpSync(file, `${root}/${file}`, { recursive: true });
	symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`);
});
afterEach(() => rmSync(root, { recursive: true }));

function check(...args: string[]) {
	const { stdout, stderr, status } = spawnSync(process.execPath, [`${process.cwd()}/src/tools/check/main.ts`, ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	expect(stderr).toBe('');
	return { said: stdout, status };
}

describe('layout and spelling', () => {
	test('are told with their lines, and are put right', () => {
		expect(check()).toMatchObject({ status: 0 });
		edit(TREE, "\t\t\tmeta: { kind: 'question'", "    meta: { kind: 'question'")(root);
		edit(PAGE, /$/, '\nKortet skrivs ut i Printiva.\n')(root);
		const { said, status } = check();
		expect(said).toMatch(/borttappat-kort\.ts:8\n {2}Raden har ett annat indrag .* skriv npm run check -- --ordna\./);
		expect(said).toMatch(/borttappat-kort\.mdx:\d+\n {2}Ordet "Printiva" känns inte igen\. .* --ord Printiva\n/);
		expect([status, said.trim().split('\n').at(-1)]).toEqual([1, '2 fel i innehållet.']);

		const ordered = check('--ordna', '--ord', 'Printiva');
		expect(ordered.said).toMatch(/^Ordnad: machines\/biblioteket\/borttappat-kort\.ts\nRätt stavat från och med nu: Printiva\nInnehållet/);
		expect(ordered.status).toBe(0);
		const words = readFileSync(`${root}/.config/words-sv.txt`, 'utf8').trim().split('\n');
		expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'sv')));
		expect(check('--ordna').said).toMatch(/^Inget behövde ordnas\./);
	});

	test('wait until all else holds', () => {
		edit(TREE, "target: 'ge-ett-nytt'", "target: 'ge-ett'")(root);
		edit(PAGE, /$/, '\nKortet skrivs ut i Printiva.\n')(root);
		expect(check().said.trim().split('\n').at(-1)).toBe('1 fel i innehållet.');
	});
});
