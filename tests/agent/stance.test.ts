// cspell:ignore webteamet norrman
import { describe, expect, test } from 'vitest';
import { find } from '../../src/agent/search/find.ts';
import { mark, typedWords } from '../../src/agent/search/mark.ts';
import { prepare } from '../../src/agent/search/prepare.ts';
import { bearing, stanceOf } from '../../src/agent/search/stance.ts';
import { keyOf, fold } from '../../src/agent/search/swedish.ts';

/* What is said to be so and not so: "stämmer inte" is the opposite of "stämmer", and must not be answered with it. */
const denied = (text: string) => [...stanceOf(text).denies].sort();
const keys = (words: string) =>
	words
		.split(' ')
		.filter(Boolean)
		.map((word) => keyOf(fold(word)))
		.sort();

describe('what a text denies', () => {
	test.each([
		['förbrukningen stämmer inte', 'stämmer'],
		['siffrorna stämmer inte med fakturan', 'stämmer'],
		['det stämmer ändå inte', 'stämmer'],
		['att kontot inte fungerar', 'fungerar'],
		['kan inte logga in', 'logga'],
		['det går inte att logga in', 'logga'],
		['kan inte ta skärmdump i appen', 'ta skärmdump'],
		['har inte fått svar', 'fått svar'],
		['inget svar från webteamet', 'svar'],
		['norrman utan svenskt personnummer', 'svenskt personnummer'],
		['utan aktiv anläggning', 'aktiv anläggning'],
		['Inget under Roller', 'Roller'],
		['Nej, skärmbilden saknas', 'skärmbilden'],
		['Nej, inget konto', 'konto'],
		['Skapa ingen ticket', 'ticket'],
		['mätvärdena är fel', 'stämmer'],
		['Kunden har aldrig haft ett konto', 'konto'],
		['mätvärdena är borta', 'mätvärdena'],
		['knappen är helt borta', 'knappen'],
		['rollerna har försvunnit', 'rollerna'],
		['kontot verkar saknas', 'kontot'],
		['skärmbilden har aldrig kommit', 'kommit'],
		['kunden har inte återkommit', 'återkommit'],
		['kunden vill inte skicka skärmbild', 'skicka skärmbild'],
		['lösenordet fungerar ej', 'fungerar'],
		['fick aldrig något lösenord', 'lösenord'],
		['ej bytt lösenord', 'bytt lösenord'],
		['inga roller', 'roller'],
		['saknar kundbild', 'kundbild'],
		['ticketen är inte löst', 'löst'],
		['kontot finns inte', 'finns'],
		['klardatum har inte gått ut', 'passerat'],
		['no answer', 'answer'],
		['siffrorna är wrong', 'stämmer'],
		['Siffrorna stämmer', ''],
		['Nej, det gäller något annat', ''],
	])('"%s" denies "%s"', (text, words) => {
		expect(denied(text)).toEqual(keys(words));
	});

	test('in one clause is not denied in the next', () => {
		const { says, denies } = stanceOf('Kontot finns inte, men kunden har en kundbild');
		expect([...denies]).toEqual(keys('finns'));
		expect(says).toContain(keyOf('kundbild'));
	});
});

describe('a query and a text', () => {
	test.each([
		['stämmer inte', 'Svara att mätvärdena stämmer', 'opposite'],
		['stämmer inte', 'Nej, siffrorna stämmer inte', 'same'],
		['är fel', 'Nej, siffrorna stämmer inte', 'same'],
		['en ticket', 'Skapa ingen ticket', 'opposite'],
		['siffrorna stämmer', 'Svara att mätvärdena stämmer', 'neither'],
		['stämmer inte', 'Ta bort kontot', 'neither'],
	])('"%s" and "%s" hold %s', (query, text, bears) => {
		expect(bearing(stanceOf(query), stanceOf(text))).toBe(bears);
	});
});

describe('the search', () => {
	const outcome = (title: string, ...also: string[]) => ({ kind: 'outcome' as const, title, place: '', url: title, also });
	const index = prepare([
		outcome('Svara kunden att mätvärdena stämmer', 'Ja, siffrorna stämmer'),
		outcome('Skapa en ticket på Elsa', 'Nej, siffrorna stämmer inte'),
		{ kind: 'question', title: 'Stämmer siffrorna med systemen?', place: '', url: 'q' },
	]);
	const order = (query: string) => find(query, index).found.map(({ entry }) => entry.title);

	test('puts what says the opposite below what says the same, and never first', () => {
		expect(order('siffrorna stämmer inte').at(-1)).toBe('Svara kunden att mätvärdena stämmer');
		expect(order('mätvärdena stämmer inte')[0]).not.toBe('Svara kunden att mätvärdena stämmer');
		expect(order('mätvärdena stämmer')[0]).toBe('Svara kunden att mätvärdena stämmer');
	});

	test('finds it all the same where there is nothing else', () => {
		const alone = prepare([outcome('Svara kunden att mätvärdena stämmer')]);
		expect(find('mätvärdena stämmer inte', alone).found).toHaveLength(1);
	});

	test('marks the inte of what it finds', () => {
		const marked = (query: string, text: string) =>
			mark(text, typedWords(query), find(query, index).keys)
				.map(({ text: piece, met }) => (met ? `[${piece}]` : piece))
				.join('');
		expect(marked('siffrorna stämmer', 'Nej, siffrorna stämmer inte')).toBe('Nej, [siffrorna] [stämmer] [inte]');
		expect(marked('siffrorna', 'Kontot finns inte, och det har ingen rört sedan siffrorna kom')).not.toContain('[inte]');
	});
});
