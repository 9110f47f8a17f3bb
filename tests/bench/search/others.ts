import MiniSearch from 'minisearch';
import stemmers from 'snowball-stemmers';
import { STOP_WORDS } from '../../../src/agent/search/common.ts';
import type { SearchEntry } from '../../../src/agent/search/entry.ts';
import { fold, partsOf, stem, wordsOf } from '../../../src/agent/search/swedish.ts';
import { named, type Engine } from './recall.ts';

/** What other search engines bring together: MiniSearch with Snowball's Swedish stems, and with ours. */
export function others(entries: SearchEntry[]): [name: string, engine: Engine][] {
	return [
		['MiniSearch, Snowball', miniSearch(entries, snowball)],
		['MiniSearch, our stems', miniSearch(entries, (word) => stem(fold(word)))],
	];
}

const swedish = stemmers.newStemmer('swedish');

/** The stem of a word by Snowball's Swedish rules, without marks. */
export function snowball(word: string): string {
	return fold(swedish.stem(word.toLowerCase()));
}

/** MiniSearch as its documentation sets it up, with our fields and their weights, our stop words, and the tokens of our own index. */
function miniSearch(entries: SearchEntry[], stemmed: (word: string) => string): Engine {
	const index = new MiniSearch<SearchEntry & { id: number }>({
		fields: ['title', 'also', 'text', 'place', 'codes'],
		extractField: (entry, field) => [entry[field as keyof typeof entry] ?? ''].flat().join('\n'),
		tokenize: (text) => wordsOf(text).flatMap(({ text: word }) => partsOf(word)),
		processTerm: (word) => (STOP_WORDS.has(fold(word)) ? null : stemmed(word)),
		searchOptions: { boost: { title: 4, also: 2.6, place: 0.7, codes: 4 }, prefix: true, fuzzy: 0.2 },
	});
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	return (query) => index.search(query).map(({ id }) => named(entries[Number(id)]?.url ?? ''));
}
