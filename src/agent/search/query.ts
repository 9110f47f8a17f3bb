import { clean } from '../../model/clean.ts';
import type { SearchEntry } from './entry.ts';

const LONGEST = 200;

/** What is asked for, as it was meant, and whether what was typed is longer than what is looked up. */
export function queryOf(typed: string): { query: string; isCut: boolean } {
	const all = clean(typed).replaceAll(/\s+/g, ' ').trim();
	return { query: all.slice(0, LONGEST), isCut: all.length > LONGEST };
}

/** An entry as it is found: with the dashes and blanks that people type, and nothing that cannot be seen. Its address is left as it is. */
export function cleanEntry(entry: SearchEntry): SearchEntry {
	const cleaned = (value: unknown): unknown =>
		typeof value === 'string' ? clean(value) : Array.isArray(value) ? value.map(cleaned) : value;
	return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, key === 'url' ? value : cleaned(value)])) as SearchEntry;
}
