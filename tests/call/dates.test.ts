import { describe, expect, test } from 'vitest';
import type { DateQuestion } from '../../machines/tree.ts';
import { answerTo, sinceThen } from '../../src/call/days.ts';
import { calendarFile } from '../../src/call/followUp.ts';
import { dueDay } from '../../src/model/due.ts';
import { addTo, inWords, momentOf } from '../../src/model/duration.ts';

const question: DateQuestion = {
	kind: 'date',
	text: 'När?',
	field: 'datum',
	bands: [{ to: 'P7D', answer: 'hogst' }, { answer: 'mer' }],
	source: ['E8.1'],
};
const label = (answer: string) => answer;

describe('a date question', () => {
	test.each([
		['2026-11-14', 7, 'hogst', '2026-11-22'],
		['2026-11-13', 8, 'mer', undefined],
		['2026-11-21', 0, 'hogst', '2026-11-29'],
		['2026-11-22', 1, undefined, undefined],
	])('%s is %i days from 21 November', (date, days, answer, day) => {
		const next = day && { day, answer: 'mer' };
		for (const hour of [0, 12, 23])
			expect(answerTo(question, date, new Date(2026, 10, 21, hour, 59))).toEqual({ days, answer, ...(next && { next }) });
	});

	test('says what the date means, and the day from which another answer holds', () => {
		const says = (date: string, of = question) => sinceThen(of, answerTo(of, date, new Date(2026, 10, 21)), label);
		expect(says('2026-11-14')).toBe('Det har gått 7 dagar. Från och med söndag 22 november gäller ”mer”.');
		expect(says('2026-11-13')).toBe('Det har gått 8 dagar.');
		expect(says('2026-11-22')).toBe('Datumet ligger i framtiden. Kontrollera det.');
		expect(says('2026-11-20', { ...question, counts: 'until' })).toBe('Datumet har passerat. Kontrollera det.');
		expect(says('2026-11-29', { ...question, counts: 'until' })).toBe(
			'Det är 8 dagar kvar. Från och med söndag 22 november gäller ”hogst”.',
		);
	});

	test.each([
		// The working days round Christmas 2026, with Thursday the 24th and Friday the 25th free, and the weekend after them.
		['2026-12-21', '2026-12-29', 'P3B', 'over'],
		['2026-12-22', '2026-12-29', 'P3B', 'inom'],
		['2026-12-23', '2026-12-28', 'P3B', 'inom'],
		['2026-12-18', '2026-12-23', 'P3B', 'inom'],
		['2026-12-18', '2026-12-24', 'P3B', 'over'],
		['2026-12-31', '2026-11-30', 'P1M', 'future'],
		['2026-11-30', '2026-12-31', 'P1M', 'inom'],
		['2026-11-29', '2026-12-31', 'P1M', 'over'],
		['2026-07-01', '2026-12-31', '2026-07-01', 'inom'],
		['2026-06-30', '2026-12-31', '2026-07-01', 'over'],
	])('%s seen from %s is within %s: %s', (date, today, to, answer) => {
		const banded: DateQuestion = { ...question, bands: [{ to, answer: 'inom' }, { answer: 'over' }], beyond: 'future' };
		const red = ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'];
		expect(answerTo(banded, date, new Date(`${today}T12:00:00`), { red }).answer).toBe(answer);
	});

	test.each([
		// An age changes on the birthday, and on the last of February where the year has no such day.
		['2008-11-22', '2026-11-21', 'inom'],
		['2008-11-21', '2026-11-21', 'over'],
		['2008-02-29', '2026-02-27', 'inom'],
		['2008-02-29', '2026-02-28', 'over'],
		['1948-05-20', '2026-11-21', 'over'],
		['1848-05-20', '2026-11-21', undefined],
	])('who is born %s is on %s below 18: %s', (date, today, answer) => {
		const age: DateQuestion = { ...question, bands: [{ below: 'P18Y', answer: 'inom' }, { answer: 'over' }] };
		expect(answerTo(age, date, new Date(`${today}T12:00:00`)).answer).toBe(answer);
	});

	test('takes no day of the last century where days are counted', () => {
		expect(answerTo(question, '1948-05-20', new Date(2026, 10, 21))).toEqual({ days: Number.NaN });
	});

	test.each([
		['2026-01-31', '2026-03-14', 'inom'],
		['2026-01-30', '2026-03-14', 'over'],
	])('%s is from %s within a month and 14 days: %s', (date, today, answer) => {
		const limited: DateQuestion = { ...question, bands: [{ to: 'P1M14D', answer: 'inom' }, { answer: 'over' }] };
		expect(answerTo(limited, date, new Date(`${today}T12:00:00`)).answer).toBe(answer);
	});

	test('takes the first of next month as a limit, whatever day it is', () => {
		const due: DateQuestion = {
			...question,
			counts: 'until',
			bands: [{ to: { day: 1, months: 1 }, answer: 'nasta' }, { to: { day: 1, months: 2 }, answer: 'darpa' }, { answer: 'senare' }],
		};
		const on = (today: string, date: string) => answerTo(due, date, new Date(`${today}T12:00:00`)).answer;
		expect([on('2026-12-31', '2027-01-01'), on('2026-12-31', '2027-01-02'), on('2026-12-01', '2027-02-02')]).toEqual([
			'nasta',
			'darpa',
			'senare',
		]);
	});

	test('counts from the day in another field', () => {
		const between: DateQuestion = { ...question, from: 'leverans', counts: 'until' };
		const reply = (from: string) => answerTo(between, '2026-11-20', new Date(2030, 0, 1), { from });
		expect(reply('2026-11-13')).toEqual({ days: 7, answer: 'hogst' });
		expect(reply('2026-11-12')).toEqual({ days: 8, answer: 'mer' });
		expect(reply('').answer).toBeUndefined();
	});

	test.each(['', '61125-02-02', '1118-11-02', '2026-02-30', 'i går', '2026-13-01'])('takes ”%s” for no day, and throws nothing', (date) => {
		const reply = answerTo(question, date, new Date(2026, 10, 21));
		expect(reply.answer).toBeUndefined();
		expect(sinceThen(question, reply, label)).toBe('Datumet stämmer inte. Kontrollera året.');
	});

	test('counts calendar days across the end of summer time', () => {
		expect(answerTo(question, '2026-10-20', new Date(2026, 9, 27, 0, 30)).days).toBe(7);
	});
});

describe('a follow-up', () => {
	test.each([
		[new Date(2026, 0, 31), 'P1M', '2026-02-28'],
		[new Date(2028, 1, 29), 'P1Y', '2029-02-28'],
		[new Date(2026, 11, 31), 'P2M', '2027-02-28'],
		[new Date(2026, 9, 24), 'P1D', '2026-10-25'],
		[new Date(2026, 9, 24), 'P1W', '2026-10-31'],
	])('from %o, %s on, is on the same day to a review, on the page, in the note and in a calendar', (from, after, day) => {
		const utc = new Date(Date.UTC(from.getFullYear(), from.getMonth(), from.getDate()));
		expect(dueDay(utc, after)).toBe(day);
		for (const hour of [0, 12, 23]) {
			const now = new Date(from);
			now.setHours(hour, 30);
			const at = addTo(now, after);
			expect([at.toLocaleDateString('sv-SE'), at.getHours()]).toEqual([day, hour]);
			expect(inWords(after, now)).toContain(momentOf(after, now));
			expect(momentOf(after, now)).toContain(` ${Number(day.slice(-2))} `);
			const file = calendarFile({ after, what: 'Ring', routine: 'Provet', address: 'https://example.se/', now });
			expect(file).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
		}
	});

	test('is said in Swedish, with its day or its time', () => {
		expect(inWords('P7D')).toBe('7 dagar');
		expect(inWords('P7D', new Date(2026, 10, 21))).toBe('7 dagar, lördag 28 november');
		expect(inWords('PT1H', new Date(2026, 10, 21, 9, 5))).toBe('1 timme, kl. 10:05');
		expect(inWords('PT30M', new Date(2026, 10, 21, 9, 45))).toBe('30 minuter, kl. 10:15');
		expect(inWords('P3B', new Date(2026, 10, 20))).toBe('3 arbetsdagar, onsdag 25 november');
		expect(inWords('P1B', new Date(2026, 11, 23, 16), ['2026-12-24', '2026-12-25'])).toBe('1 arbetsdag, måndag 28 december');
		expect(addTo(new Date(2026, 0, 1), 'P1W')).toEqual(new Date(2026, 0, 8));
		expect(() => inWords('snart')).toThrow();
	});
});
