/** A function of an object that is never changed, made once for each. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
	const made = new WeakMap<K, { value: V }>();
	return (key) => {
		const known = made.get(key) ?? { value: make(key) };
		made.set(key, known);
		return known.value;
	};
}

/**
 * A function of what stands in a file, whose last answer for each file is kept as long as it stands there: where a file is changed, a dev
 * server reads that one anew and not all. What else it is given must be the same for a file each time.
 */
export function whileSame<V, Rest extends unknown[]>(make: (file: string, text: string, ...rest: Rest) => V): typeof make {
	const kept = new Map<string, { text: string; value: V }>();
	return (file, text, ...rest) => {
		const last = kept.get(file);
		if (last?.text === text) return last.value;
		const value = make(file, text, ...rest);
		kept.set(file, { text, value });
		return value;
	};
}
