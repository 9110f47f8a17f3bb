import { wordsOf } from '../read/words.ts';

/** A stretch of words that a text had, and what stands there now; either may be nothing. */
export type Difference = { was: string; is: string };

const TOO_LONG = 4_000;

/** What differs between two texts, stretch by stretch, each with enough around it to be read: `7 dagar` → `5 arbetsdagar`. */
export function differences(before: string, after: string): Difference[] {
	const [a, b] = [before.split(/\s+/).filter(Boolean), after.split(/\s+/).filter(Boolean)];
	if (a.length * b.length > TOO_LONG * TOO_LONG) return [{ was: before, is: after }];
	const kept = common(a, b);
	const stretches: Difference[] = [];
	let [i, j] = [0, 0];
	for (const [x, y] of [...kept, [a.length, b.length] as const]) {
		if (x > i || y > j) stretches.push(bare(a.slice(i, x).join(' '), b.slice(j, y).join(' ')));
		[i, j] = [x + 1, y + 1];
	}
	return stretches;
}

/** A stretch without the signs that both end with. */
function bare(was: string, is: string): Difference {
	const end = /[.,:;!?]+$/;
	return end.exec(was)?.[0] === end.exec(is)?.[0] || was === '' || is === ''
		? { was: was.replace(end, ''), is: is.replace(end, '') }
		: { was, is };
}

/** The words that both have in the same order: the places in each, by the longest run that there is. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
	const key = (word: string) => wordsOf(word).join(' ') || word;
	const [left, right] = [a.map(key), b.map(key)];
	const width = right.length + 1;
	const lengths = new Uint16Array((left.length + 1) * width);
	for (let i = left.length - 1; i >= 0; i--)
		for (let j = right.length - 1; j >= 0; j--)
			lengths[i * width + j] =
				left[i] === right[j]
					? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
					: Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
	const found: [number, number][] = [];
	let [i, j] = [0, 0];
	while (i < left.length && j < right.length) {
		if (left[i] === right[j]) found.push([i++, j++]);
		else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
		else j += 1;
	}
	return found;
}

const NUMBER = /\d|(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|(?:en|ett) (?:minut|timme|dag|dygn|vecka|månad|år))(?!\p{L})/iu;
const NEGATION = /(?<!\p{L})(?:inte|ej|aldrig|ingen|inget|inga|utan|endast|bara|alltid|måste|ska|får|bör|kan)(?!\p{L})/giu;
const ADDRESS = /@|https?:|www\./i;

/** Why a change is dangerous, most first: what is counted, what is forbidden or demanded, and where it goes; undefined where none is. */
export function dangerOf(changes: readonly Difference[]): 'tal' | 'nej' | 'adress' | undefined {
	const any = (isSo: (change: Difference) => boolean) => changes.some(isSo);
	if (any(({ was, is }) => ADDRESS.test(was) || ADDRESS.test(is))) return 'adress';
	if (any(({ was, is }) => NUMBER.test(was) || NUMBER.test(is))) return 'tal';
	const said = (text: string) =>
		(text.match(NEGATION) ?? [])
			.map((word) => word.toLowerCase())
			.toSorted()
			.join(' ');
	return any(({ was, is }) => said(was) !== said(is)) ? 'nej' : undefined;
}

/** Whether nothing but the form of words differs: `be kunden` → `ber kunden`. */
export function isLanguage(changes: readonly Difference[]): boolean {
	return changes.every(({ was, is }) => {
		const [a, b] = [wordsOf(was), wordsOf(is)];
		return a.length === b.length && a.every((word, i) => near(word, b[i] ?? ''));
	});
}

function near(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return !/\d/.test(a + b) && long.startsWith(short) && long.length - short.length <= 2 && short.length > 1;
}
