import { describe, expect, test } from 'vitest';
import { readContent, readTrees } from '../../src/check/disk.ts';
import type { ChangeGroup, Section } from '../../src/diff/change.ts';
import { OTHERWISE } from '../../src/diff/history/versionAt.ts';
import { addressOfPlace, areaOfPlace, SHARED } from '../../src/owner/changes/places.ts';
import { isLong, MOST, shorten } from '../../src/owner/changes/shorten.ts';
import { reachOf } from '../../src/owner/changes/words.ts';

const group = (...says: string[]): ChangeGroup => ({ head: '', ways: [], changes: says.map((one) => ({ says: one })) });
const section = (id: string, more: Partial<Section> = {}): Section => ({
	title: `Mallen ”${id}”`,
	file: `content/mallar/a/${id}.md`,
	kind: 'templates',
	id: `a/${id}`,
	groups: [group('Rubriken har ändrats:')],
	...more,
});
const many = (count: number, more: Partial<Section> = {}) => Array.from({ length: count }, (_, i) => section(`m${i}`, more));
const short = (...days: Section[][]) =>
	shorten(
		days.map((sections, i) => ({ day: `2026-10-0${9 - i}`, sections })),
		() => 'a',
	);

describe('a day on the page of changes', () => {
	test('names a few new texts and counts many, and the same of those that are gone', () => {
		const [few, first, gone] = short(many(5, { turn: 'new' }), many(68, { turn: 'new' }), many(6, { turn: 'gone' }));
		expect(few!.areas[0]).toMatchObject({ counts: [], places: [{ turn: 'new', groups: [] }, {}, {}, {}, {}] });
		expect(first!.areas[0]).toMatchObject({ counts: ['68 nya mallar.'], places: [] });
		expect(gone!.areas[0]).toMatchObject({ counts: ['6 mallar finns inte längre.'], places: [] });
	});

	test('says in one sentence which files were written in another form', () => {
		const [day] = short([...many(2, { groups: [group(OTHERWISE)] }), section('x')]);
		expect(day!.areas[0]!.counts).toEqual([expect.stringMatching(/^Skrevs om till ett nytt sätt .*: Mallen ”m0”, Mallen ”m1”\.$/)]);
		expect(day!.areas[0]!.places.map(({ title }) => title)).toEqual(['Mallen ”x”']);
	});

	test('cuts what is long, and counts what it leaves out', () => {
		const now = ['x'.repeat(MOST.letters + 1), ...Array.from({ length: MOST.lines }, String)];
		const groups = Array.from({ length: MOST.groups + 2 }, (_, i) => ({ ...group('Ändrat:'), head: `Steg ${i}` }));
		groups[0]!.changes[0] = { says: 'Texten har ändrats:', now };
		const [place] = short([section('x', { groups })])[0]!.areas[0]!.places;
		expect(place!.groups[0]!.changes[0]!.now!.at(0)).toHaveLength(MOST.letters + 2);
		expect(place!.groups[0]!.changes[0]!.now!.at(-1)).toBe('… och 1 rad till');
		expect(place!.groups.at(-1)!.changes[0]!.says).toBe('Och 2 ställen till.');
		expect([place!.count, isLong(place!)]).toEqual([MOST.groups + 2, true]);
	});

	test('has room for so much in words, used by the newest; what is older is named with how much of it has changed', () => {
		const big = section('stor', { groups: [group(...Array.from({ length: 200 }, (_, i) => `${i} ${'y'.repeat(300)}`))] });
		const [newest, older] = short([big], [section('sen')], [section('sist')]).map(({ areas }) => areas[0]!.places[0]!);
		expect(newest).toMatchObject({ groups: [], count: 200 });
		expect(older!.groups).toHaveLength(1);
		const [full, next] = short(many(MOST.places - 1), many(3)).map(({ areas }) => areas[0]!);
		expect([full!.places.length, next!.places.length, next!.counts]).toEqual([MOST.places - 1, 1, ['2 ställen till har ändrats.']]);
	});
});

describe('whose a place is, and where it stands', () => {
	const known = { ...readContent('tests/area').content, trees: readTrees('tests/area').trees };

	test.each([
		['trees', 'biblioteket/borttappat-kort', 'biblioteket', 'biblioteket/borttappat-kort/'],
		['docs', 'biblioteket', 'biblioteket', 'biblioteket/'],
		['statements', 'biblioteket', 'biblioteket', 'biblioteket/kallan/'],
		['exercises', 'biblioteket', 'biblioteket', 'ova/biblioteket/'],
		['lessons', 'biblioteket/01-lanedisken', 'biblioteket', 'introduktion/biblioteket/lanedisken/'],
		['templates', 'biblioteket/hamta-kortet', 'biblioteket', 'mallar/biblioteket/hamta-kortet/'],
		['questions', 'G990', 'biblioteket', 'oppna-fragor/#G990'],
		['contacts', 'bibliotekarien', SHARED, 'kontakter/#bibliotekarien'],
		['templates', 'biblioteket/borta', 'biblioteket', undefined],
		['exercises', 'borta', 'borta', undefined],
	] as const)('%s %s', (kind, id, area, address) => {
		expect(areaOfPlace({ kind, id }, known)).toBe(area);
		expect(addressOfPlace(kind, id, known)).toBe(address);
	});
});

test.each([
	[{ why: 'no git' } as const, /Git är inte installerat/],
	[{ why: 'no repository' } as const, /en mapp utan Git/],
	[{ why: 'no commits' } as const, /inget är sparat i Git/],
	[{ why: 'refused' } as const, /Git säger nej/],
	[{ days: [], isCut: true, isLimited: false }, /utan hela historiken.*fetch-depth: 0/],
	[{ days: [], isCut: false, isLimited: true }, /de 30 senaste dagarna/],
	[{ days: [], isCut: false, isLimited: false, begins: '2026-10-01' }, /^Historiken börjar 1 oktober 2026\. Inget är ändrat sedan dess\.$/],
	[{ days: [], isCut: false, isLimited: false }, /^Inget är ändrat än\.$/],
])('says how far the history reaches: %j', (history, said) => expect(reachOf(history)).toMatch(said));
