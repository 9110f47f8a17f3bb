import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkAll, projectAt, readContent } from '../../src/check/disk.ts';
import { isFault } from '../../src/check/check.ts';
import { after, linesWith } from '../../src/edit/acts/act.ts';
import { answer } from '../../src/edit/acts/answer.ts';
import { retire } from '../../src/edit/acts/retire.ts';
import { make } from '../../src/tools/new/make.ts';
import { told } from '../../src/tools/files/carryOut.ts';
import { ORGANISATIONS, projectCopy } from '../copy.ts';

/* Retiring a routine and answering an open question, as one act each, on the frozen organisations. */
const today = '2026-11-27';
const id = 'elweb/familjedelning';
const project = projectAt(ORGANISATIONS);
const root = projectCopy();
afterAll(() => rmSync(root, { recursive: true }));

describe('retiring a routine', { timeout: 120_000 }, () => {
	const come = retire(project, { id, why: 'Tjänsten är borta.', replacedBy: 'elweb/inloggning', today });
	const { act } = come;
	const said = told(come, project);

	test('takes page and tree away, leaves word at the address, and clears the source', () => {
		expect(act.removed).toEqual([`content/rutiner/${id}.mdx`, `machines/${id}.ts`]);
		expect(act.written.get(`content/utgangna/${id}.yml`)).toBe(
			'title: Familjedelning\nretired: 2026-11-27\nwhy: Tjänsten är borta.\nreplacedBy: elweb/inloggning\n',
		);
		expect(act.written.get('content/kallan/elweb.yml')).not.toMatch(/(rutin|träd) elweb\/familjedelning/);
		expect(said).not.toContain('content/kallan/elweb.yml:');
	});

	test('lists what leads there, trees first, and then the texts that name it', () => {
		const [, left = '', named = ''] = said.split('\n\n');
		expect(left).toMatch(/^Kvar att ändra, i den här ordningen \(\d+\):\n {2}1\. machines\/elweb\/vad-galler-arendet\.ts:\d+\n/);
		for (const place of ['content/rutiner/elweb/index.mdx', 'content/introduktion/elweb/10-familjedelning.mdx', 'content/fragor/G7.yml'])
			expect(left).toContain(`${place}:`);
		expect(named).toMatch(/^Texter som säger ”Familjedelning”/);
		expect(named).toContain("title: 'Gå vidare till familjedelning'");
		expect(named).not.toMatch(/tree: elweb|^ +familjedelning: \{|content\/bidra/m);
	});

	test('of which nothing is left once it was all new: the check finds nothing', async () => {
		await make(['rutin', 'elweb/prov', 'Prövning'], root);
		const run = (...more: string[]) =>
			spawnSync(process.execPath, [`${process.cwd()}/src/tools/retire/main.ts`, 'elweb/prov', 'Gällde aldrig.', ...more], {
				cwd: root,
				encoding: 'utf8',
			});
		expect(run('--prova').stdout).toMatch(/^Så här skulle det bli\. Inget är skrivet\./);
		expect(existsSync(`${root}/machines/elweb/prov.ts`)).toBe(true);
		const { stdout, stderr, status } = run();
		expect([stderr, status]).toEqual(['', 0]);
		expect(stdout).toContain('borttagen content/ovningar/elweb/prov.yml');
		expect(existsSync(`${root}/machines/elweb/prov.ts`)).toBe(false);
		const told =
			stdout.match(/^ {2}\d+\. (content|machines)\S+/gm)?.map((line) => line.replace(/^ +\d+\. /, '').replace(/:\d+$/, '')) ?? [];
		const faults = (await checkAll(root)).filter(isFault).map(({ file }) => file);
		expect(faults.filter((file) => !told.includes(file))).toEqual([]);
	});

	test.each([
		['a routine that is none', { id: id.slice(0, -1), why: 'X' }, /^Rutinen ".*" finns inte\. Menade du "elweb\/familjedelning"\?/],
		['an area', { id: 'elweb', why: 'X' }, /^Rutinen "elweb" finns inte\./],
		['no reason', { id, why: ' ' }, /^Skriv varför rutinen inte gäller/],
		['itself in its place', { id, why: 'X', replacedBy: id }, /kan inte ersättas av sig själv/],
		['nothing in its place', { id, why: 'X', replacedBy: 'elweb/x' }, /^Rutinen "elweb\/x" finns inte, så den kan inte gälla/],
	])('says what is wrong with %s', (_, request, message) => {
		expect(() => retire(project, { ...request, today })).toThrow(message);
	});
});

describe('answering an open question', () => {
	const file = 'content/fragor/G7.yml';
	const come = answer(project, { id: 'G7', answer: 'Be kunden skapa ett.', today });
	const { act } = come;
	const said = told(come, project);

	test('writes the answer with its day, and lists each step and text by its words', () => {
		expect([...act.written]).toEqual([[file, `${project.files.get(file)}answer: Be kunden skapa ett. (2026-11-27)\n`]]);
		expect(said).toMatch(/1\. machines\/elweb\/familjedelning\.ts:\d+\n {5}Öppen fråga: personen har inget konto/);
		expect(said).toMatch(/content\/introduktion\/elweb\/10-familjedelning\.mdx:\d+\n/);
		expect(said).toContain('det säger rutinen inget om');
	});

	test('takes the number away when it is written in, and tells what stood on nothing else', () => {
		const answered = after(project, act);
		const done = answer(answered, { id: 'G7', today });
		expect(done.act.removed).toEqual([file]);
		const left = after(answered, done.act);
		expect([...left.files].filter(([, text]) => /(?<![\w])G7(?!\d)/.test(text)).map(([name]) => name)).toEqual([]);
		expect(told(done, answered)).toContain('machines/elweb/familjedelning.ts');
		expect(linesWith(left, /\bG7\b/)).toEqual([]);
	});

	test.each([
		['a question that is none', { id: 'G99', answer: 'X' }, /^Frågan "G99" finns inte\./],
		['an empty answer', { id: 'G7', answer: ' ' }, /^Svaret är tomt/],
		['an answer that nobody gave', { id: 'G7' }, /^Frågan G7 är inte besvarad än/],
	])('says what is wrong with %s', (_, request, message) => {
		expect(() => answer(project, { ...request, today })).toThrow(message);
	});

	test('changes nothing on trial', () => {
		const before = readFileSync(`${root}/${file}`, 'utf8');
		const { stdout } = spawnSync(process.execPath, [`${process.cwd()}/src/tools/answer/main.ts`, 'G7', 'Ja.', '--prova'], {
			cwd: root,
			encoding: 'utf8',
		});
		expect(stdout).toMatch(/^Så här skulle det bli\. Inget är skrivet\./);
		expect(readFileSync(`${root}/${file}`, 'utf8')).toBe(before);
		expect(readContent(root).content.questions.has('G7')).toBe(true);
	});
});
