import type { SearchEntry, EntryKind } from './entry.ts';
import { meanings, merge, type Meant } from './lexicon.ts';
import type { Index } from './prepare.ts';
import { bearing, stanceOf, type Stance } from './stance.ts';
import { fold, keysOf, partsOf, STOP_WORDS, wordsOf } from './swedish.ts';
import { asOneWord, asSynonyms } from './synonyms.ts';

/** A hit: the entry, how good it is, and the keys that were met, for marking them. */
export type Found = { entry: SearchEntry; score: number };

/** A hit that is held against what the query says is so and is not. */
type HeldEntry = Found & { bears: ReturnType<typeof bearing> };

/** What was found, best first, and the keys that stand for the words of the query. */
export type FoundAnswer = { found: Found[]; keys: Set<string> };

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

const BEARS = { same: 1.3, neither: 1, opposite: 0.3 } as const;

/** How much of its best step's worth a routine is given. */
const STEP = 0.3;

/**
 * The entries that answer a query, best first. Each word counts by its best meaning alone, and the more of the words that are met, the
 * better.
 */
export function find(query: string, index: Index): FoundAnswer {
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
	const title = keysOf(query)
		.filter((key) => !STOP_WORDS.has(key))
		.join(' ');
	const typed = wordsOf(fold(query)).map(({ text }) => text);
	const stance = asked(query, index);
	const found = [...scores].flatMap(([i, { score, met }]) => {
		const entry = index.entries[i];
		if (!entry) return [];
		const holds = index.stances[i];
		const bears = holds ? bearing(stance, holds) : 'neither';
		const asTitle = index.titles[i] === title ? 1.8 : 1;
		const worth = score * (met / whole) ** 2 * KIND[entry.kind] * asTitle * verbatim(typed, index.written[i]);
		return [{ entry, bears, score: worth * BEARS[bears] }];
	});
	const sorted = withSteps(belowTheSame(found)).sort((a, b) => b.score - a.score);
	return { found: sorted, keys: new Set(groups.flatMap((meant) => [...meant.keys()])) };
}

/** What a query says and denies, by any name that the glossary has for it. */
function asked(query: string, { synonyms }: Index): Stance {
	const named = (keys: Set<string>) => new Set([...keys].flatMap((key) => [key, ...(synonyms.get(key)?.keys() ?? [])]));
	const { says, denies } = stanceOf(query);
	return { says: named(says), denies: named(denies) };
}

/** What says the opposite of the query stands below all that says the same, and never first while something else is found. */
function belowTheSame(found: HeldEntry[]): Found[] {
	const scores = (bears: HeldEntry['bears']) => found.filter((held) => held.bears === bears).map(({ score }) => score);
	const most = 0.99 * Math.min(...scores('same'), Math.max(...scores('same'), ...scores('neither')) || Infinity);
	return found.map(({ entry, bears, score }) => ({ entry, score: bears === 'opposite' ? Math.min(score, most) : score }));
}

/**
 * A routine is as much worth as it is itself, and a part of its best step: who looks for a step in a call often has to begin at its start.
 */
function withSteps(found: Found[]): Found[] {
	const bestOn = new Map<string, number>();
	for (const { entry, score } of found) {
		const page = pageOf(entry);
		if (entry.kind !== 'routine') bestOn.set(page, Math.max(bestOn.get(page) ?? 0, score));
	}
	return found.map(({ entry, score }) => ({
		entry,
		score: entry.kind === 'routine' ? score + STEP * (bestOn.get(pageOf(entry)) ?? 0) : score,
	}));
}

function pageOf({ url }: SearchEntry): string {
	return url.replace(/#.*/, '');
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
