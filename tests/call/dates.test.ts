import { describe, expect, test } from 'vitest';
import type { DateQuestion } from '../../machines/tree.ts';
import { answerTo, sinceThen } from '../../src/call/days.ts';
import { calendarFile } from '../../src/call/followUp.ts';
import { dueDay } from '../../src/model/due.ts';
import { addTo, inWords, momentOf } from '../../src/model/duration.ts';

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

	test.each(['', '61125-02-02', '1118-11-02', '2026-02-30', 'i går', '2026-13-01'])('takes ”%s” for no day, and throws nothing', (date) => {
		const reply = answerTo(question, date, new Date(2026, 10, 21));
		expect(reply.answer).toBeUndefined();
		expect(sinceThen(question, reply)).toBe('Datumet stämmer inte. Kontrollera året.');
	});

	test('counts calendar days across the end of summer time', () => {
		expect(answerTo(question, '2026-10-20', new Date(2026, 9, 27, 0, 30)).ago).toBe(7);
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
		expect(addTo(new Date(2026, 0, 1), 'P1W')).toEqual(new Date(2026, 0, 8));
		expect(() => inWords('snart')).toThrow();
	});
});
