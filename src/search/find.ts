import type { Entry, EntryKind } from './entry.ts';
import { lexicon, meanings, merge, type Lexicon, type Meant } from './lexicon.ts';
import { fold, keyOf, partsOf, STOP_WORDS, wordsOf } from './swedish.ts';
import { asOneWord, asSynonyms, synonyms, type Synonyms } from './synonyms.ts';

/** The entries made ready to be searched: by key, which entries hold it and how much it says of each. */
export type Index = {
	entries: Entry[];
	titles: string[];
	/** The words of each entry, as they are written. */
	written: Set<string>[];
	places: Map<string, [entry: number, weight: number][]>;
	lexicon: Lexicon;
	/** How a folded word is spelled, with å, ä and ö. */
	spelled: Map<string, string>;
	synonyms: Synonyms;
};

/** A hit: the entry, how good it is, and the keys that were met, for marking them. */
export type Found = { entry: Entry; score: number };

/** What was found, best first, and the keys that stand for the words of the query. */
export type Answer = { found: Found[]; keys: Set<string> };

const FIELDS = { title: 4, also: 2.6, text: 1, place: 0.7, codes: 4 } as const;
const KIND: Record<EntryKind, number> = {
	routine: 1.25,
	outcome: 1,
	question: 0.95,
	action: 1.1,
	template: 0.9,
	system: 1.2,
	contact: 1.15,
	term: 1.1,
};

/** Builds the index in the reader's browser: it is smaller to send the entries than an index of them. */
export function prepare(entries: Entry[]): Index {
	const places: Index['places'] = new Map();
	const split = entries.map(fieldsOf);
	const written = split.map((fields) => new Set(fields.flatMap(({ words }) => words)));
	const all = lexicon(written.flatMap((words) => [...words]));
	for (const [i, fields] of split.entries()) {
		for (const [key, weight] of weigh(fields, all)) {
			const list = places.get(key);
			if (list) list.push([i, weight]);
			else places.set(key, [[i, weight]]);
		}
	}
	const titles = entries.map(({ title }) => keysOf(title).join(' '));
	return { entries, titles, written, places, lexicon: all, spelled: spelling(entries), synonyms: synonyms(entries) };
}

/** The entries that answer a query, best first. Each word counts by its best meaning alone, and the more of the words that are met, the better. */
export function find(query: string, index: Index): Answer {
	const groups = read(query, index);
	const scores = new Map<number, { score: number; met: number }>();
	let whole = 0;
	for (const meant of groups) {
		const hits = best(meant, index);
		const rarity = Math.log(1 + index.entries.length / (1 + sure(hits)));
		whole += rarity;
		for (const [i, weight] of hits) {
			const so = scores.get(i) ?? { score: 0, met: 0 };
			scores.set(i, { score: so.score + rarity * weight, met: so.met + rarity });
		}
	}
	const asked = keysOf(query)
		.filter((key) => !STOP_WORDS.has(key))
		.join(' ');
	const typed = wordsOf(fold(query)).map(({ text }) => text);
	const found = [...scores].flatMap(([i, { score, met }]) => {
		const entry = index.entries[i];
		if (!entry) return [];
		const asTitle = index.titles[i] === asked ? 1.8 : 1;
		return [{ entry, score: score * (met / whole) ** 2 * KIND[entry.kind] * asTitle * verbatim(typed, index.written[i]) }];
	});
	return { found: found.sort((a, b) => b.score - a.score), keys: new Set(groups.flatMap((meant) => [...meant.keys()])) };
}

/** The words of a query that say something, each as the keys it may stand for. */
function read(query: string, index: Index): Meant[] {
	const words = wordsOf(fold(query)).flatMap(({ text }) => partsOf(text).slice(0, 1));
	const unfinished = /[\p{L}\p{N}]$/u.test(query);
	const also = asSynonyms(words, index.synonyms);
	const joined = asOneWord(words, index.lexicon);
	const all = words.map((word, i) => {
		const more = merge(also[i] ?? new Map(), joined[i] ?? new Map());
		const own = meanings(word, index.lexicon, unfinished && i === words.length - 1);
		return { word, meant: merge(own, more) };
	});
	const telling = all.filter(({ word }) => !STOP_WORDS.has(word));
	return (telling.length > 0 ? telling : all).map(({ meant }) => meant);
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

/** How many entries a word is really about: a word that only brushes many is still rare. */
function sure(hits: Map<number, number>): number {
	return [...hits.values()].filter((weight) => weight > 1).length;
}

/** An entry that has the very words, the small ones too, is nearer to what was meant. */
function verbatim(typed: string[], written = new Set<string>()): number {
	return 1 + (0.5 * typed.filter((word) => written.has(word)).length) / Math.max(1, typed.length);
}

function spelling(entries: Entry[]): Map<string, string> {
	const texts = entries.flatMap(({ title, text = '', also = [] }) => [title, text, ...also]);
	return new Map(texts.flatMap((text) => wordsOf(text.toLowerCase()).map((word) => [fold(word.text), word.text] as const)));
}

/** A piece of an entry as folded words, and how much each of them says: by the field, and less in a long one. */
type Piece = { words: string[]; weight: number };

function fieldsOf(entry: Entry): Piece[] {
	return Object.entries(FIELDS).flatMap(([field, most]) =>
		[entry[field as keyof typeof FIELDS] ?? []].flat().map((text) => {
			const words = wordsOf(fold(text)).flatMap((word) => partsOf(word.text));
			return { words, weight: most / (1 + 0.25 * Math.log(Math.max(1, words.length))) };
		}),
	);
}

function weigh(pieces: Piece[], { keys }: Lexicon): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { words, weight } of pieces) {
		for (const key of words.map((word) => keys.get(word) ?? word)) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
	}
	return weights;
}

function keysOf(text: string): string[] {
	return wordsOf(fold(text)).flatMap((word) => partsOf(word.text).slice(0, 1).map(keyOf));
}
