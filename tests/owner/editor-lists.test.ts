import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import * as walk from '../../src/owner/editor/answers.ts';
import { choicesIn, isListed, listed, type ListedFrom } from '../../src/owner/editor/lists.ts';
import { asHeld, unfolded } from '../../src/owner/editor/stored.ts';
import { patched, shape } from '../../src/owner/editor/patch.ts';

type Ends = [answer: string, target: string, label: string][];
const question = (...ends: Ends) => ({
	meta: { kind: 'question', text: 'Vad?', source: ['A1.1'] },
	on: Object.fromEntries(ends.map(([id, target, label]) => [id, { target, meta: { label } }])),
});
const end = (title: string, more = {}) => ({ type: 'final', meta: { kind: 'outcome', title, source: ['A1.1'], ...more } });
const tree = (id: string, states: Record<string, unknown>) => ({ id, initial: Object.keys(states)[0], states }) as TreeConfig;

const FIRST = tree('a/first', {
	start: question(['ja', 'mitt', 'Ja, lampan lyser'], ['nej', 'slut', 'Nej, den är släckt']),
	mitt: question(['ja', 'vidare', 'Ja, den blinkar'], ['kanske', 'slut', 'Kanske']),
	vidare: end('Mät linjen', { next: 'a/second' }),
	slut: end('Byt lampan'),
});
const SECOND = tree('a/second', {
	valj: {
		meta: {
			kind: 'choices',
			text: 'Vad provade du?',
			options: { lampa: { label: 'Lampan' }, kabel: { label: 'Kabeln' } },
			rules: [{ answer: 'klar' }],
			source: ['A1.1'],
		},
		on: { klar: { target: 'slut', meta: { label: 'Klart' } } },
	},
	slut: end('Skicka en tekniker'),
});
const OTHER = tree('b/other', { start: question(['bort', 'slut', 'Bort'], ['hem', 'slut', 'Hem']), slut: end('Annat') });

const FROM: ListedFrom = {
	places: [
		{ word: 'rutin', one: 'Rutinsida', folder: 'rutiner', title: 'title' },
		{ word: 'system', one: 'System', folder: 'system', title: 'name' },
	],
	statements: { folder: 'kallan', questions: 'fragor' },
	trees: {
		'a/first': { title: 'Första', config: FIRST },
		'a/second': { title: 'Andra', config: SECOND },
		'b/other': { title: 'Annan', config: OTHER },
	},
};
const LONG = `Här står ${'många ord som '.repeat(8)}slutar`;
const ENTRIES = [
	{ path: 'content/kallan/b.yml', said: { 'list.0.id': 'B1.1', 'list.0.says': 'Ett annat område.' } },
	{
		path: 'content/kallan/a.yml',
		said: Object.fromEntries(
			['A2.1', 'A1.10', 'A1.9'].flatMap((id, i) => [
				[`list.${i}.id`, id],
				[`list.${i}.says`, i ? id : LONG],
			]),
		),
	},
	{ path: 'content/fragor/G10.yml', said: { question: 'Tio?' } },
	{ path: 'content/fragor/G2.yml', said: { question: 'Två?' } },
	{ path: 'content/rutiner/a/index.mdx', said: { title: 'Om A' } },
	{ path: 'content/rutiner/a/sida.mdx', said: { title: 'Sidan' } },
	{ path: 'content/system/cab.yml', said: { name: 'CAB' } },
];
const options = (list: Parameters<typeof listed>[0], area?: string, path = '', values: Record<string, unknown> = {}) =>
	choicesIn(listed(list, area).options[0] ?? '', FROM, ENTRIES, path, values, walk);
const labels = (...asked: Parameters<typeof options>) => options(...asked).map(({ value, label }) => `${value}: ${label}`);

describe('What is chosen by its words', () => {
	test('is marked so that it is no option itself', () => {
		expect(listed('statements', 'a').options.every(isListed)).toBe(true);
		expect(['elweb', '{{namn}}', undefined].some(isListed)).toBe(false);
	});

	test('is an area’s own statements in the source’s order, then what is left open, and all of them where areas share', () => {
		const open = ['G2: G2 – Två?', 'G10: G10 – Tio?'];
		const own = labels('statements', 'a');
		expect(own.slice(1)).toEqual(['A1.10: A1.10 – A1.10', 'A1.9: A1.9 – A1.9', ...open]);
		expect(own[0]).toMatch(/^A2\.1: A2\.1 – Här står många ord .{50,80} …$/);
		expect(labels('statements')).toEqual([...own.slice(0, 3), 'B1.1: B1.1 – Ett annat område.', ...open]);
	});

	test('is a place by its kind and title, and its area where it has one', () => {
		expect(labels('places')).toEqual([
			'rutin a/index: Rutinsida: Om A (a)',
			'rutin a/sida: Rutinsida: Sidan (a)',
			'system cab: System: CAB',
		]);
	});

	const CALL = { tree: 'a/first', 'path.0.answer': 'ja', 'path.1.answer': 'ja', 'path.2.tree': 'a/second' };
	test('is an answer of the step that the way has come to, also where several things are chosen', () => {
		expect(labels('answers', 'a', 'path.0.answer', CALL)).toEqual(['ja: Ja, lampan lyser', 'nej: Nej, den är släckt']);
		expect(labels('answers', 'a', 'path.1.answer', CALL)).toEqual(['ja: Ja, den blinkar', 'kanske: Kanske']);
		expect(labels('answers', 'a', 'path.3.answer', CALL)).toEqual([
			...['.: Inget av det', '.lampa: Lampan', '.kabel: Kabeln', '.lampa.kabel: Lampan, Kabeln'],
		]);
	});

	test('is any answer of the area where the way fits no tree, and one id with many meanings says them all', () => {
		expect(labels('answers', 'a', 'path.1.answer', { ...CALL, 'path.0.answer': 'borta' })).toEqual([
			...['ja: Ja, lampan lyser (Första) / Ja, den blinkar (Första)', 'nej: Nej, den är släckt', 'kanske: Kanske'],
			...['.: Inget av det', '.lampa: Lampan', '.kabel: Kabeln', '.lampa.kabel: Lampan, Kabeln'],
		]);
	});

	test('is an end of the tree that the way ends in, or of all', () => {
		expect(labels('outcomes', 'a', 'outcome', CALL)).toEqual(['slut: Skicka en tekniker']);
		expect(labels('outcomes', 'a')).toEqual(['vidare: Mät linjen', 'slut: Byt lampan (Första) / Skicka en tekniker (Andra)']);
	});
});

test('an entry’s values by their path are one value again', () => {
	const said = { title: 'A', 'list.0.id': 'E1', 'list.0.places.0': 'x', 'list.1.id': 'E2', empty: [], 'deep.key': 1 };
	expect(unfolded(said)).toEqual({ title: 'A', list: [{ id: 'E1', places: ['x'] }, { id: 'E2' }], empty: [], deep: { key: 1 } });
});

test('what the editor holds goes before what the site was built of, and what was deleted in it is gone', () => {
	const built = {
		files: new Map([
			['a', 'old'],
			['b', 'tree'],
			['c', 'gone'],
			['d', 'unread'],
		]),
		others: new Map(),
	};
	const now = asHeld(built, [{ path: 'a', said: { text: 'new' } }], ({ said }) => String(said.text), new Set(['a', 'c']));
	expect(Object.fromEntries(now.files)).toEqual({ a: 'new', b: 'tree', d: 'unread' });
});

test('a version of Sveltia with other shapes is told of in words, with the file to look at', () => {
	expect(patched('let $a=1;', [['a list is made', shape('let (N)=1'), 'let $1=2']], 'x.ts')).toBe('let $a=2;');
	expect(() => patched('var b', [['a list is made', shape('let (N)=1'), '']], 'x.ts')).toThrow(
		'Sveltia has changed where it decides that a list is made: see src/owner/editor/x.ts.',
	);
});
