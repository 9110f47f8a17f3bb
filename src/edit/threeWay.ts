/** The same thing as it was, as it is here, and as it is there. */
export type Sides<T> = { base: T; mine: T; theirs: T };

export function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Merges two objects key by key, in the order of `mine`, or of `theirs` where only that is another than it was; what the other side has put
 * in stands after what it stands after there.
 */
export function mergeRecord<T>(
	{ base, mine, theirs }: Sides<Record<string, T>>,
	each: (key: string, sides: Sides<T | undefined>) => unknown,
): Record<string, T> {
	const [first, second] = isSame(Object.keys(mine), Object.keys(base)) ? [theirs, mine] : [mine, theirs];
	const order = Object.keys(first);
	const others = Object.keys(second);
	for (const [i, key] of others.entries()) {
		if (order.includes(key)) continue;
		const before = others.slice(0, i).findLast((one) => order.includes(one));
		order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
	}
	const merged = order.map((key) => [key, each(key, { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) })]);
	return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Record<string, T>;
}

/** A list of words that both have put into and taken from; undefined where both have taken away the same and put in other words for it. */
export function mergeList({ base, mine, theirs }: Sides<unknown>): unknown[] | undefined {
	if (!isWords(mine) || !isWords(theirs)) return undefined;
	const was = isWords(base) ? base : [];
	const [left, right] = [mine, theirs].map((list) => was.filter((word) => !list.includes(word)));
	if (left?.some((word) => right?.includes(word))) return undefined;
	const added = theirs.filter((word) => !was.includes(word) && !mine.includes(word));
	return [...mine.filter((word) => !right?.includes(word)), ...added];
}

function isWords(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
