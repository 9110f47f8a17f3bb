import { tellingOf } from './common.ts';
import { meanings, merge, type Meant } from './lexicon.ts';
import type { Index } from './indexed.ts';
import { spansOf, type Span } from './span.ts';
import { bearing, stanceOf } from './stance.ts';
import { fold, isCode, partsOf, wordsOf } from './swedish.ts';
import { asOneWord, asSynonyms, namesIn } from './synonyms.ts';

/** A part of a query that says something: the entries it leads to with how well it does, the keys it stands for, how much it tells. */
export type Clue = { hits: Map<number, number>; keys: Iterable<string>; telling: number; word?: string; against?: Set<number> };

/** How well another name of several words leads to what has it. */
const NAME = { routine: 4, term: 3.2 };
/** How much a name tells that is put together of common words alone. */
const COMMON_NAME = 0.7;
/** How well a time leads to what a date decides, and how little the words of the time tell beside it. */
const PAST = 3;
const IN_SPAN = 0.3;
/** What a stretch of time that has passed is told with. */
const AGO = new Set('sedan sen gatt gammal gamla vantat vantar utan ago since old'.split(' '));

/** What a query, or a sentence of a long one, says: a clue for each word, each name of several words and each stretch of time. */
export function read(text: string, index: Index, unfinished: boolean): Clue[] {
	const words = wordsOf(fold(text).replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')).flatMap((word) => asked(word.text, index));
	const isPast = words.some((word) => AGO.has(word));
	const stance = stanceOf(text);
	const meantSo = namesIn(words, index.synonyms).filter(({ holds }) => holds.denies.size > 0 || bearing(stance, holds) !== 'opposite');
	const names = meantSo.map(({ meant, entries, tells }) => {
		const hits = best(meant, index);
		for (const i of entries) hits.set(i, NAME[index.entries[i]?.kind === 'term' ? 'term' : 'routine']);
		return { hits, keys: meant.keys(), telling: tells ? 1 : COMMON_NAME };
	});
	const spans = spansOf(words);
	const used = telling(words, spans, names.length > 0);
	const also = asSynonyms(words, index.synonyms);
	const joined = asOneWord(words, index.lexicon);
	const own = used.map(({ word, i, tells }) => {
		const meant = merge(meanings(word, index.lexicon, unfinished && i === words.length - 1), also[i] ?? new Map(), joined[i] ?? new Map());
		return { hits: best(meant, index), keys: meant.keys(), telling: tells, word };
	});
	return [...own, ...names, ...spans.map((span) => asClue(isPast ? span : { ...span, days: undefined }, index))];
}

/** The words that tell something and how much; where none does, all. */
function telling(words: string[], spans: Span[], isNamed: boolean): { word: string; i: number; tells: number }[] {
	const all = words.map((word, i) => ({
		word,
		i,
		tells: spans.some(({ from, to }) => from <= i && i < to) ? IN_SPAN * tellingOf(word) : tellingOf(word),
	}));
	const some = all.filter(({ tells }) => tells > 0);
	return some.length > 0 || isNamed ? some : all.map((each) => ({ ...each, tells: 1 }));
}

/** A word as it is looked up. Of an address that is not here its domain, of a number its letters, and a personnummer as what it is. */
function asked(word: string, { lexicon }: Index): string[] {
	const [whole = word] = partsOf(word);
	if (!isCode(word) || lexicon.keys.has(whole)) return [whole];
	if (/^(?:\d{6}|\d{8})-\d{4}$/.test(word)) return ['personnummer'];
	const [, domain] = word.split('@');
	if (domain) return [domain];
	return /^[a-z]{2,}\d{3,}$/.test(word) ? [word.replace(/\d+/, '')] : [whole];
}

/** A stretch of time leads to what has the very same, and a time ago to what a date decides: to its question, and the side it is on. */
function asClue({ word, days }: Span, index: Index): Clue {
	const hits = new Map(index.places.get(word) ?? []);
	const against = new Set<number>();
	for (const [i, { over, within }] of index.entries.entries()) {
		if (days === undefined || (over === undefined && within === undefined)) continue;
		if ((over !== undefined && days > over) || (within !== undefined && days <= within)) hits.set(i, PAST);
		else against.add(i);
	}
	return { hits, keys: [word], telling: 1, against };
}

/** The entries that a word leads to, each by its best key. */
function best(meant: Meant, { places }: Index): Map<number, number> {
	const hits = new Map<number, number>();
	for (const [key, good] of meant) {
		for (const [i, weight] of places.get(key) ?? []) {
			if (good * weight > (hits.get(i) ?? 0)) hits.set(i, good * weight);
		}
	}
	return hits;
}
