import type { SearchEntry } from './entry.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { stanceOf, type Stance } from './stance.ts';
import { fold, keysOf, partsOf, wordsOf } from './swedish.ts';
import { synonyms, type Synonyms } from './synonyms.ts';

/** The entries made ready to be searched: by key, which entries hold it and how much it says of each. */
export type Index = {
	entries: SearchEntry[];
	titles: string[];
	/** The words of each entry, as they are written. */
	written: Set<string>[];
	places: Map<string, [entry: number, weight: number][]>;
	lexicon: Lexicon;
	/** How a folded word is spelled, with å, ä and ö. */
	spelled: Map<string, string>;
	synonyms: Synonyms;
	/** What the entries that tell what to do hold to be so; undefined for what only explains or asks. */
	stances: (Stance | undefined)[];
};

const FIELDS = { title: 4, also: 2.6, text: 1, place: 0.7, codes: 4 } as const;

/** Builds the index in the reader's browser: it is smaller to send the entries than an index of them. */
export function prepare(entries: SearchEntry[]): Index {
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
	const stances = entries.map(holding);
	return { entries, titles, written, places, lexicon: all, spelled: spelling(entries), synonyms: synonyms(entries), stances };
}

/** A question has all its answers, and a word of the glossary or a system holds nothing to be so: neither can say the opposite. */
function holding({ kind, title, text = '', also = [] }: SearchEntry): Stance | undefined {
	return ['outcome', 'action', 'template'].includes(kind) ? stanceOf([title, ...also, text].join('\n')) : undefined;
}

function spelling(entries: SearchEntry[]): Map<string, string> {
	const texts = entries.flatMap(({ title, text = '', also = [] }) => [title, text, ...also]);
	return new Map(texts.flatMap((text) => wordsOf(text.toLowerCase()).map((word) => [fold(word.text), word.text] as const)));
}

/** A piece of an entry as folded words, and how much each of them says: by the field, and less in a long one. */
type IndexedPiece = { words: string[]; weight: number };

function fieldsOf(entry: SearchEntry): IndexedPiece[] {
	return Object.entries(FIELDS).flatMap(([field, most]) =>
		[entry[field as keyof typeof FIELDS] ?? []].flat().map((text) => {
			const words = wordsOf(fold(text)).flatMap((word) => partsOf(word.text));
			return { words, weight: most / (1 + 0.25 * Math.log(Math.max(1, words.length))) };
		}),
	);
}

function weigh(pieces: IndexedPiece[], { keys }: Lexicon): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { words, weight } of pieces) {
		for (const key of words.map((word) => keys.get(word) ?? word)) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
	}
	return weights;
}
