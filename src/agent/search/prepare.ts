import { areasOf } from './area.ts';
import type { SearchEntry } from './entry.ts';
import type { Index } from './indexed.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { stanceOf, type Stance } from './stance.ts';
import { fold, keysOf, wordsOf } from './swedish.ts';
import { isNamed, piecesOf, type IndexedPiece } from './pieces.ts';
import { synonyms } from './synonyms.ts';

/** Builds the index in the reader's browser: it is smaller to send the entries than an index of them. */
export function prepare(entries: SearchEntry[]): Index {
	const places: Index['places'] = new Map();
	const split = entries.map(piecesOf);
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
	const stances = entries.map(holding);
	return {
		entries,
		titles,
		areas: areasOf(entries),
		named: named(entries),
		written,
		places,
		lexicon: all,
		spelled: spelling(entries),
		synonyms: synonyms(entries),
		stances,
	};
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

function spelling(entries: SearchEntry[]): Map<string, string> {
	const texts = entries.flatMap(({ title, text = '', also = [] }) => [title, text, ...also]);
	return new Map(texts.flatMap((text) => wordsOf(text.toLowerCase()).map((word) => [fold(word.text), word.text] as const)));
}

function weigh(pieces: IndexedPiece[], { keys }: Lexicon): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { words, weight } of pieces) {
		for (const key of words.map((word) => keys.get(word) ?? word)) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
	}
	return weights;
}
