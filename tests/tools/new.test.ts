import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { check as isFormatted, resolveConfig } from 'prettier';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkAll, report } from '../../src/check/check.ts';
import { readContent } from '../../src/check/read.ts';
import { readTrees } from '../../src/check/trees.ts';
import { make } from '../../src/tools/new/make.ts';
import { todo } from '../../src/owner/list/todo.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { wayInWords } from '../../src/tree/shape.ts';
import { shortestWays, waysFrom } from '../../src/tree/walk.ts';
import { projectCopy } from '../copy.ts';
import { isWritten } from '../trees.ts';

const root = projectCopy();
const made: string[] = [];
afterEach(() => {
	for (const file of made.splice(0)) rmSync(`${root}/${file}`);
});
afterAll(() => rmSync(root, { recursive: true }));

async function makes(...args: string[]): Promise<string[]> {
	const said = await make(args, root);
	const files = [...said.matchAll(/^ {2}(\S+)$/gm)].map(([, file = '']) => file);
	made.push(...files);
	return files;
}

const [area = ''] = [...readContent(process.cwd()).content.docs.keys()][0]!.split('/');
const [tree = ''] = readTrees(process.cwd()).trees.keys();

describe('npm run new', { timeout: 180_000 }, () => {
	test.each([
		['rutin', [`${area}/prov-ny`, 'Prövning: "ny"'], 7],
		['trad', [`${area}/prov-ny`, 'Prövning'], 5],
		['atgard', [`${area}/prov-ny`, 'Prövning'], 2],
		['mall', [`${area}/prov-ny`, 'Prövning'], 2],
		['ovning', [`${area}/prov-ny`, 'Prövning', '--trad', tree], 1],
	])('makes %s that holds together, as a draft', async (kind, args, count) => {
		const files = await makes(kind, ...args);
		expect(files).toHaveLength(count);
		for (const file of files) {
			if (!file.startsWith('tests/')) expect(readFileSync(`${root}/${file}`, 'utf8'), file).toMatch(/Att skriva|inte skriven än/);
		}
		expect(report(await checkAll(root))).toBe('\n0 fel i innehållet.');
	});

	test('makes a routine that waits on the list of its owner, with a tree that is no part of the source', async () => {
		await makes('rutin', `${area}/prov-ny`, 'Prövning');
		const known = { ...readContent(root).content, ...readTrees(root) };
		const row = todo(known).routines[0]!;
		expect(row).toMatchObject({ id: `${area}/prov-ny`, due: undefined, drafts: 1 });
		expect(row.questions).toHaveLength(1);
		const { config, file, text } = known.trees.get(row.id)!;
		expect(isWritten(config)).toBe(false);
		expect(await isFormatted(text, { ...(await resolveConfig('machines/tree.ts')), filepath: file })).toBe(true);
		const answers = Object.keys(config.states).flatMap((state) =>
			waysFrom(config, state).map(({ id, target }) => `${state}/${id} → ${target}`),
		);
		const ways = [...shortestWays(config)].filter(([state]) => waysFrom(config, state).length === 0);
		const kept = [...ways.map(([state, way]) => `${wayInWords(way)} → ${state}`), '', ...answers, ''].join('\n');
		expect(readFileSync(`${root}/tests/machines/ways/${row.id}.txt`, 'utf8')).toBe(kept);
	});

	test('makes a practice call to an outcome that none reaches yet', async () => {
		await makes('rutin', `${area}/prov-ny`, 'Prövning');
		await makes('ovning', `${area}/prov-andra`, 'Andra', '--trad', `${area}/prov-ny`);
		const { trees } = readTrees(root);
		const call = readContent(root).content.exercises.get(`${area}/prov-andra`)!.data as Exercise;
		const configs = Object.fromEntries([...trees].map(([id, { config }]) => [id, config]));
		expect(rightWay(call, configs)).toMatchObject({ outcomes: [{ state: 'oppen-fraga' }] });
		expect(call.source).toEqual([expect.stringMatching(/^G\d+$/)]);
	});

	test.each([
		['nobody to ask', [], /Här finns ingen terminal att fråga i/],
		['an unknown kind', ['rutinen'], /"rutinen" går inte att skapa\. Menade du "rutin"\?/],
		['an unknown area', ['rutin', `${area}x/prov`, 'X'], /Området ".*x" finns inte\. Menade du ".*"\?/],
		['no area', ['rutin', 'prov', 'X'], /Området "prov" finns inte/],
		['å in a name', ['rutin', `${area}/på väg`, 'X'], /Namnet "på väg" går inte att använda: .*till exempel "pa-vag"/],
		['capitals in a name', ['mall', `${area}/Prov`, 'X'], /Namnet "Prov" går inte att använda/],
		['a name that leads out', ['rutin', `${area}/../prov`, 'X'], /ska skrivas område\/namn/],
		['an empty title', ['rutin', `${area}/prov`, ' '], /Titeln är tom/],
		['a title in pieces', ['rutin', `${area}/prov`, 'X', 'Y'], /Titeln ska stå inom citattecken/],
		['an unknown option', ['rutin', '--force'], /"--force" känns inte igen/],
		['an unknown tree', ['ovning', `${area}/prov`, 'X', '--trad', `${tree}x`], /Trädet ".*x" finns inte i machines\. Menade du/],
	])('says one thing of %s, and writes nothing', async (_, args, message) => {
		const fault = await make(args, root).catch((error: Error) => error.message);
		expect(fault).toMatch(message);
		expect(fault.split('\n')).toHaveLength(1);
		expect(existsSync(`${root}/content/rutiner/${area}/prov.mdx`)).toBe(false);
	});

	test('overwrites nothing', async () => {
		const [file = ''] = [...readContent(root).content.templates.values()].map((entry) => entry.file);
		const before = readFileSync(`${root}/${file}`, 'utf8');
		const id = file.replace('content/mallar/', '').replace('.md', '');
		await expect(make(['rutin', id, 'Något annat'], root)).rejects.toThrow(`Namnet är upptaget: ${file} finns redan.`);
		expect(readFileSync(`${root}/${file}`, 'utf8')).toBe(before);
		expect(existsSync(`${root}/content/rutiner/${id}.mdx`)).toBe(false);
	});

	test('ends with a code and without a stack where it cannot make anything', () => {
		const { stdout, stderr, status } = spawnSync(process.execPath, [`${process.cwd()}/src/tools/new/main.ts`, 'rutin'], {
			cwd: root,
			encoding: 'utf8',
			input: '',
		});
		expect([stdout, status]).toEqual(['', 1]);
		expect(stderr).toMatch(/^Här finns ingen terminal att fråga i.*\n$/);
	});
});
