import { describe, expect, test } from 'vitest';
import type { NumberQuestion } from '../../machines/tree.ts';
import { replyTo } from '../../src/call/bands.ts';
import { numberIn } from '../../src/model/number.ts';

const price: NumberQuestion = {
	kind: 'number',
	text: 'Vad kostade den?',
	field: 'pris',
	unit: 'kr',
	bands: [{ below: 500, answer: 'lite' }, { to: 5000, answer: 'mer' }, { answer: 'mycket' }],
	source: ['E1.1'],
};
const reply = (typed: string) => replyTo(price, { pris: typed }, new Date(), (answer) => answer);

describe('a number that answers', () => {
	test.each<[string, number | undefined]>([
		['500', 500],
		['1\u00a0250', 1250],
		['1\u202f250,5', 1250.5],
		['\u22123', -3],
		['12 kr', 12],
		['12 Kr', 12],
		['500:-', 500],
		['tolv', undefined],
		['1.2.3', undefined],
		['1.250', undefined],
		['12.5', 12.5],
		['', undefined],
	])('is read from ”%s” as %s', (typed, number) => {
		expect(numberIn(typed, 'kr')).toBe(number);
	});

	test.each([
		['-1', 'lite'],
		['499,99', 'lite'],
		['500', 'mer'],
		['5000', 'mer'],
		['5000,01', 'mycket'],
	])('%s lies in the band that gives %s', (typed, answer) => {
		expect(reply(typed)?.answer).toBe(answer);
	});

	test('is asked for anew where it is none, and says nothing before it is typed', () => {
		expect(reply('tolv')).toEqual({ says: '”tolv” är inget tal. Skriv det med siffror.' });
		expect(reply(' ')).toBeUndefined();
	});
});
