// cspell:disable -- Swedish and English words without their marks.
import { tellingOf } from './common.ts';
import type { SearchEntry } from './entry.ts';
import { everyday, oneOf } from './everyday.ts';
import { merge, type Lexicon, type Meant } from './lexicon.ts';
import { isDenying } from './denying.ts';
import { stanceOf, type Stance } from './stance.ts';
import { fold, keyOf, partsOf, wordsOf } from './swedish.ts';

/** Another name that owners have given something: its keys, what they lead to in other texts, and the entries that have it. */
export type OtherName = { keys: string[]; meant: Meant; entries: number[]; holds: Stance; tells: boolean };

/** All other names, those of one word by their key, and those of several by the longest of their keys. */
export type Synonyms = { single: Map<string, Meant>; phrases: Map<string, OtherName[]> };

/** Words that come and go within a name: what "går inte att logga in" says, "kan hon inte logga in" says. */
const LOOSE = new Set(
	'att det den de en ett jag han hon du vi ni man kan gar gick min mitt pa till a the to my i can could'.split(' ').map(keyOf),
);
/** How many other words may stand among those of a name. */
const AMONG = 2;
const LONGEST = 6;
/** What stands for every word that denies. */
const NOT = '!';

/** The other names of terms and routines: a term's lead to its own word wherever that stands, a routine's to the routine alone. */
export function* synonyms(entries: SearchEntry[]): Generator<undefined, Synonyms> {
	const single: Synonyms['single'] = everyday();
	const several = new Map<string, OtherName>();
	for (const [i, { kind, title, also = [] }] of entries.entries()) {
		if (kind !== 'term' && kind !== 'routine') continue;
		yield;
		const names = [title, ...also].map((name) => wordsOf(fold(name)).flatMap((word) => partsOf(word.text).slice(0, 1)));
		for (const [nth, words] of names.entries()) {
			const meant = kind === 'term' ? meantBy(names.map((name) => name.map(keyOf))) : new Map<string, number>();
			const first = keyOf(words[0] ?? '');
			const keys = tight(words);
			if (words.length === 1 && nth === 0) continue;
			if (words.length === 1) single.set(first, merge(single.get(first) ?? new Map(), meant));
			else if (keys.length > 1 && keys.length <= LONGEST) {
				const id = keys.toSorted().join(' ');
				const known = several.get(id);
				several.set(id, {
					keys,
					meant: merge(known?.meant ?? new Map(), meant),
					entries: [...(known?.entries ?? []), i],
					tells: words.some((word) => tellingOf(word) === 1),
					holds: stanceOf([title, ...also][nth] ?? ''),
				});
			}
		}
	}
	return { single, phrases: byFirst([...several.values()]) };
}

/** What a term is called stands for it best, and its other names of one word half as well. */
function meantBy([title = [], ...others]: string[][]): Meant {
	const meant: Meant = new Map();
	for (const [key, ...more] of others) if (key && more.length === 0) meant.set(key, 0.5);
	for (const key of title) meant.set(key, 0.8);
	return meant;
}

function byFirst(names: OtherName[]): Map<string, OtherName[]> {
	const by = new Map<string, OtherName[]>();
	for (const name of names) {
		const longest = name.keys.toSorted((a, b) => b.length - a.length)[0] ?? '';
		by.set(longest, [...(by.get(longest) ?? []), name]);
	}
	return by;
}

/** What each word of a query stands for by another name of one word. */
export function asSynonyms(words: string[], { single }: Synonyms): Meant[] {
	return words.map((word) => single.get(keyOf(word)) ?? new Map());
}

/** The names of several words that a query holds, in any order and with a word or two among them: "ligger hemsidan nere". */
export function namesIn(words: string[], { phrases }: Synonyms): OtherName[] {
	const keys = tight(words);
	const found = new Set<OtherName>();
	for (const [at, key] of keys.entries()) {
		for (const name of phrases.get(key) ?? []) {
			const span = name.keys.length + AMONG;
			for (let from = Math.max(0, at - span + 1); from <= at; from++) {
				const near = keys.slice(from, from + span);
				if (name.keys.every((one) => near.includes(one))) found.add(name);
			}
		}
	}
	return [...found].filter((name) => ![...found].some((other) => other !== name && isWithin(name, other)));
}

/** Whether a name is but a part of another: the whole of what was said decides. */
function isWithin(name: OtherName, other: OtherName): boolean {
	return name.keys.length < other.keys.length && name.keys.every((key) => other.keys.includes(key));
}

/** The words of a name that must be there, each by its key, and what denies by one key whatever the word: inget svar, inte fått svar. */
function tight(words: string[]): string[] {
	return words.map((word) => (isDenying(word) ? NOT : oneOf(keyOf(word)))).filter((key) => !LOOSE.has(key));
}

/** What two words stand for when they are written as one, as they may have been meant: "person nummer". */
export function asOneWord(words: string[], { keys, words: known }: Lexicon): Meant[] {
	const meant: Meant[] = words.map(() => new Map());
	for (const [i, word] of words.entries()) {
		const joined = word + (words[i + 1] ?? '');
		const key = keys.get(joined) ?? keyOf(joined);
		if (i + 1 < words.length && known.has(key)) for (const one of [meant[i], meant[i + 1]]) one?.set(key, 0.95);
	}
	return meant;
}
