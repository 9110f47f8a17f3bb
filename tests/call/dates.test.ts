import { describe, expect, test } from 'vitest';
import type { DateQuestion } from '../../machines/tree.ts';
import { answerTo } from '../../src/call/days.ts';
import { addTo, inWords } from '../../src/tree/duration.ts';

const question: DateQuestion = { kind: 'date', text: 'När?', field: 'datum', days: 7, over: 'mer', within: 'hogst', source: ['E8.1'] };

describe('a date question', () => {
	test.each([
		['2026-11-14', 7, 'hogst', '2026-11-22'],
		['2026-11-13', 8, 'mer', '2026-11-21'],
		['2026-11-21', 0, 'hogst', '2026-11-29'],
		['2026-11-22', -1, undefined, '2026-11-30'],
	])('%s is %i days ago on 21 November', (date, ago, answer, from) => {
		for (const hour of [0, 12, 23]) expect(answerTo(question, date, new Date(2026, 10, 21, hour, 59))).toEqual({ ago, answer, from });
	});

	test('counts calendar days across the end of summer time', () => {
		expect(answerTo(question, '2026-10-20', new Date(2026, 9, 27, 0, 30)).ago).toBe(7);
	});
});

describe('a follow-up', () => {
	test('is said in Swedish, with its day or its time', () => {
		expect(inWords('P7D')).toBe('7 dagar');
		expect(inWords('P7D', new Date(2026, 10, 21))).toBe('7 dagar, lördag 28 november');
		expect(inWords('PT1H', new Date(2026, 10, 21, 9, 5))).toBe('1 timme, kl. 10:05');
		expect(addTo(new Date(2026, 0, 1), 'P1W')).toEqual(new Date(2026, 0, 8));
		expect(() => inWords('snart')).toThrow();
	});
});
