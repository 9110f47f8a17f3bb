/** A record without one of its keys. */
export function withoutKey<T extends object, K extends keyof T>(was: T, key: K): Omit<T, K> {
	return Object.fromEntries(Object.entries(was).filter(([one]) => one !== key)) as Omit<T, K>;
}
