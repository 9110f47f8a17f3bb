import { describe, expect, test } from 'vitest';
import { readContent, readTrees } from '../../src/check/disk.ts';
import type { ContentFile } from '../../src/check/read.ts';
import type { KnownIds } from '../../src/check/references.ts';
import { dueDay } from '../../src/model/due.ts';
import { today } from '../../src/model/today.ts';
import { nextReview, todo } from '../../src/owner/list/todo.ts';
import { everyInWords } from '../../src/owner/list/words.ts';

describe('the last day for a review', () => {
	test.each([
		['2026-11-21', 'P6M', '2027-05-21'],
		['2026-08-31', 'P6M', '2027-02-28'],
		['2027-08-31', 'P6M', '2028-02-29'],
		['2028-02-29', 'P1Y', '2029-02-28'],
		['2026-11-30', 'P3M', '2027-02-28'],
		['2026-12-31', 'P1D', '2027-01-01'],
		['2026-12-31', 'P2W', '2027-01-14'],
	])('of %s and %s is %s', (reviewed, every, due) => {
		expect(dueDay(new Date(reviewed), every)).toBe(due);
	});

	test.each([
		['P6M', 'var sjätte månad'],
		['P1Y', 'varje år'],
		['P2Y', 'vart andra år'],
		['P30D', 'var 30:e dag'],
		['P1W', 'varje vecka'],
	])('%s is said "%s"', (every, words) => {
		expect(everyInWords(every)).toBe(words);
	});
});

test('it is the same day for an owner at half past midnight and for a host that counts in UTC', () => {
	expect(today(new Date('2026-11-27T22:59:59Z'))).toBe('2026-11-27');
	expect(today(new Date('2026-11-27T23:30:00Z'))).toBe('2026-11-28');
	expect(today(new Date('2026-06-27T22:30:00Z'))).toBe('2026-06-28');
});

test('the next review is never on a day that has passed', () => {
	const routines = [{ due: '2026-11-01' }, {}, { due: '2027-05-21' }, { due: '2026-12-24' }];
	expect(nextReview(routines, '2026-11-27')).toBe('2026-12-24');
	expect(nextReview(routines, '2026-12-24')).toBe('2026-12-24');
	expect(nextReview(routines, '2028-01-01')).toBeUndefined();
});

/** The fixture's area, which is one of everything, changed as a test needs it. */
async function library(change: (known: KnownIds) => void = () => {}): Promise<KnownIds> {
	const known = { ...readContent('tests/area').content, trees: readTrees('tests/area').trees };
	change(known);
	return known;
}

const PAGE = 'biblioteket/borttappat-kort';
const TEMPLATE = 'biblioteket/hamta-kortet';
const set = (file: ContentFile | undefined, values: object) => Object.assign(file!.data, values);

describe("the owner's list", () => {
	test('puts what nobody has reviewed first, then what is due soonest', async () => {
		const order = async (values: object) =>
			todo(await library(({ docs }) => set(docs.get(PAGE), values))).routines.map(({ id, due }) => `${id} ${due}`);
		const front = 'biblioteket 2027-05-21';
		expect(await order({})).toEqual([`${PAGE} 2027-05-21`, front]);
		expect(await order({ reviewed: new Date('2026-11-22') })).toEqual([front, `${PAGE} 2027-05-22`]);
		expect(await order({ reviewed: undefined })).toEqual([`${PAGE} undefined`, front]);
	});

	test('names a tree with outcomes that no call meets, and one that the introduction leaves out', async () => {
		const [whole] = todo(await library()).untrained;
		expect(whole).toMatchObject({ tree: PAGE, outcomes: 1, all: 2, isUntaught: false, owners: ['bibliotekarien'] });
		const rows = async (change: (known: KnownIds) => void) => todo(await library(change)).untrained;
		expect(await rows(({ exercises }) => exercises.clear())).toMatchObject([{ tree: PAGE, outcomes: 2 }]);
		expect(await rows(({ lessons }) => [...lessons.values()].forEach((file) => set(file, { trees: [] })))).toMatchObject([
			{ isUntaught: true },
		]);
		expect(await rows(({ lessons }) => lessons.clear())).toMatchObject([{ isUntaught: false }]);
	});

	test('counts the open questions and the drafts of a routine', async () => {
		const row = async (draft: boolean) =>
			todo(await library(({ templates }) => set(templates.get(TEMPLATE), { draft }))).routines.find(({ id }) => id === PAGE)!;
		expect(await row(true)).toMatchObject({ questions: ['G990'], drafts: 1 });
		expect(await row(false)).toMatchObject({ questions: ['G990'], drafts: 0 });
	});

	test('says how many steps wait for an answer, and how many outcomes show a draft', async () => {
		const { questions, drafts } = todo(await library(({ templates }) => set(templates.get(TEMPLATE), { draft: true })));
		expect(questions).toEqual([expect.objectContaining({ id: 'G990', owners: ['bibliotekarien'], steps: 1 })]);
		expect(drafts).toEqual([expect.objectContaining({ id: TEMPLATE, owners: ['bibliotekarien'], outcomes: 1 })]);
	});

	test('names what nothing else names', async () => {
		const ids = ({ trees, ...known }: KnownIds) => todo({ ...known, trees }).unused.map(({ kind, id }) => `${kind} ${id}`);
		expect(ids(await library())).toEqual([]);
		const stray = (known: KnownIds) => {
			known.contacts.set('portvakten', { ...known.contacts.get('bibliotekarien')!, data: { name: 'Portvakten' } });
			known.trees.delete(PAGE);
		};
		expect(ids(await library(stray))).toEqual([`templates ${TEMPLATE}`, 'contacts portvakten']);
	});

	test('of one owner holds nothing of another', async () => {
		const two = await library(({ docs }) => set(docs.get(PAGE), { owner: 'portvakten' }));
		expect(todo(two, 'portvakten').routines.map(({ id }) => id)).toEqual([PAGE]);
		expect(todo(two, 'bibliotekarien').routines.map(({ id }) => id)).toEqual(['biblioteket']);
		expect(todo(two, 'portvakten').questions.map(({ id }) => id)).toEqual(['G990']);
		expect(todo(two, 'bibliotekarien').questions).toEqual([]);
	});
});
