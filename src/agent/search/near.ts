import { STOP_WORDS } from './common.ts';
import type { Index } from './indexed.ts';
import { fold, isCode, wordsOf } from './swedish.ts';

/** How many words are offered, and how like what was typed they must be, from 0 to 1. */
const MOST = 3;
const LIKE = 0.35;

/** The words of the content that are most like what was typed, nearest first, as they are spelled: where nothing was found. */
export function nearest(query: string, { spelled }: Index): string[] {
	const typed = wordsOf(fold(query))
		.map(({ text }) => text)
		.filter((word) => word.length > 2 && !isCode(word) && !STOP_WORDS.has(word))
		.slice(0, 5);
	const likest = [...spelled].flatMap(([word, shown]) => {
		if (word.length < 4 || isCode(word) || STOP_WORDS.has(word)) return [];
		const like = Math.max(0, ...typed.map((one) => likeness(one, word)));
		return like > LIKE ? [{ shown, like }] : [];
	});
	return likest
		.sort((a, b) => b.like - a.like)
		.slice(0, MOST)
		.map(({ shown }) => shown);
}

/** How many pairs of letters two words share (Dice): 1 where they are the same. */
function likeness(a: string, b: string): number {
	const [ours, theirs] = [pairs(a), pairs(b)];
	const both = [...ours].filter((pair) => theirs.has(pair)).length;
	return (2 * both) / (ours.size + theirs.size);
}

function pairs(word: string): Set<string> {
	const marked = `^${word}`;
	return new Set(Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2)));
}
