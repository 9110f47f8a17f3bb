import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { check as isFormatted, resolveConfig } from 'prettier';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkAll, readContent, readTrees } from '../../src/check/disk.ts';
import { report } from '../../src/check/check.ts';
import { make } from '../../src/tools/new/make.ts';
import { todo } from '../../src/owner/list/todo.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { NEW_KINDS } from '../../src/tools/new/request.ts';
import { SORTS, type Sort } from '../../src/tools/new/draftTree.ts';
import { treesAfter } from '../../src/tree/walk.ts';
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

const [area = ''] = [...readContent(root).content.docs.keys()][0]!.split('/');
/** The kind of step that each sort is. */
const KINDS = {
	fraga: 'question',
	steg: 'step',
	datum: 'date',
	tal: 'number',
	lista: 'list',
	val: 'choices',
	genom: 'via',
} as const satisfies Record<Sort, string>;
const [ending = ''] = [...readTrees(root).trees.values()]
	.filter(({ config }) => Object.values(config.states).every(({ meta }) => treesAfter(meta).length === 0))
	.map(({ config }) => config.id);
const [tree = ''] = readTrees(root).trees.keys();

describe('npm run new', { timeout: 180_000 }, () => {
	test.each([
		['rutin', [`${area}/prov-ny`, 'Prövning: "ny"'], 6],
		['trad', [`${area}/prov-ny`, 'Prövning'], 4],
		['atgard', [`${area}/prov-ny`, 'Prövning'], 2],
		['mall', [`${area}/prov-ny`, 'Prövning'], 2],
		['ovning', [`${area}/prov-ny`, 'Prövning', '--trad', tree], 1],
		...Object.keys(SORTS).map((sort): [string, string[], number] => [
			'trad',
			[`${area}/prov-ny`, 'Prövning', '--sort', sort, ...(sort === 'genom' ? ['--trad', ending] : [])],
			['datum', 'tal'].includes(sort) ? 5 : 4,
		]),
	])('makes %s that holds together, as a draft', async (kind, args, count) => {
		const files = await makes(kind, ...args);
		expect(files).toHaveLength(count);
		for (const file of files) {
			expect(readFileSync(`${root}/${file}`, 'utf8'), file).toMatch(/Att skriva|inte skriven än/);
		}
		expect(report(await checkAll(root))).toBe('\n0 fel i innehållet.');
		const made = files.find((file) => file.startsWith('machines/'));
		if (!made) return;
		const text = readFileSync(`${root}/${made}`, 'utf8');
		expect(await isFormatted(text, { ...(await resolveConfig('machines/tree.ts')), filepath: made })).toBe(true);
		const config = readTrees(root).trees.get(`${area}/prov-ny`)!.config;
		expect(config.states[config.initial]!.meta.kind).toBe(KINDS[(args[3] ?? 'fraga') as keyof typeof KINDS]);
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
	});

	test('makes an area, in which all else can be made', async () => {
		const files = await makes('omrade', 'prov-omrade', 'Prövning: ett område');
		expect(files).toHaveLength(4);
		expect(report(await checkAll(root))).toBe('\n0 fel i innehållet.');
		const more = await makes('rutin', 'prov-omrade/forsta', 'Den första');
		expect(more).toHaveLength(6);
		expect(report(await checkAll(root))).toBe('\n0 fel i innehållet.');
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

	test.each(['--help', '-h'])('%s tells all that can be made and makes nothing', async (option) => {
		const told = await make([option], root);
		for (const word of [...Object.keys(NEW_KINDS), ...Object.keys(SORTS)]) expect(told).toMatch(new RegExp(`^  ${word} `, 'm'));
		expect(told).toContain('--trad');
	});

	test.each([
		['nobody to ask', [], /Här finns ingen terminal att fråga i/],
		['an unknown kind', ['rutinen'], /"rutinen" går inte att skapa\. Menade du "rutin"\?/],
		['an unknown area', ['rutin', `${area}x/prov`, 'X'], /Området ".*x" finns inte\. Menade du ".*"\?/],
		['no area', ['rutin', 'prov', 'X'], /Området "prov" finns inte\..* så här: npm run new -- omrade prov "Namnet"\.$/],
		['an area that is there', ['omrade', area, 'X'], /Området ".*" finns redan\. Välj ett annat namn\.$/],
		['an area by the name of an address', ['omrade', 'admin', 'X'], /"admin" är en adress som finns på alla webbplatser/],
		['an area without a title', ['omrade', 'prov', ' '], /Namnet på området är tomt/],
		['an area below another', ['omrade', 'prov/ny', 'X'], /"prov\/ny" är ingen mapp för ett område: skriv namnet utan snedstreck/],
		['å in a name', ['rutin', `${area}/på väg`, 'X'], /Namnet "på väg" går inte att använda: .*till exempel "pa-vag"/],
		['capitals in a name', ['mall', `${area}/Prov`, 'X'], /Namnet "Prov" går inte att använda/],
		['a name that leads out', ['rutin', `${area}/../prov`, 'X'], /ska skrivas område\/namn/],
		['an empty title', ['rutin', `${area}/prov`, ' '], /Titeln är tom/],
		['a title in pieces', ['rutin', `${area}/prov`, 'X', 'Y'], /Titeln ska stå inom citattecken/],
		['an unknown option', ['rutin', '--force'], /"--force" känns inte igen/],
		['an unknown sort', ['trad', `${area}/prov`, 'X', '--sort', 'datumet'], /Sorten "datumet" finns inte\. Menade du "datum"\?/],
		['no tree to go through', ['trad', `${area}/prov`, 'X', '--sort', 'genom'], /Skriv vilket träd man går igenom/],
		['a sort of a mail', ['mall', `${area}/prov`, 'X', '--sort', 'val'], /Bara en rutin eller ett träd har en sort/],
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
