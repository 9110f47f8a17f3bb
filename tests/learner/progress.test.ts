import { describe, expect, test } from 'vitest';
import { merge, NOTHING, withLesson } from '../../src/learner/progress/progress.ts';
import { withCall, withMisses, withRun } from '../../src/learner/progress/calls.ts';
import { read } from '../../src/learner/progress/read.ts';

const some = withRun(
	withLesson(withLesson(withCall(NOTHING, 'a/b', false, 'a/t/s'), 'a/01-x', { question: '1', right: true }), 'a/01-x', { read: true }),
	'a',
	{ calls: ['a/b', 'a/c'], results: ['wrong'] },
);

describe('progress', () => {
	test('is read as it was written', () => {
		expect(read(JSON.stringify(some))).toEqual({ progress: some, lost: false, newer: false });
	});

	test('keeps the first answer to a question, and where a call was left last', () => {
		const later = withLesson(some, 'a/01-x', { question: '1', right: false });
		expect(later.lessons['a/01-x']).toEqual({ read: true, first: { 1: true } });
		expect(withCall(some, 'a/b', true).calls['a/b']).toEqual({ tries: 2, right: 1, last: 'right' });
	});

	test('of an older version gives all that can be read, and says that some could not', () => {
		const old = { calls: { 'a/b': { last: 'right' }, 'a/c': 'klar', 'a/d': { last: 'kanske' } }, lessons: ['a/01-x'] };
		expect(read(JSON.stringify(old))).toEqual({
			progress: { ...NOTHING, calls: { 'a/b': { tries: 1, right: 1, last: 'right' } } },
			lost: true,
			newer: false,
		});
	});

	test('of a newer version is known as such', () => {
		expect(read(JSON.stringify({ ...some, version: 99 })).newer).toBe(true);
	});

	test.each(['', 'null', '[]', '{"calls":', '"text"', '7'])('that is no progress, %s, is lost without a throw', (text) => {
		expect(read(text)).toEqual({ progress: NOTHING, lost: true, newer: false });
	});

	test('of two is one that holds the more of each', () => {
		const other = withCall(withCall(NOTHING, 'a/b', true), 'a/z', true);
		const both = merge(some, withCall(other, 'a/b', true));
		expect(both.calls['a/b']).toEqual({ tries: 2, right: 2, last: 'right' });
		expect(Object.keys(both.calls)).toEqual(['a/b', 'a/z']);
		expect(both.lessons).toEqual(some.lessons);
	});

	test('counts errors by kind, and reads them as they were written', () => {
		const missed = withMisses(withMisses(some, ['tree', 'note']), ['tree']);
		expect(missed.misses).toEqual({ tree: 2, note: 1 });
		expect(read(JSON.stringify(missed))).toEqual({ progress: missed, lost: false, newer: false });
		expect(read(JSON.stringify({ ...some, misses: { tree: 1, note: 'ett' } }))).toMatchObject({
			progress: { misses: { tree: 1 } },
			lost: true,
		});
		expect(merge(missed, withMisses(NOTHING, ['tree', 'early'])).misses).toEqual({ tree: 2, note: 1, early: 1 });
		expect(withMisses(some, [])).toBe(some);
	});
});
