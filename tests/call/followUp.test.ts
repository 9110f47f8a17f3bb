import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/call/followUp.ts';

const now = new Date('2026-11-22T10:00:00');
const what = 'Fråga om åäö, ”status”; se sedan efter\\annars och en gång till, så att raden blir lång nog att vikas ö👍ö på två ställen';
const made = (after: string) =>
	calendarFile({ after, what, routine: 'Provet, två; tre', address: 'https://rutinlotsen.example/?svar=a,b', now });

/* Two parsers that know nothing of each other read what is written. */
describe('the calendar file', () => {
	test('begins with the number to look for, and has it in its description, where there is one', () => {
		const file = calendarFile({
			after: 'P8D',
			what: 'Se om ticketen har fått svar.',
			number: 'Incidentnummer INC0012345',
			routine: 'R',
			address: 'https://x.example/',
			now,
		});
		const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
		expect(event.summary).toBe('Incidentnummer INC0012345: Se om ticketen har fått svar.');
		expect(event.description).toBe('Incidentnummer INC0012345\nRutin: R');
	});

	test.each([
		['P8D', '2026-11-30', '2026-12-01'],
		['P1M', '2026-12-22', '2026-12-23'],
	])('of %s is a whole day, with an end and no duration', (after, from, to) => {
		const file = made(after);
		expect(file).not.toContain('DURATION');
		const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
		expect([event.startDate.isDate, String(event.startDate), String(event.endDate)]).toEqual([true, from, to]);
		const [other] = Object.values(ical.sync.parseICS(file)).filter((part) => part?.type === 'VEVENT') as {
			start: Date;
			datetype: string;
		}[];
		expect(other?.datetype).toBe('date');
		expect(new Intl.DateTimeFormat('sv-SE').format(other?.start)).toBe(from);
	});

	test('of hours is a time', () => {
		const event = new ICAL.Event(new ICAL.Component(ICAL.parse(made('PT1H'))).getFirstSubcomponent('vevent')!);
		expect(event.startDate.toJSDate()).toEqual(new Date('2026-11-22T11:00:00'));
		expect(event.endDate.toJSDate()).toEqual(new Date('2026-11-22T11:15:00'));
	});

	test('says the same words to both, in the alarm too', () => {
		const file = made('P8D');
		const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
		const [other] = Object.values(ical.sync.parseICS(file)).filter((part) => part?.type === 'VEVENT') as {
			summary: string;
			description: string;
		}[];
		expect(event.getFirstPropertyValue('summary')).toBe(what);
		expect(event.getFirstSubcomponent('valarm')!.getFirstPropertyValue('description')).toBe(what);
		expect(event.getFirstPropertyValue('description')).toBe('Rutin: Provet, två; tre');
		expect([other?.summary, other?.description]).toEqual([what, 'Rutin: Provet, två; tre']);
	});

	test('has no line of more than 75 octets, and none that ends within a character', () => {
		const lines = made('P8D').split('\r\n');
		expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
		expect(lines.every((line) => line.isWellFormed())).toBe(true);
	});

	test('is refused for what is no duration', () => {
		expect(() => made('snart')).toThrow('snart');
	});
});
