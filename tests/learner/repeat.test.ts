import { describe, expect, test } from 'vitest';
import { gradeOf, type Grade } from '../../src/learner/practice/grade.ts';
import type { ExerciseEntry } from '../../src/learner/practice/published.ts';
import { dueInWords, laterInWords, repeatsOf } from '../../src/learner/practice/repeat.ts';
import { remembered } from '../../src/learner/practice/schedule.ts';
import { daysAfter, daysBetween, today } from '../../src/learner/progress/days.ts';
import { type Memory } from '../../src/learner/progress/memory.ts';
import { merge, NOTHING } from '../../src/learner/progress/progress.ts';
import { withCall, withMemory } from '../../src/learner/progress/calls.ts';
import { read } from '../../src/learner/progress/read.ts';

const DAY = '2026-11-24';
const entry = (id: string) => ({ id, title: id }) as ExerciseEntry;
const calls = ['a/a', 'a/b', 'a/c', 'a/d'].map(entry);
const taken = (id: string, right: boolean, memory?: Memory) => {
	const progress = withCall(NOTHING, id, right);
	return memory ? withMemory(progress, id, memory) : progress;
};
const due = (id: string, on: string) => taken(id, true, { stability: 3, difficulty: 5, seen: '2026-11-01', due: on });

describe('a call that was judged', () => {
	const first = (grade: Grade) => daysBetween(DAY, remembered(undefined, grade, DAY).due);

	test('comes again the next day where it went wrong, and later the better it went', () => {
		expect([first('wrong'), first('unsure')]).toEqual([1, 1]);
		expect(first('right')).toBeGreaterThan(first('unsure'));
		expect(first('easy')).toBeGreaterThan(first('right'));
	});

	test('comes with longer and longer time between, and soon again once it is forgotten', () => {
		let memory = remembered(undefined, 'right', DAY);
		const spans = Array.from({ length: 4 }, () => {
			const { seen, due: next } = memory;
			memory = remembered(memory, 'right', next);
			return daysBetween(seen, next);
		});
		expect(spans).toEqual(spans.toSorted((a, b) => a - b));
		expect(spans.at(-1)).toBeGreaterThan(30);
		const forgotten = remembered(memory, 'wrong', memory.due);
		expect(daysBetween(forgotten.seen, forgotten.due)).toBeLessThan(spans.at(-1)! / 2);
	});

	test('can be taken before it is due, or with a clock that was put back', () => {
		const memory = remembered(undefined, 'right', DAY);
		for (const day of [DAY, daysAfter(DAY, -9)]) expect(daysBetween(day, remembered(memory, 'right', day).due)).toBeGreaterThan(0);
	});

	test.each([
		['wrong', { right: false, extra: 0 }, 3, 'wrong'],
		['right by another way', { right: true, left: {}, extra: 0 }, 3, 'unsure'],
		['right with a detour', { right: true, extra: 1 }, 0, 'unsure'],
		['right with what was found out', { right: true, extra: 0 }, 1, 'right'],
		['right at once', { right: true, extra: 0 }, 0, 'easy'],
	])('%s gets its grade from the judgement', (_, verdict, looked, grade) => {
		expect(gradeOf(verdict as Parameters<typeof gradeOf>[0], looked)).toBe(grade);
	});
});

describe('what is to be repeated', () => {
	test('is what is due today or was before, those that waited longest first, and what comes later by day', () => {
		const days: [string, string][] = [
			['a/a', DAY],
			['a/b', '2026-11-20'],
			['a/c', '2026-11-25'],
			['a/d', '2026-12-02'],
		];
		const progress = days.map(([id, on]) => due(id, on)).reduce(merge);
		const repeats = repeatsOf(calls, progress, DAY);
		expect(repeats.due.map(({ id }) => id)).toEqual(['a/b', 'a/a']);
		expect(dueInWords(repeats)).toBe('Det är dags att repetera 2 samtal.');
		expect(laterInWords(repeats)).toBe('Att repetera senare: 1 samtal i morgon, 1 om 8 dagar.');
		expect(repeatsOf(calls, progress, '2026-11-25').due).toHaveLength(3);
	});

	test('is nothing where nothing was taken, nor a call that the site no longer has', () => {
		expect(repeatsOf(calls, NOTHING, DAY)).toEqual({ due: [], later: [] });
		expect(repeatsOf(calls, due('a/gone', DAY), DAY).due).toEqual([]);
		expect([dueInWords({ due: [], later: [] }), laterInWords({ due: [], later: [] })]).toEqual(['', '']);
	});

	test('of progress from before there was a schedule is what last went wrong', () => {
		const old = merge(taken('a/a', false), taken('a/b', true));
		expect(repeatsOf(calls, old, DAY).due.map(({ id }) => id)).toEqual(['a/a']);
	});

	test('is only counted beyond the third day that has any', () => {
		const later = [1, 2, 5, 9, 20].map((days) => ({ days, count: 2 }));
		expect(laterInWords({ due: [], later })).toBe('Att repetera senare: 2 samtal i morgon, 2 om 2 dagar, 2 om 5 dagar, 4 längre fram.');
	});
});

describe('the memory of a call', () => {
	const memory = { stability: 2.5, difficulty: 4, seen: DAY, due: '2026-11-27' };

	test('is kept with it, also when it is taken again', () => {
		const progress = withCall(taken('a/a', true, memory), 'a/a', false);
		expect(progress.calls['a/a']?.memory).toEqual(memory);
		expect(read(JSON.stringify(progress))).toEqual({ progress, lost: false, newer: false });
	});

	test.each([
		{ ...memory, due: 'i morgon' },
		{ ...memory, seen: 7 },
		{ ...memory, stability: -1 },
		{ ...memory, difficulty: 99 },
		{ stability: 1 },
		'text',
		null,
	])('that cannot be used, %j, leaves the rest of the entry', (broken) => {
		const text = JSON.stringify({ ...NOTHING, calls: { 'a/a': { tries: 2, right: 1, last: 'right', memory: broken } } });
		expect(read(text).progress.calls['a/a']).toEqual({ tries: 2, right: 1, last: 'right' });
	});

	test('of two is the later one', () => {
		const later = { ...memory, seen: '2026-11-25' };
		expect(merge(taken('a/a', true, memory), taken('a/a', true, later)).calls['a/a']?.memory).toEqual(later);
		expect(merge(taken('a/a', true, later), taken('a/a', true, memory)).calls['a/a']?.memory).toEqual(later);
	});

	test('counts days as they are where the learner sits', () => {
		expect(today(new Date(2026, 10, 24, 0, 5))).toBe(DAY);
		expect(today(new Date(2026, 10, 24, 23, 55))).toBe(DAY);
		expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	});
});
