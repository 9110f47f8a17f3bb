import { describe, expect, test } from 'vitest';
import { NOTHING, stepKey, withSent, withTick, withValue } from '../../src/call/data.ts';
import { calendarFile } from '../../src/call/followUp.ts';
import { noteOf } from '../../src/call/note.ts';
import { reportOf } from '../../src/call/report.ts';
import type { PublishedTree } from '../../src/tree/published.ts';

const mall = {
	channel: 'mejl',
	via: { name: 'Mejl', whole: 'mejlet', subject: 'Ämne', text: 'Text', mail: true, public: false },
	to: ['{{e-post}}'],
	attach: [],
	required: ['e-post'],
	optional: [],
	draft: true,
	from: '',
	sendFrom: '',
	tag: '',
} as const;
const tree = {
	id: 'prov/trad',
	title: 'Provet',
	area: 'Provområdet',
	owner: { name: 'Ägaren', emails: ['agare@example.se'] },
	reviewed: '2026-11-01',
	version: '0123abcd',
	config: {
		id: 'prov/trad',
		initial: 'fraga',
		states: {
			fraga: {
				meta: { kind: 'question', text: 'Finns det?', source: ['E1.1'] },
				on: { ja: { target: 'slut', meta: { label: 'Ja, det finns' } }, nej: { target: 'slut', meta: { label: 'Nej, inget' } } },
			},
			slut: {
				type: 'final',
				meta: {
					kind: 'outcome',
					title: 'Ta bort det',
					actions: ['prov/bort'],
					templates: ['prov/mejl', 'prov/annat'],
					case: ['Avsluta ärendet.'],
					followUp: { after: 'P7D', what: 'Se efter.' },
					source: ['E1.1'],
				},
			},
		},
	},
	actions: { 'prov/bort': { title: 'Ta bort', systems: [], html: '<input type="checkbox"><input type="checkbox">' } },
	templates: {
		'prov/mejl': { ...mall, title: 'Det är borta', subject: 'Borta', body: 'Hej!' },
		'prov/annat': { ...mall, title: 'Något annat', subject: 'Annat', body: 'Hej!' },
	},
	fields: {
		'e-post': { label: 'E-post', format: 'e-post', source: ['E1.1'] },
		lang: { label: 'Lång text', format: 'stycke', source: ['E1.1'] },
		pnr: { label: 'Personnummer', format: 'personnummer', source: ['E1.1'] },
	},
} as unknown as PublishedTree;
const trees = { 'prov/trad': tree };
const sitting = { legs: [{ tree: 'prov/trad', answers: ['ja'] }] };
const now = new Date('2026-11-22T10:00:00');

describe('the case note', () => {
	test('grows with the path: the routine and what was found, then what to do and when to come back', () => {
		const begun = noteOf({ legs: [{ tree: 'prov/trad', answers: [] }] }, trees, NOTHING, now);
		expect(begun).toBe('2026-11-22\nProvet (Provområdet, granskad 2026-11-01, version 0123abcd)');
		expect(noteOf(sitting, trees, NOTHING, now)).toBe(
			`${begun}\n– Finns det? Ja, det finns\nÅtgärd: Ta bort det\nUppföljning söndag 29 november: Se efter.`,
		);
	});

	test('tells as done only what was ticked, and how far an action came', () => {
		const half = withTick(NOTHING, stepKey('prov/trad', 'slut'), 0, true);
		expect(noteOf(sitting, trees, half, now)).toContain('– Ta bort (1 av 2 steg)');
		expect(noteOf(sitting, trees, half, now)).not.toContain('Avsluta');
		const all = [1, 2].reduce((data, box) => withTick(data, stepKey('prov/trad', 'slut'), box, true), half);
		expect(noteOf(sitting, trees, all, now)).toContain('– Ta bort\n– Avsluta ärendet.');
	});

	test('tells as sent only what was copied or opened, and to whom where that is known', () => {
		const sent = withSent(NOTHING, 'prov/mejl');
		expect(noteOf(sitting, trees, sent, now)).toContain('Skickat: mejl ”Det är borta”\n');
		expect(noteOf(sitting, trees, withValue(sent, 'e-post', 'kund@example.se'), now)).toContain('”Det är borta” till kund@example.se\n');
		expect(noteOf(sitting, trees, sent, now)).not.toContain('Något annat');
	});

	test('holds the short facts and what the agent adds, but no long text and no personnummer', () => {
		const data = { ...NOTHING, values: { 'e-post': ' kund@example.se ', lang: 'en lång text', pnr: '111' }, extra: 'Ringer igen.' };
		const note = noteOf(sitting, trees, data, now);
		expect(note).toMatch(/Uppgifter: E-post: kund@example\.se\nRinger igen\.$/);
		expect(note).not.toMatch(/lång text|111/);
	});
});

describe('the report to the owner', () => {
	test('names the step, the way and the version, and goes to the owner', () => {
		const place = { tree, state: 'slut', strides: [{ state: 'fraga', answer: 'ja' }] };
		const { text, href, known } = reportOf(place, 'https://rutinlotsen.example/prov/trad/?svar=ja');
		expect(text).toMatch(/Steg: Ta bort det\nVägen dit:\n– Finns det\? Ja, det finns\nRutin: Provet .* version 0123abcd\nhttps:/);
		expect(decodeURIComponent(href)).toContain(
			'mailto:agare@example.se?subject=Något stämmer inte i rutinen ”Provet”&body=Det här stämmer inte:\r\n',
		);
		expect(known).toBe(true);
	});
});

describe('the calendar file', () => {
	const made = (after: string) =>
		calendarFile({ after, what: 'Se efter.', routine: 'Provet', address: 'https://rutinlotsen.example/', now });

	test('is a whole day for days, and a time for hours', async () => {
		expect(await made('P7D')).toMatch(/DTSTART;VALUE=DATE:20261129\r\n/);
		expect(await made('PT1H')).toMatch(/DTSTART:20261122T\d{4}00Z\r\n/);
	});

	test('has what a calendar asks for', async () => {
		const lines = (await made('P7D')).split('\r\n');
		for (const line of [
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'METHOD:PUBLISH',
			'BEGIN:VEVENT',
			'SUMMARY:Se efter.',
			'BEGIN:VALARM',
			'END:VCALENDAR',
		]) {
			expect(lines).toContain(line);
		}
		for (const name of ['PRODID', 'UID', 'DTSTAMP'])
			expect(
				lines.some((line) => line.startsWith(`${name}:`)),
				name,
			).toBe(true);
		expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
	});

	test('is refused for what is no duration', async () => {
		await expect(async () => made('snart')).rejects.toThrow('snart');
	});
});
