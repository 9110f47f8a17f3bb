import type { Index } from './indexed.ts';
import { STOP_WORDS } from './common.ts';
import { fold, isCode, keyOf, wordsOf } from './swedish.ts';

/** A page whose running text holds what is sought. The excerpt is HTML that Pagefind made of our own page, with the words marked. */
export type TextHit = { title: string; url: string; excerpt: string };

/** What we use of Pagefind's own interface: https://pagefind.app/docs/api/ */
type Pagefind = {
	options: (options: { noWorker: boolean }) => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string; score: number; data: () => Promise<PageData> }[] }>;
};
type PageData = { url: string; excerpt: string; meta: { title: string } };

const MOST = 6;
let pagefind: Promise<Pagefind> | undefined;
/** How often it could not be had: some browsers remember that an address failed, so each try has one of its own. */
let failures = 0;

/**
 * Pages by their full text. Pagefind knows no Swedish, so it is asked for the words as typed and for the form that all forms begin with.
 */
export async function findInText(query: string, address: string, index: Index | undefined): Promise<TextHit[]> {
	try {
		pagefind ??= loadPagefind(address);
		return await searched(await pagefind, query, index);
	} catch (error) {
		// It also keeps what it failed to fetch for itself: its index, or a page of it that a publish has taken away.
		pagefind = undefined;
		failures++;
		throw error;
	}
}

async function searched({ search }: Pagefind, query: string, index: Index | undefined): Promise<TextHit[]> {
	const answers = await Promise.all(spellings(query, index).map((words) => search(words)));
	const best = new Map<string, (typeof answers)[number]['results'][number]>();
	for (const result of answers.flatMap(({ results }) => results)) {
		if (result.score > (best.get(result.id)?.score ?? 0)) best.set(result.id, result);
	}
	const pages = [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
	const found = (await Promise.all(pages.map(({ data }) => data()))).map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title }));
	return found.filter(({ excerpt }) => holds(excerpt, query));
}

/** In this thread: a worker would be another file to fetch, started by an address that no policy of ours has seen. */
async function loadPagefind(address: string): Promise<Pagefind> {
	const loaded: Pagefind = await import(/* @vite-ignore */ failures ? `${address}?${failures}` : address);
	await loaded.options({ noWorker: true });
	return loaded;
}

/**
 * Whether a marked word of an excerpt is one that was asked for: Pagefind shortens a word that it does not know until something fits
 * (https://github.com/Pagefind/pagefind/issues/793).
 */
function holds(excerpt: string, query: string): boolean {
	const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => fold(word));
	return wordsOf(fold(query)).some(({ text }) => marked.some((word) => word.includes(keyOf(text))));
}

/** The ways to ask for the same thing: as typed, and with each word as the shortest form that the index knows, å, ä and ö in place. */
export function spellings(query: string, index: Index | undefined): string[] {
	const words = wordsOf(query).map(({ text }) => text);
	const telling = words.filter((word) => !STOP_WORDS.has(fold(word)));
	const used = telling.length > 0 ? telling : words;
	return [...new Set([used.join(' '), used.map((word) => shortest(word, index)).join(' ')])].filter(Boolean);
}

function shortest(word: string, index: Index | undefined): string {
	const folded = fold(word);
	if (isCode(folded)) return word;
	const forms = index?.lexicon.words.get(keyOf(folded)) ?? [];
	const form = [...forms, folded].sort((a, b) => a.length - b.length)[0] ?? folded;
	return index?.spelled.get(form) ?? word.slice(0, Math.max(3, keyOf(folded).length));
}
