import { describe, expect, test } from 'vitest';
import { flatSeconds, K, M, median, overBars, seconds, wordsIn, wordsToRead, type Counts } from './estimate.ts';

const nothing: Counts = { keys: 0, typed: 0, answers: 0, fields: 0, parts: 0, texts: 0, words: 0, scrolled: 0 };
const least = seconds(nothing);

describe('the estimate', () => {
	test('begins with a thought for the tree and one for the note, which is pasted', () => {
		expect(least).toBeCloseTo(2 * M + 6 * K);
	});

	test.each([
		['a key', { keys: 1 }, K],
		['a character of the customer', { typed: 1 }, K],
		['an answer', { answers: 1 }, M],
		['a fact', { fields: 1 }, M],
		['a text', { texts: 1 }, M],
		['a part that is pasted', { parts: 1 }, 6 * K],
		['250 words', { words: 250 }, 60],
		['a screen, which has its keys', { scrolled: 1 }, 0],
	])('takes more time for %s', (_, more, cost) => {
		expect(seconds({ ...nothing, ...more }) - least).toBeCloseTo(cost);
	});

	test('of the flat document reads and types', () => {
		expect(flatSeconds({ words: 500, characters: 100, texts: 2 })).toBeCloseTo(120 + 100 * K + 2 * M);
	});
});

describe('words', () => {
	test('are counted without signs that stand alone', () => {
		expect(wordsIn('  Sök på E3.4 – eller  "ring".\n')).toBe(5);
	});

	const statements = [
		{ id: 'A1', says: 'ett två' },
		{ id: 'A2', says: 'tre' },
		{ id: 'A3', says: 'fyra fem sex' },
	];
	test.each([
		[['A2'], 3],
		[['A3', 'A1'], 6],
		[['A1'], 2],
		[[], 6],
		[['B1'], 6],
	])('are read to the last statement of %j', (needed, words) => {
		expect(wordsToRead(statements, needed)).toBe(words);
	});
});

describe('the bars', () => {
	const calls = (...keys: number[]) => keys.map((n, i) => ({ outcome: `o${i}`, keys: n }));

	test.each([
		['are met', calls(12, 12, 25), []],
		['are not met by the median', calls(13, 12, 14), [/^The median is 13 keys/]],
		['are not met by one outcome', calls(1, 2, 26), [/^o2 takes 26 keys/]],
	])('%s', (_, played, faults) => {
		expect(overBars(played)).toEqual(faults.map((fault) => expect.stringMatching(fault)));
	});

	test('take the middle of two', () => {
		expect([median([1, 2, 3, 10]), median([3, 1, 2])]).toEqual([2.5, 2]);
	});
});
