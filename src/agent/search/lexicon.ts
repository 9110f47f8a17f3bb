import { tellingOf } from './common.ts';
import { isCode, keyOf } from './swedish.ts';
import { prefixTypos, typos } from './typo.ts';

/** The keys that a word of a query stands for, each with how well it does, from 0 to 1. */
export type Meant = Map<string, number>;

/** Every word of the index: its key by how it is written. It is also the dictionary that compounds are taken apart with. */
export type Lexicon = { keys: Map<string, string>; words: Map<string, string[]> };

/** How many words are taken between two rests. */
const WORDS = 100;

/** Makes the lexicon of these words, some at a time. */
export function* lexiconInSteps(words: Iterable<string>): Generator<undefined, Lexicon> {
	const keys = new Map<string, string>();
	for (const word of words) {
		if (keys.has(word)) continue;
		keys.set(word, keyOf(word));
		if (keys.size % WORDS === 0) yield;
	}
	return { keys, words: Map.groupBy(keys.keys(), (word) => keys.get(word) ?? word) };
}

/**
 * What a word of a query may mean in this lexicon: itself in any form, what it begins, and compounds that it is a part of. A word that
 * is none of the first two is also taken apart and held against its neighbours, for typos; a code never is.
 */
export function meanings(word: string, all: Lexicon, unfinished: boolean): Meant {
	const sure = merge(inAnyForm(word, all), beginning(word, all, unfinished));
	if (isCode(word) || tellingOf(word) < 1) return sure;
	if (sure.size > 0) return merge(sure, insideCompounds(word, all));
	return merge(insideCompounds(word, all), apart(word, all), guesses(word, all, unfinished));
}

/** Whether the index holds this very word, in some form. */
export function isKnown(word: string, { keys, words }: Lexicon): boolean {
	return keys.has(word) || words.has(keyOf(word));
}

function inAnyForm(word: string, { keys, words }: Lexicon): Meant {
	const key = keyOf(word);
	return new Map([...(keys.has(word) ? [[keys.get(word) ?? key, 1] as const] : []), ...(words.has(key) ? [[key, 1] as const] : [])]);
}

/**
 * A word that begins others. The nearer it is to their end, the better, and best where the rest is a word too: inloggning in
 * inloggningsproblem. The last word of a query may be a single letter.
 */
function beginning(word: string, { keys }: Lexicon, unfinished: boolean): Meant {
	const found: Meant = new Map();
	if (word.length < (unfinished ? 1 : 3)) return found;
	for (const [whole, key] of keys) {
		if (whole.length <= word.length || !whole.startsWith(word)) continue;
		const rest = whole.slice(word.length);
		const isCompound = [rest, rest.replace(/^s/, '')].some((part) => part.length > 3 && keys.has(part));
		keep(found, key, Math.max(isCompound ? 0.8 : 0, 0.25 + (0.6 * word.length) / whole.length));
	}
	return found;
}

/** The word as the tail of a compound (värde in mätvärde), or inside one. */
function insideCompounds(word: string, { words }: Lexicon): Meant {
	const found: Meant = new Map();
	const key = keyOf(word);
	if (key.length < 4 || isCode(word)) return found;
	for (const whole of words.keys()) {
		const at = whole.indexOf(key, 2);
		if (at > 0 && !isCode(whole)) keep(found, whole, at + key.length === whole.length ? 0.6 : 0.3);
	}
	return found;
}

/** The parts of an unknown compound, an s between them or not: lösenordsproblem is lösenord and problem. */
function apart(word: string, all: Lexicon): Meant {
	const found: Meant = new Map();
	for (let at = 3; at <= word.length - 3; at++) {
		const tail = word.slice(at);
		const head = [word.slice(0, at), word.slice(0, at).replace(/s$/, '')].find((part) => isPart(part, all));
		const both = head !== undefined && isPart(tail, all);
		if (head && (both || head.length > 4)) keep(found, keyOf(head), both ? 0.6 : 0.35);
		if (isPart(tail, all) && (both || tail.length > 4)) keep(found, keyOf(tail), both ? 0.6 : 0.35);
	}
	return found;
}

/** A short part must be written as it is in the index: too many short words are like a form of another. */
function isPart(part: string, all: Lexicon): boolean {
	return part.length > 4 ? isKnown(part, all) : part.length > 2 && all.keys.has(part);
}

/** The nearest words, a letter or two away; an unfinished word is held against beginnings too. */
function guesses(word: string, { keys }: Lexicon, unfinished: boolean): Meant {
	const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
	const found: Meant = new Map();
	if (most === 0) return found;
	for (const [whole, key] of keys) {
		if (isCode(whole)) continue;
		const away = typos(word, whole, most);
		if (away <= most) keep(found, key, 0.7 - 0.15 * away);
		else if (unfinished && whole.length > word.length && prefixTypos(word, whole, 1) <= 1) keep(found, key, 0.4);
	}
	return found;
}

function keep(found: Meant, key: string, weight: number) {
	if (weight > (found.get(key) ?? 0)) found.set(key, weight);
}

/** The keys of all, each with the best weight that any gives it. */
export function merge(...all: Meant[]): Meant {
	const merged: Meant = new Map();
	for (const meant of all) for (const [key, weight] of meant) keep(merged, key, weight);
	return merged;
}
