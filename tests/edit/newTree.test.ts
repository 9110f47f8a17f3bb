import { describe, expect, test } from 'vitest';
import { projectAt } from '../../src/check/disk.ts';
import * as commands from '../../src/edit/commands.ts';
import type { Draft } from '../../src/edit/draft.ts';
import { filesWith } from '../../src/edit/filesWith.ts';
import { judge } from '../../src/edit/judge.ts';
import { newTree, type Begun } from '../../src/edit/newTree.ts';
import { printNewTree } from '../../src/edit/print.ts';
import { filesToSave } from '../../src/edit/saved.ts';
import { ORGANISATIONS } from '../copy.ts';
import { formatted } from './trees.ts';

const project = projectAt(ORGANISATIONS);
const [front = ''] = [...project.files.keys()].filter((path) => /^content\/rutiner\/[^/]+\/index\.mdx$/.test(path));
const area = front.split('/')[2] ?? '';
const list = `content/kallan/${area}.yml`;
const [first = '', second = ''] = [...(project.files.get(list) ?? '').matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id ?? '');
const begun: Begun = {
	area,
	title: 'Brevet är borta',
	description: 'Kunden väntar på ett brev.',
	section: '1. Brev',
	question: 'Har brevet kommit?',
};
const told = (draft: Draft) => judge(project, draft, '2026-11-27').faults;

/** A tree that is whole: one question, two outcomes. */
function whole(): Draft {
	const start = newTree(begun, project.files);
	const { initial } = start.tree;
	const asked = commands.standOn(start, initial, 'source', [second]).draft;
	return ['Ja', 'Nej'].reduce((draft, label) => {
		const { draft: made, at } = commands.addAnswer(draft, initial, label, { kind: 'outcome', words: `Säg ${label.toLowerCase()}` });
		return commands.setStep(commands.standOn(made, at.state, 'source', [first]).draft, at.state, ['case'], ['Avsluta ärendet.']).draft;
	}, asked);
}

describe('a tree that is begun from nothing', () => {
	test('says all that it lacks as something to do, and nothing as a fault', () => {
		const faults = told(newTree(begun, project.files));
		expect(faults.length).toBeGreaterThan(0);
		expect(faults.filter(({ todo, warning }) => !todo && !warning)).toEqual([]);
	});

	test('is two files when it is whole: the tree as npm run new would print it, and a page that stands on what the steps stand on', async () => {
		const draft = whole();
		expect(told(draft).filter(({ warning }) => !warning)).toEqual([]);
		const saved = filesToSave(draft, project.files);
		expect(saved.map(({ path }) => path).sort()).toEqual([
			`content/rutiner/${area}/brevet-ar-borta.mdx`,
			`machines/${area}/brevet-ar-borta.ts`,
		]);
		const [tree, page] = saved.toSorted((a, b) => b.path.localeCompare(a.path)).map(({ text }) => text);
		expect(tree).toBe(printNewTree(draft.tree));
		expect(page).toContain(`source: [${first}, ${second}]`);
		expect(await formatted(page ?? '', 'mdx')).toBe(page);
	});

	test('gives a statement that stood nowhere its place', () => {
		const before = (project.files.get(list) ?? '').replace(
			new RegExp(`(- id: ${first}\\n(?: {2}.*\\n)*?) {2}places:\\n(?: {4}.*\\n)+`),
			'$1  unplaced: true\n',
		);
		expect(before).toContain('unplaced: true');
		const files = new Map([...project.files, [list, before]]);
		expect(filesWith(newTree(begun, files), files)).not.toHaveProperty([list]);
		expect(filesWith(whole(), files)[list]).not.toContain('unplaced');
	});

	test('can stand on a page that is there, below its text', () => {
		const page = `content/rutiner/${area}/utan-trad.mdx`;
		const text = "---\ntitle: Utan träd\n---\n\nimport { Term } from '#parts';\n\nLäs detta.\n";
		const draft = newTree({ area, page: `${area}/utan-trad`, question: 'Vad?' }, new Map([...project.files, [page, text]]));
		expect(draft.files[page]).toBe(
			`---\ntitle: Utan träd\n---\n\nimport { Term, Tree } from '#parts';\n\nLäs detta.\n\n<Tree id="${area}/utan-trad" />\n`,
		);
	});

	test.each([
		[{ title: ' ' }, /^Skriv vad rutinen heter/],
		[{ question: '' }, /^Skriv den första frågan/],
		[{ title: '?!' }, /bokstav eller siffra/],
	])('says what is missing: %o', (change, message) => {
		expect(() => newTree({ ...begun, ...change } as Begun, project.files)).toThrow(message);
	});

	test('does not take the name of a routine that is there', () => {
		const draft = whole();
		const files = new Map([...project.files, ...filesToSave(draft, project.files).map(({ path, text }) => [path, text] as const)]);
		expect(() => newTree(begun, files)).toThrow(/finns redan/);
	});
});
