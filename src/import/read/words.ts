import { clean } from '../../model/clean.ts';

/** The words of a text, as they are counted: letters and digits, with what joins them within a word. `E­post (2)` → `epost`, `2`. */
export function wordsOf(text: string): string[] {
	return clean(text).toLowerCase().match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** How many of a document's words are written somewhere, and those that are not, in their order. */
export type Account = { all: number; written: number; missing: string[] };

/** Holds the words of a document against the texts that were written of it. A word that stands twice must be written twice. */
export function account(words: readonly string[], texts: readonly string[]): Account {
	const left = new Map<string, number>();
	for (const word of texts.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
	const missing = words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
	return { all: words.length, written: words.length - missing.length, missing };
}

/** The account as it is told: `1 202 av 1 202 ord finns i området.` */
export function accountInWords({ all, written, missing }: Account): string {
	const told = `${thousands(written)} av ${thousands(all)} ord finns i området.`;
	if (missing.length === 0) return told;
	const shown = missing.slice(0, MOST_SHOWN).join(' ');
	const more = missing.length - MOST_SHOWN;
	return `${told} Saknas: ${shown}${more > 0 ? ` … och ${thousands(more)} till` : ''}.`;
}

const MOST_SHOWN = 40;

function thousands(number: number): string {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
}
