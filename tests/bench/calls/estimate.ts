/** What an agent does in one call, counted while it is played. */
export type Counts = {
	/** Keys that are not the customer's own data: to open the tree, answer, move, copy. A chord counts as the keys in it. */
	keys: number;
	/** Characters that must be typed because they are the customer's: addresses, numbers, what happened. */
	typed: number;
	answers: number;
	fields: number;
	/** Parts that were copied, each pasted somewhere else. */
	parts: number;
	texts: number;
	/** Words on the screen on the way and at the end. */
	words: number;
	/** Screens below the first that the end takes. */
	scrolled: number;
};

/**
 * The operators of the keystroke-level model, in seconds (Card, Moran and Newell 1980): a key for an average typist, and a thought before a
 * unit of work.
 */
export const K = 0.28;
export const M = 1.35;
export const WORDS_A_MINUTE = 250;

/** Alt+Tab, Ctrl+V, Alt+Tab: to the mail program or the case system, and back. */
const PASTE = 6;

const reading = (words: number) => (words / WORDS_A_MINUTE) * 60;

/**
 * Seconds of an agent's own acts for a call that was played: read, think, press, type, paste. Nothing for talking, waiting or the work
 * itself.
 */
export function seconds({ keys, typed, answers, fields, parts, texts, words }: Counts): number {
	// A thought for the tree, each answer, each fact, each text, and the note, which is pasted as well.
	const thoughts = 1 + answers + fields + texts + 1;
	return K * (keys + typed + PASTE * (parts + 1)) + M * thoughts + reading(words);
}

/** The same task with the flat document: read to the last sentence that is needed, and type every text by hand. The note is left out. */
export function flatSeconds({ words, characters, texts }: { words: number; characters: number; texts: number }): number {
	return reading(words) + K * characters + M * texts;
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** The words of the statements from the first to the last that is named; all of them where none is. */
export function wordsToRead(statements: readonly { id: string; says: string }[], needed: readonly string[]): number {
	const last = statements.findLastIndex(({ id }) => needed.includes(id));
	return statements.slice(0, last < 0 ? undefined : last + 1).reduce((sum, { says }) => sum + wordsIn(says), 0);
}

export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** No more keys than these, the customer's own data left out: the median of all outcomes, and each of them. */
export const BARS = { median: 12, each: 25 };

/** What is over the bars, a sentence each. */
export function overBars(calls: readonly { outcome: string; keys: number }[]): string[] {
	const middle = median(calls.map(({ keys }) => keys));
	return [
		...(middle > BARS.median ? [`The median is ${middle} keys; at most ${BARS.median} are wanted.`] : []),
		...calls
			.filter(({ keys }) => keys > BARS.each)
			.map(({ outcome, keys }) => `${outcome} takes ${keys} keys; at most ${BARS.each} are wanted.`),
	];
}
