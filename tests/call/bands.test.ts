import { describe, expect, test } from 'vitest';
import type { NumberQuestion } from '../../machines/tree.ts';
import { replyTo } from '../../src/call/bands.ts';
import { warn } from '../../src/call/warn.ts';
import { numberIn } from '../../src/model/number.ts';

const price: NumberQuestion = {
	kind: 'number',
	text: 'Vad kostade den?',
	field: 'pris',
	unit: 'kr',
	bands: [{ below: 500, answer: 'lite' }, { to: 5000, answer: 'mer' }, { answer: 'mycket' }],
	source: ['E1.1'],
};
const field = (format: string) => ({ pris: { label: 'Pris', format, source: [] } });
const reply = (typed: string, format = 'tal') => replyTo(price, { pris: typed }, new Date(), (answer) => answer, { fields: field(format) });

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
		expect(numberIn(typed, { unit: 'kr' })).toBe(number);
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

	test.each([
		['tal', 'kr'],
		['tal', undefined],
		['belopp', 'kr'],
		['belopp', undefined],
	])('answers in a field of the format %s with the unit %s just where the field does not warn', (format, unit) => {
		for (const typed of ['5', '5,5', '5,555', '5.555', '5 kr', '5:-', '5 EUR', '-5', 'fem', '1 250,50 kr']) {
			const told = replyTo({ ...price, unit } as NumberQuestion, { pris: typed }, new Date(), (answer) => answer, {
				fields: field(format),
			});
			expect(told?.answer === undefined, typed).toBe(warn({ format, ...(unit && { unit }) }, typed) !== undefined);
		}
	});

	test('is asked for anew where it is none, and says nothing before it is typed', () => {
		expect(reply('tolv')).toEqual({ says: '”tolv” är inget tal. Skriv det med siffror.' });
		expect(reply(' ')).toBeUndefined();
	});
});
