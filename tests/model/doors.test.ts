// cspell:disable
import personnummer from 'personnummer';
import { describe, expect, test } from 'vitest';
import { warn } from '../../src/call/warn.ts';
import { compose } from '../../src/call/compose.ts';
import { placeholders } from '../../src/call/fill.ts';
import { characterFault } from '../../src/check/characters.ts';
import { clean, cleanAddress, likePersonnummer, unseenIn } from '../../src/model/clean.ts';
import { find } from '../../src/agent/search/find.ts';
import { prepare } from '../../src/agent/search/prepare.ts';
import { cleanEntry, queryOf } from '../../src/agent/search/query.ts';
import type { SearchEntry } from '../../src/agent/search/entry.ts';
import type { PublishedTemplate } from '../../src/tree/published.ts';

/* Every place where text comes in from outside, held against every sort of character that is not what it looks like. */
const digit = Array.from({ length: 10 }, (_, i) => i).find((i) => personnummer.valid(`18900101-001${i}`));
const [birth, rest] = ['18900101', `001${digit}`];

/** What may stand between the halves of a number. */
const BETWEEN = {
	nothing: '',
	'a hyphen': '-',
	NBSP: '\u00a0',
	'a hyphen that does not break': '\u2011',
	'a minus sign': '\u2212',
	'an en dash': '\u2013',
	'an en dash between blanks': ' \u2013 ',
	'a character of no width': '\u200b',
	'a soft hyphen': '\u00ad',
	'a line break': '\n',
	'a line break of Windows': '\r\n',
	'a full stop': '.',
	'a plus sign': '+',
};

/** A word as it is typed, and as it is pasted. */
const PASTED: [how: string, typed: string, pasted: string][] = [
	['a hyphen that does not break', 'e-tjänst', 'e\u2011tjänst'],
	['an en dash', 'e-tjänst', 'e\u2013tjänst'],
	['a minus sign', 'e-tjänst', 'e\u2212tjänst'],
	['a character of no width', 'lösenord', 'lösen\u200bord'],
	['a soft hyphen', 'lösenord', 'lösen\u00adord'],
	['letters and their marks apart', 'lösenord', 'lo\u0308senord'],
	['a blank that does not break', 'glömt lösenord', 'glömt\u00a0lösenord'],
	['a line break', 'glömt lösenord', 'glömt\nlösenord'],
	['half a character', 'lösenord', 'lösenord \ud83d'],
	['a mark of direction', 'lösenord', '\u200elösenord'],
];

const entry = (title: string): SearchEntry => ({ kind: 'action', title, place: '', url: title });

describe.each(Object.entries(BETWEEN))('a personnummer with %s', (_, between) => {
	const number = `${birth}${between}${rest}`;

	test('is warned of where it does not belong, and right where it does', () => {
		expect(warn({ format: 'stycke' }, `Kunden är ${number}.`)).toContain('personnummer');
		expect(warn({ format: 'personnummer' }, number)).toBeUndefined();
		expect(warn({ format: 'personnummer' }, ` ${number} `)).toBeUndefined();
	});

	test('is found in a text of ours, on the line where it begins', () => {
		const [found] = likePersonnummer(`En rad.\nKunden ${number} ringde.`);
		expect(found?.line).toBe(2);
		expect(personnummer.valid(found?.number ?? '')).toBe(true);
	});
});

describe.each(PASTED)('a word with %s', (_, typed, pasted) => {
	test('is read as it was meant', () => {
		expect(clean(pasted).replaceAll(/\s+/g, ' ')).toContain(typed);
	});

	test('is asked for, and found where it stands so', () => {
		const titles = (query: string, title: string) =>
			find(queryOf(query).query, prepare([cleanEntry(entry(title)), entry('Något helt annat')])).found.map(({ entry: { url } }) => url);
		expect(titles(pasted, typed)).toEqual([typed]);
		expect(titles(typed, pasted)).toContain(pasted);
	});
});

describe('an address', () => {
	test.each(['an\u00adna@exempel.se', 'anna@exempel.se\u200b', '\u00a0anna@exempel.se ', 'anna@exempel.se\n', 'anna\u200d@exempel.se'])(
		'is written to as it was meant: %j',
		(pasted) => {
			expect(cleanAddress(pasted)).toBe('anna@exempel.se');
			expect(warn({ format: 'e-post' }, pasted)).toBeUndefined();
			const template = {
				via: { subject: 'Ämne', text: 'Text' },
				to: ['{{e-post}}'],
				subject: '',
				body: '',
				required: ['e-post'],
				optional: [],
			};
			const fields = { 'e-post': { label: 'E-post', format: 'e-post', source: [] } };
			const { text, missing } = compose(template as unknown as PublishedTemplate, { 'e-post': pasted }, fields);
			expect([text.to, missing]).toEqual(['anna@exempel.se', []]);
		},
	);
});

describe('a text of ours', () => {
	test.each(['\u200b', '\u00ad', '\u2060', '\u202e', 'x\uFEFF'])('is told of what nobody sees in it: %j', (odd) => {
		expect(characterFault(`title: Ett\nowner: du${odd}`)?.line).toBe(2);
		expect(unseenIn(`ab${odd}c`)?.code).toMatch(/^U\+[0-9A-F]{4}$/);
	});

	test('may have blanks that do not break, real dashes and å', () => {
		expect(characterFault('title: 10\u00a0000 – och − mer, på e\u2011tjänsten')).toBeUndefined();
	});

	test('names a field however it is spaced', () => {
		expect(placeholders('{{\u00a0kort }} {{kort}}')).toEqual(['kort']);
	});
});
