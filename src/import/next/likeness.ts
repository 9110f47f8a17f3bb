/** Words are alike when they are the same but for how they end: `uppdatera` and `uppdaterar`, `vecka` and `veckor`. */
function stem(word: string): string {
	return /^\d/.test(word) || word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 3));
}

/** How many words two texts share, each as often as both have it. */
export function shared(a: readonly string[], b: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of a.map(stem)) left.set(word, (left.get(word) ?? 0) + 1);
	return b.map(stem).filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count > 0;
	}).length;
}

/** How alike two texts are, 0–1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
	return a.length + b.length === 0 ? 0 : (2 * shared(a, b)) / (a.length + b.length);
}

/** How much of the shorter text stands in the longer, 0–1. */
export function within(a: readonly string[], b: readonly string[]): number {
	const least = Math.min(a.length, b.length);
	return least === 0 ? 0 : shared(a, b) / least;
}
