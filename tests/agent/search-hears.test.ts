// cspell:ignore forsenat krv kravnummer
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../src/agent/search/entry.ts';
import { find } from '../../src/agent/search/find.ts';
import { mark, typedWords } from '../../src/agent/search/mark.ts';
import { prepare } from '../../src/agent/search/prepare.ts';
import { queryOf } from '../../src/agent/search/query.ts';

/* How a query is heard: which of its words decide, and what times, negations, names and pasted things lead to. On a library of our own. */
const entry = (kind: SearchEntry['kind'], url: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	kind,
	title,
	place: '',
	url,
	...more,
});
const LIBRARY = [
	entry('routine', 'lan/forsenat/', 'Försenade lån', {
		text: 'Lån som ingen har lämnat i tid.',
		also: ['skivan är inte tillbaka', 'glömt lämna igen', 'overdue'],
		codes: ['L1.1'],
	}),
	entry('question', 'lan/forsenat/#nar-lanades', 'När lånades boken?', {
		also: ['För mer än 14 dagar sedan', 'För högst 14 dagar sedan'],
		over: 14,
		within: 14,
		codes: ['L1.1'],
	}),
	entry('outcome', 'lan/forsenat/#skicka-krav', 'Skicka ett krav', { also: ['För mer än 14 dagar sedan'], over: 14, codes: ['L1.1'] }),
	entry('outcome', 'lan/forsenat/#vanta', 'Vänta med kravet', { also: ['För högst 14 dagar sedan'], within: 14, codes: ['L1.1'] }),
	entry('outcome', 'lan/forsenat/#ring', 'Ring upp låntagaren', { also: ['Ungefär en timme har gått'], codes: ['L1.1'] }),
	entry('routine', 'lan/kort/', 'Lånekort', {
		text: 'Ett kort ska tas bort eller bytas.',
		also: ['spärra kort', 'cancel card'],
		codes: ['L2.1'],
	}),
	entry('outcome', 'lan/kort/#kortet-ar-sparrat', 'Kortet är spärrat', { text: 'Lägg kortet i lådan.', codes: ['L2.1'] }),
	entry('routine', 'sal/bokning/', 'Bokning av sal', { text: 'En gäst vill boka en sal.', also: ['kommer inte in'], codes: ['S1.1'] }),
	entry('routine', 'sal/nycklar/', 'Nycklar', { text: 'Gästens nyckel till salen.', also: ['kommer inte in'], codes: ['S1.2'] }),
	entry('routine', 'lan/dator/', 'Datorer', { text: 'Låntagaren loggar in.', also: ['kommer inte in'], codes: ['L3.1'] }),
	entry('outcome', 'sal/bokning/#stangd', 'Salen är stängd', { codes: ['S1.1'] }),
	entry('template', 'mallar/sal/stangd/', 'Salen är stängd', { also: ['mall'], codes: ['S1.1'] }),
	entry('action', 'atgarder/sal/visa/', 'Visa hela lokalen', { codes: ['S1.1'] }),
	entry('action', 'atgarder/lan/radera/', 'Radera uppgifter', { codes: ['L1.1'] }),
	entry('routine', 'lan/skrivare/', 'Skrivare', { codes: ['L4.1'] }),
	entry('term', 'ordlista/#skrivare', 'Skrivare', { codes: ['L4.1'] }),
	entry('term', 'ordlista/#lanekort', 'Kort', { also: ['plastkort', 'library card'], text: 'Det som låntagaren visar.', codes: ['L2.1'] }),
	entry('term', 'ordlista/#auto', '@auto.example.se', { text: 'Adressen för ett konto som ingen har skapat.', codes: ['L3.1'] }),
	entry('term', 'ordlista/#kravnummer', 'Kravnummer', { also: ['krv-nummer', 'krv'], text: 'Numret på ett krav.', codes: ['L1.1'] }),
];
const index = prepare(LIBRARY);
const order = (typed: string, mine?: string) => find(queryOf(typed).query, index, mine).found.map(({ entry: { url } }) => url);
const first = (typed: string, mine?: string) => order(typed, mine)[0];

describe('the words that decide', () => {
	test('are the rare ones, whatever common ones stand beside them', () => {
		expect(first('hej jag undrar om ni kan hjälpa mig jag vill gärna spärra')).toMatch(/^lan\/kort\//);
		expect(order('hej jag har en fråga till er')).toEqual([]);
		expect(first('kan ni visa plastkortet hela dagen')).toBe('ordlista/#lanekort');
	});

	test('alone are marked', () => {
		const { keys } = find('det är en bok i tid', index);
		const met = mark('Det är en bok i salen.', typedWords('det är en bok i tid'), keys).filter((piece) => piece.met);
		expect(met.map(({ text }) => text)).toEqual(['bok']);
	});

	test('of a whole mail are those of its best sentences, also after the first 200 characters', () => {
		const before = 'Hej! Jag har bott i staden i många år och trivs bra. Det är fint här på våren. '.repeat(30);
		const after = 'Förra året hade vi en lång vinter. Ha det så gott. '.repeat(8);
		expect(first(`${before}Nu vill jag spärra mitt kort. ${after}`)).toBe('lan/kort/');
		expect(queryOf('ord '.repeat(500)).isCut).toBe(false);
	});
});

describe('another name', () => {
	test('of several words is heard with a word among them, in another order, and denied in another way', () => {
		expect(first('tillbaka är den skivan ännu inte')).toBe('lan/forsenat/');
		expect(order('kommer gästen verkligen inte in').slice(0, 3)).toContain('sal/nycklar/');
	});

	test('that denies something does not stand for what it denies', () => {
		expect(order('skivan är tillbaka')).not.toContain('lan/forsenat/');
	});

	test.each([
		['overdue', 'lan/forsenat/'],
		['delete', 'atgarder/lan/radera/'],
		['cancel my card', 'lan/kort/'],
		['ta bort plastkortet', 'lan/kort/'],
	])('may be English or an everyday word: %s', (query, url) => {
		expect(order(query).slice(0, 2)).toContain(url);
	});
});

describe('a time', () => {
	test.each([
		['lånad för tre veckor sedan', 'lan/forsenat/#skicka-krav', 'lan/forsenat/#vanta'],
		['lånad för fem dagar sedan', 'lan/forsenat/#vanta', 'lan/forsenat/#skicka-krav'],
		['det har gått mer än två veckor', 'lan/forsenat/#skicka-krav', 'lan/forsenat/#vanta'],
		['det har inte gått 14 dagar', 'lan/forsenat/#vanta', 'lan/forsenat/#skicka-krav'],
		['it was 20 days ago', 'lan/forsenat/#skicka-krav', 'lan/forsenat/#vanta'],
	])('leads to its side of the days that decide: %s', (query, same, opposite) => {
		const found = order(query);
		expect(found).toContain(same);
		expect(found.indexOf(same)).toBeLessThan(found.includes(opposite) ? found.indexOf(opposite) : Infinity);
		expect(found[0]).not.toBe(opposite);
	});

	test.each(['efter en timme', '60 minuter', '1h senare', 'one hour'])('is the same however it is said: %s', (query) => {
		expect(first(query)).toBe('lan/forsenat/#ring');
	});
});

describe('what is pasted', () => {
	test.each([
		['anna.berg@auto.example.se', 'ordlista/#auto'],
		['KRV0012345', 'ordlista/#kravnummer'],
	])('leads by what it is: %s', (query, url) => {
		expect(first(query)).toBe(url);
	});
});

describe('the order', () => {
	test('puts the routine that the words describe above the word of the glossary', () => {
		expect(order('skrivare')).toEqual(['lan/skrivare/', 'ordlista/#skrivare']);
	});

	test('puts a text first where one is asked for', () => {
		expect(first('mejl om att salen är stängd')).toBe('mallar/sal/stangd/');
		expect(first('salen är stängd')).toBe('sal/bokning/#stangd');
	});

	test('is that of the area whose own words are used, and else of the reader', () => {
		expect(first('gästens nyckel, kommer inte in')).toBe('sal/nycklar/');
		const places = (mine: string) => order('kommer inte in', mine).filter((url) => ['sal/nycklar/', 'lan/dator/'].includes(url));
		expect(places('lan')).toEqual(['lan/dator/', 'sal/nycklar/']);
		expect(places('sal')).toEqual(['sal/nycklar/', 'lan/dator/']);
	});

	test('does not begin with what the query says that it is not', () => {
		expect(first('det är inte datorer, en sal')).not.toBe('lan/dator/');
	});
});
