// cspell:ignore drftstp lösnordskrt qwxz inlogg lösneord inlognig smedne löseonrdt xyzzy larna nyckelaktig
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../src/agent/search/entry.ts';
import { find } from '../../src/agent/search/find.ts';
import type { Index } from '../../src/agent/search/indexed.ts';
import { prepare } from '../../src/agent/search/prepare.ts';
import { BEST, group } from '../../src/agent/search/group.ts';
import { mark, snippet, typedWords } from '../../src/agent/search/mark.ts';
import { nearest } from '../../src/agent/search/near.ts';
import { spellings } from '../../src/agent/search/fulltext.ts';
import { fold, keyOf, stem } from '../../src/agent/search/swedish.ts';
import { FORMS } from './forms.ts';
import { typos } from '../../src/agent/search/typo.ts';
import { ORGANISATIONS } from '../copy.ts';

/*
 * Words, and a small index of our own. What people type is held against the built site in tests/browser/agent/search.spec.ts: there the
 * index is the real one.
 */

describe('a Swedish word', () => {
	test.each(FORMS)('has one stem in every form: %s', (line) => {
		expect(new Set(line.split(' ').map((form) => stem(fold(form)))).size).toBe(1);
	});

	test.each([
		['kund', 'kundo'],
		['konto', 'kontor'],
		['sida', 'sidled'],
	])('is not another word: %s, %s', (one, other) => {
		expect(stem(fold(one))).not.toBe(stem(fold(other)));
	});

	test('that is a code or an address has no forms', () => {
		expect(['e3.4', '8620', 'oms@sublime.zendesk.com'].map(keyOf)).toEqual(['e3.4', '8620', 'oms@sublime.zendesk.com']);
	});

	test.each([
		['lösneord', 'lösenord', 1],
		['inlognig', 'inloggning', 2],
		['konto', 'konto', 0],
		['', 'abc', 3],
	])('differs by its slips: %s, %s', (a, b, away) => {
		expect(typos(a, b, 3)).toBe(away);
		expect(typos(b, a, 3)).toBe(away);
	});
});

const entry = (kind: SearchEntry['kind'], title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	kind,
	title,
	place: '',
	url: title,
	...more,
});
const SMALL = [
	entry('routine', 'Mätvärden', { text: 'Kunden tycker att siffrorna ser fel ut.' }),
	entry('term', 'Driftstopp', { also: ['ligger nere', 'avbrott'], text: 'Ingen kommer in.' }),
	entry('outcome', 'Anmäl driftstoppet', { codes: ['O6.1'] }),
	entry('question', 'Vad säger kunden om nycklarna?', { codes: ['E3.4'] }),
	entry('system', 'Låssystemet', { also: ['las.example.se/8620'], text: 'Öppnar alla dörrar.' }),
	entry('contact', 'Låssmeden', { also: ['smeden@example.se'] }),
	entry('action', 'Byt ut lösenordet'),
];

describe('the search', () => {
	let index: Index;
	beforeAll(() => (index = prepare(SMALL)));
	const titles = (query: string) => find(query, index).found.map(({ entry: { title } }) => title);

	test.each([
		['a form', 'mätvärdena', 'Mätvärden'],
		['a form of the other kind', 'nyckel', 'Vad säger kunden om nycklarna?'],
		['the first letters', 'm', 'Mätvärden'],
		['the head of a compound', 'drift', 'Driftstopp'],
		['the tail of a compound', 'värde', 'Mätvärden'],
		['a compound that nobody has written', 'lösenordsdriftstopp', 'Driftstopp'],
		['letters without marks', 'matvarde', 'Mätvärden'],
		['two words that are one', 'mät värden', 'Mätvärden'],
		['one typo in a short word', 'smedne@', 'Låssmeden'],
		['two typos in a long one', 'löseonrdt', 'Byt ut lösenordet'],
		['a synonym', 'avbrott', 'Driftstopp'],
		['a synonym of two words', 'ligger nere', 'Driftstopp'],
		['what the synonym stands for, elsewhere', 'avbrott', 'Anmäl driftstoppet'],
		['a code', 'E3.4', 'Vad säger kunden om nycklarna?'],
		['a number', '8620', 'Låssystemet'],
		['an address', 'smeden@example.se', 'Låssmeden'],
		['a question', 'hur byter jag ut ett lösenord', 'Byt ut lösenordet'],
	])('finds by %s: %s', (_, query, title) => {
		expect(titles(query)).toContain(title);
	});

	test.each(['E3.5', '8621', 'O6.2', 'smeden@example.com'])('guesses at no typo in a code or an address: %s', (query) => {
		expect(titles(query)).toEqual([]);
	});

	test.each(['', '   ', '!?', '😀', '😀😀 🔑', '<img src=x onerror=alert(1)>', 'xyzzy', '__proto__', 'constructor', 'ö'.repeat(10_000)])(
		'answers anything without a fault: %.40s',
		(query) => {
			expect(Array.isArray(titles(query))).toBe(true);
		},
	);

	test('gives a routine a part of what its best step is worth, and the step nothing', () => {
		const step = entry('outcome', 'Byt nyckel', { url: 'las/#byt' });
		const alone = entry('outcome', 'Byt nyckel', { url: 'annat/#byt' });
		const routine = entry('routine', 'Lås', { url: 'las/', text: 'Byta nyckel.' });
		const other = entry('routine', 'Dörr', { url: 'dorr/', text: 'Byta nyckel.' });
		const found = find('byta nyckel', prepare([other, routine, alone, step])).found;
		const scoreOf = (one: SearchEntry) => found.find(({ entry: { url } }) => url === one.url)!.score;
		expect(scoreOf(routine)).toBeGreaterThan(scoreOf(other));
		expect(scoreOf(step)).toBe(scoreOf(alone));
	});

	test('the head of a compound is nearer than a word with the same beginning', () => {
		const [best] = find(
			'nyckel ',
			prepare([entry('action', 'Nyckelaktig'), entry('action', 'Nyckelskåpet'), entry('action', 'Skåpet')]),
		).found;
		expect(best?.entry.title).toBe('Nyckelskåpet');
	});

	test('puts the best on top and the others under their kind', () => {
		const groups = group(find('l', index).found);
		expect(groups[0]?.kind).toBe('best');
		expect(groups[0]?.hits).toHaveLength(BEST);
		for (const { kind, hits } of groups.slice(1)) expect(hits.every((hit) => hit.entry.kind === kind)).toBe(true);
	});

	test('marks what was sought, and of a compound that part', () => {
		const marked = (query: string, text: string) =>
			mark(text, typedWords(query), find(query, index).keys)
				.map(({ text: piece, met }) => (met ? `[${piece}]` : piece))
				.join('');
		expect(marked('värde', 'Mätvärden')).toBe('Mät[värde]n');
		expect(marked('lösenord', 'Byt ut lösenordet')).toBe('Byt ut [lösenord]et');
		expect(marked('nyckel', 'om nycklarna?')).toBe('om [nyck]larna?');
		expect(marked('<b>', '<b>å</b>')).not.toContain('[<');
	});

	test('says under a hit why it is one, where the title does not', () => {
		const line = (query: string, nth: number) =>
			snippet(SMALL[nth]!, typedWords(query), find(query, index).keys)
				.map(({ text }) => text)
				.join('');
		expect(line('driftstopp', 1)).toBe('Ingen kommer in.');
		expect(line('ligger nere', 1)).toBe('ligger nere');
		expect(line('E3.4', 3)).toBe('Källan: E3.4');
	});

	test.each([
		['lösnordskrt', 'lösenordet'],
		['drftstp', 'driftstopp'],
	])('offers the word that shares most letters: %s', (query, word) => {
		expect(nearest(query, index)[0]).toBe(word);
	});

	test('offers nothing that is not near', () => {
		expect(nearest('qwxz', index)).toEqual([]);
	});

	test('asks for the full text as typed and in the shortest form', () => {
		expect(spellings('lösenordet', prepare([entry('term', 'Lösenord'), entry('action', 'Byt lösenordet')]))).toEqual([
			'lösenordet',
			'lösenord',
		]);
	});
});

test('every organisation has a set of what people search for there, and a second one by others', async () => {
	for (const front of globSync(`${ORGANISATIONS}/content/rutiner/*/index.mdx`)) {
		const area = front.split('/')[4];
		const { default: own, others } = await import(`./search/${area}.ts`);
		expect(own.length, area).toBeGreaterThan(10);
		expect(others.length, area).toBeGreaterThan(10);
	}
});

test('no page keeps what is typed in a search box', () => {
	const source = globSync('src/agent/search/*.{ts,tsx,astro}').map((file) => readFileSync(file, 'utf8'));
	expect(source.filter((text) => /localStorage|sessionStorage|indexedDB|document\.cookie|document\.title/.test(text))).toEqual([]);
});
