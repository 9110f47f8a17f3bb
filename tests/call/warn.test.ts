import personnummer from 'personnummer';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/model/field.ts';
import { format as formatSchema } from '../../src/model/format.ts';
import { parse } from 'yaml';
import { cleanAddress } from '../../src/model/clean.ts';
import { warn } from '../../src/call/warn.ts';

/** The organisations' own formats, as their files say. */
const own = new Map(
	globSync('content/format/*.yml').map((path) => [
		path.split('/').at(-1)!.replace('.yml', ''),
		formatSchema.parse(parse(readFileSync(path, 'utf8'))),
	]),
);
const field = (format: string) => ({ format, rules: own.get(format)?.rules });

/** A number of the series that the tax agency gives out for tests, with its check digit: never anybody's. */
function testNumber(birth: string): string {
	const digit = [...'0123456789'].find((d) => personnummer.valid(`${birth}238${d}`));
	return `${birth}238${digit}`;
}
const person = testNumber('19900101');
const coordination = testNumber('19900161');
const wrong = person.slice(0, -1) + String((Number(person.at(-1)) + 1) % 10);

describe('a value that looks wrong is warned of', () => {
	test.each([
		['personnummer', wrong, 'stämmer inte'],
		['personnummer', '1990-01-01', 'tio eller tolv siffror'],
		['kundnummer', 'kund@example.se', 'e-postadress'],
		['kundnummer', '12A45', 'annat än siffror'],
		['e-post', 'kund@example', 'inte hel'],
		['e-post', 'kund example.se', 'inte hel'],
		['incidentnummer', 'INC 123', 'inga mellanslag'],
		['incidentnummer', 'INC', 'siffror'],
		['telefon', '08-123', '6 till 15 siffror'],
		['telefon', 'vet ej', '6 till 15 siffror'],
		['telefon', '12', '6 till 15 siffror'],
		['tal', 'tolv', 'bara ett tal'],
		['belopp', 'hundra', 'med siffror'],
		['belopp', '12,345', 'med siffror'],
		['tal', '1.250', 'bara ett tal'],
		['datum', '0226-11-22', '226'],
		['datum', 'i går', 'ÅÅÅÅ-MM-DD'],
		['datum', '2026-02-30', 'finns inte'],
		['klockslag', '25:10', 'TT:MM'],
		['belopp', '50 EUR', 'med siffror'],
		['text', `Kunden har ${person}.`, 'personnummer'],
		['stycke', `Hej! ${person.slice(2, 8)}-${person.slice(8)} kan inte logga in`, 'personnummer'],
		['kundnummer', person, 'personnummer'],
	] as const)('%s: %s', (format, value, said) => {
		expect(warn(field(format), value)).toContain(said);
	});
});

describe('a date or a number is judged as the questions that ask for it do', () => {
	const today = new Date('2026-11-26T10:00:00');
	test.each<[string, Parameters<typeof warn>[0], string, string | undefined]>([
		['a birth in the last century', { format: 'datum', far: 'back' }, '1948-05-20', undefined],
		['a birth as it is no birth', { format: 'datum' }, '1948-05-20', 'Året är 1948'],
		['a birth in the future', { format: 'datum', far: 'back' }, '2026-11-27', 'ligger i framtiden'],
		['a birth today', { format: 'datum', far: 'back' }, '2026-11-26', undefined],
		['a birth of no one alive', { format: 'datum', far: 'back' }, '1848-05-20', 'Året är 1848'],
		['a day far ahead', { format: 'datum', far: 'both' }, '2041-05-20', undefined],
		['a number with the unit of its question', { format: 'tal', unit: 'Mbit/s' }, '50 Mbit/s', undefined],
		['a number with another', { format: 'tal', unit: 'Mbit/s' }, '50 kr', 'bara ett tal'],
		['an amount in another currency', { format: 'belopp', unit: 'EUR' }, '50 EUR', undefined],
	])('%s', (_, of, value, said) => {
		const warning = warn(of, value, { today });
		if (said) expect(warning).toContain(said);
		else expect(warning).toBeUndefined();
	});
});

describe('a value that may be right is left alone', () => {
	test.each([
		['personnummer', person],
		['personnummer', coordination],
		['personnummer', `${person.slice(2, 8)}-${person.slice(8)}`],
		['kundnummer', '123 456-7'],
		['e-post', 'förnamn.efternamn+el@sub.example.se'],
		['belopp', '1\u00a0250,50 kr'],
		['belopp', '500:-'],
		['incidentnummer', 'INC0012345'],
		['incidentnummer', '12345'],
		['datum', `${new Date().getFullYear()}-01-31`],
		['klockslag', '14:05'],
		['telefon', '+46 (0)8-123 45 67'],
		['tal', '−1 250,5'],
		['ja-nej', 'Ja'],
		['text', 'Ringde 2026-11-22, 08-123 45 67'],
		['stycke', `${wrong} är inget personnummer`],
	] as const)('%s: %s', (format, value) => {
		expect(warn(field(format), value)).toBeUndefined();
	});

	test.each([...FORMATS, ...own.keys()])('an empty %s', (format) => {
		expect(warn(field(format), '  ')).toBeUndefined();
	});
});

describe('what cannot be seen', () => {
	test.each([' - ', '\u2013', '\u2011', '\u2212', '\u00a0', '\u00a0\u2013 ', '\n', ' ', '\u200b-'])(
		'lets no personnummer with ”%s” by, and calls none wrong in its own field',
		(between) => {
			const number = `${person.slice(0, 8)}${between}${person.slice(8)}`;
			expect(warn({ format: 'stycke' }, `Kunden är ${number}.`)).toContain('personnummer');
			expect(warn({ format: 'personnummer' }, number)).toBeUndefined();
		},
	);

	test.each(['mailto:anna@exempel.se', 'MAILTO:anna@exempel.se?subject=Hej', '<anna@exempel.se>', 'an\u00adna@exempel.se\u200b'])(
		'does not spoil an address pasted as %s',
		(address) => {
			expect(warn({ format: 'e-post' }, address)).toBeUndefined();
			expect(cleanAddress(address)).toBe('anna@exempel.se');
		},
	);
});

describe('a text that others can read', () => {
	test.each([
		['Ring Anna på 070-123 45 67 om ni undrar.', 'ett telefonnummer'],
		['Kontakt: +46 (0)8 123 456 78', 'ett telefonnummer'],
		['0771–12 34 56', 'ett telefonnummer'],
		['Mejla anna.andersson@example.se', 'en mejladress'],
	])('”%s” is warned of', (text, what) => {
		expect(warn(field('stycke'), text, { isPublic: true })).toContain(what);
		expect(warn(field('stycke'), text)).toBeUndefined();
	});

	test.each([
		'Felet upptäcktes 2026-11-25 kl. 08:15 och väntas vara löst 09:00.',
		'412 kWh i mars, 1 250,50 kr',
		'Ärende 20261125-0012',
		'Alla med BankID',
	])('”%s” is not', (text) => expect(warn(field('stycke'), text, { isPublic: true })).toBeUndefined());
});
