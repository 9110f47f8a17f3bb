import type { Stride } from './walk.ts';

const PARAM = 'svar';
const BETWEEN = ':';

/** A way through one tree, with the questions that were answered. */
export type Walked = { tree: string; strides: readonly Stride[] };

/** An answer as an address names it, with its question; an address from before questions were named has the answer alone. */
export type Word = { state?: string; answer: string };

/** What an address asks for, not yet held against the trees; `end` is the step that it says a way leads to. */
export type Asked = { tree: string; words: Word[]; end?: string }[];

/**
 * The address of ways through trees: `?svar=finns-konto:ja,elweb/ticket,vilken-tjanst:appen`. Each answer has its question before it, so
 * that a tree with a question more does not lead elsewhere; a tree's id has a slash. `home` is the tree that the page itself holds; its id
 * is left out, and `end` is the step that the last way leads to, where the address has no anchor to say so: `…,ge-upp:`. Ids only, never a
 * value.
 */
export function toSearch(walked: readonly Walked[], home: string, end?: string): string {
	const words = walked.flatMap(({ tree, strides }, i) => {
		const answers = strides.map(({ state, answer }) => `${state}${BETWEEN}${answer}`);
		return i === 0 && tree === home ? answers : [tree, ...answers];
	});
	return words.length > 0 ? `?${PARAM}=${[...words, ...(end ? [end + BETWEEN] : [])].join(',')}` : '';
}

/** What an address names; undefined where it names nothing. */
export function fromSearch(search: string, home: string): Asked | undefined {
	const words = new URLSearchParams(search).get(PARAM)?.split(',').filter(Boolean) ?? [];
	if (words.length === 0) return undefined;
	const asked: Asked = home ? [{ tree: home, words: [] }] : [];
	for (const word of words) {
		if (word.includes('/')) asked.push({ tree: word, words: [] });
		else take(asked.at(-1), word);
	}
	return asked.length > 0 ? asked : undefined;
}

function take(way: Asked[number] | undefined, word: string) {
	const at = word.indexOf(BETWEEN);
	if (way && at === word.length - 1) way.end = word.slice(0, -1);
	else way?.words.push(at < 0 ? { answer: word } : { state: word.slice(0, at), answer: word.slice(at + 1) });
}
