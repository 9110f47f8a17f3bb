import { areasOf } from './area.ts';
import type { SearchEntry } from './entry.ts';
import type { Index } from './indexed.ts';
import { lexiconInSteps, type Lexicon } from './lexicon.ts';
import { stanceOf, type Stance } from './stance.ts';
import { fold, keysOf, wordsOf } from './swedish.ts';
import { isNamed, piecesOf, type IndexedPiece } from './pieces.ts';
import { synonyms } from './synonyms.ts';

/** How long the making of the index may hold the page up at a time, in ms: what is typed meanwhile is drawn within a frame or two. */
const SLICE = 12;

/** Builds the index in the reader's browser: it is smaller to send the entries than an index of them. */
export function prepare(entries: SearchEntry[]): Index {
	const making = make(entries);
	for (;;) {
		const { done, value } = making.next();
		if (done) return value;
	}
}

/** The same without holding the page up: a thousand routines take the best part of a second. */
export async function prepareInSlices(entries: SearchEntry[]): Promise<Index> {
	const making = make(entries);
	let end = performance.now() + SLICE;
	for (;;) {
		const { done, value } = making.next();
		if (done) return value;
		if (performance.now() < end) continue;
		await new Promise((rest) => setTimeout(rest));
		end = performance.now() + SLICE;
	}
}

/** Makes the index a little at a time: each step is an entry, or some words. */
function* make(entries: SearchEntry[]): Generator<undefined, Index> {
	const places: Index['places'] = new Map();
	const split = yield* each(entries, piecesOf);
	const written = split.map((fields) => new Set(fields.flatMap(({ words }) => words)));
	yield;
	const all = yield* lexiconInSteps(written.flatMap((words) => [...words]));
	for (const [i, fields] of split.entries()) {
		for (const [key, weight] of weigh(fields, all)) {
			const list = places.get(key);
			if (list) list.push([i, weight]);
			else places.set(key, [[i, weight]]);
		}
		yield;
	}
	const titles = yield* each(entries, ({ title }) => keysOf(title).join(' '));
	const stances = yield* each(entries, holding);
	const spelled = new Map((yield* each(entries, spelling)).flat());
	yield;
	const areas = areasOf(entries);
	yield;
	const names = named(entries);
	const others = yield* synonyms(entries);
	return { entries, titles, areas, named: names, written, places, lexicon: all, spelled, synonyms: others, stances };
}

/** What `act` makes of each, one at a time. */
function* each<T, Made>(all: T[], act: (one: T) => Made): Generator<undefined, Made[]> {
	const made: Made[] = [];
	for (const one of all) {
		made.push(act(one));
		yield;
	}
	return made;
}

function named(entries: SearchEntry[]): Index['named'] {
	const all: Index['named'] = new Map();
	for (const [i, entry] of entries.entries()) {
		if (!isNamed(entry)) continue;
		for (const name of (entry.also ?? []).map((each) => keysOf(each).join(' '))) all.set(name, (all.get(name) ?? new Set()).add(i));
	}
	return all;
}

/** A question has all its answers, and a word of the glossary or a system holds nothing to be so: neither can say the opposite. */
function holding({ kind, title, text = '', also = [] }: SearchEntry): Stance | undefined {
	return ['outcome', 'action', 'template'].includes(kind) ? stanceOf([title, ...also, text].join('\n')) : undefined;
}

/** How each word of an entry is spelled. */
function spelling({ title, text = '', also = [] }: SearchEntry): [string, string][] {
	return [title, text, ...also].flatMap((part) =>
		wordsOf(part.toLowerCase()).map((word): [string, string] => [fold(word.text), word.text]),
	);
}

function weigh(pieces: IndexedPiece[], { keys }: Lexicon): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { words, weight } of pieces) {
		for (const key of words.map((word) => keys.get(word) ?? word)) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
	}
	return weights;
}
