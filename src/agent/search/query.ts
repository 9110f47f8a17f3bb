import { clean } from '../../model/clean.ts';
import type { SearchEntry } from './entry.ts';
import { wordsOf } from './swedish.ts';

/** A mail of 500 words, and as much again. */
const LONGEST = 6000;
/** So many words are looked up as one thing; a longer text by its sentences. */
const ONE_THING = 16;

/** What is asked for, as it was meant, and whether what was typed is longer than what is looked up. */
export function queryOf(typed: string): { query: string; isCut: boolean } {
	const all = clean(typed).replaceAll(/\s+/g, ' ').trim();
	return { query: all.slice(0, LONGEST), isCut: all.length > LONGEST };
}

/** A short query whole, and a long one by its sentences. */
export function sentencesOf(query: string): string[] {
	if (wordsOf(query).length <= ONE_THING) return [query];
	return query.split(/(?<=[.!?;:])\s+/).filter((sentence) => wordsOf(sentence).length > 1);
}

/** An entry as it is found: with the dashes and blanks that people type, and nothing that cannot be seen. Its address is left as it is. */
export function cleanEntry(entry: SearchEntry): SearchEntry {
	const cleaned = (value: unknown): unknown =>
		typeof value === 'string' ? clean(value) : Array.isArray(value) ? value.map(cleaned) : value;
	return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, key === 'url' ? value : cleaned(value)])) as SearchEntry;
}
