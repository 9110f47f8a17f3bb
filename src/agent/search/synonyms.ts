import type { SearchEntry } from './entry.ts';
import type { Lexicon, Meant } from './lexicon.ts';
import { keyOf, keysOf } from './swedish.ts';

/** What else a word or a phrase may be called, by its keys: from the glossary, where the owners keep it. */
export type Synonyms = Map<string, Meant>;

const LONGEST = 4;

export function synonyms(entries: SearchEntry[]): Synonyms {
	const all: Synonyms = new Map();
	for (const { kind, title, also = [] } of entries) {
		if (kind !== 'term') continue;
		const names = [title, ...also].map(keysOf);
		for (const phrase of names.slice(1)) {
			const meant = all.get(phrase.join(' ')) ?? new Map<string, number>();
			for (const key of names[0] ?? []) meant.set(key, 0.8);
			for (const [key, ...more] of names.slice(1)) if (key && more.length === 0 && !meant.has(key)) meant.set(key, 0.5);
			all.set(phrase.join(' '), meant);
		}
	}
	return all;
}

/** What each word of a query stands for as a part of a synonym, which may be several words: "ligger nere" is a driftstopp. */
export function asSynonyms(words: string[], all: Synonyms): Meant[] {
	const keys = words.map(keyOf);
	const meant: Meant[] = words.map(() => new Map());
	for (let from = 0; from < keys.length; from++) {
		for (let to = from + 1; to <= Math.min(keys.length, from + LONGEST); to++) {
			const found = all.get(keys.slice(from, to).join(' '));
			if (found) for (const one of meant.slice(from, to)) for (const [key, weight] of found) one.set(key, weight);
		}
	}
	return meant;
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
