import { isRecord } from '../../model/isRecord.ts';
export type Path = readonly (string | number)[];

/** How keys of an object are to stand, and which it cannot be without. */
type Form = { order: readonly string[]; needed: readonly string[] };

/** How the keys of what lies within a step stand: of aids, limits, rules, follow-ups and parts. */
const WITHIN: Form = {
	order: [
		...['kind', 'file', 'alt', 'caption', 'when', 'to', 'below', 'text', 'rows', 'all', 'any', 'none', 'answer', 'actions', 'templates'],
		...['case', 'after', 'what', 'field', 'followUp', 'tree', 'at', 'next', 'label', 'means', 'open'],
	],
	needed: ['when', 'rows'],
};

/**
 * A value with another at a path in it. Undefined takes the key or item away, and so goes an object or a list that is left empty. What is
 * needed stays, and is empty. A new key stands where the order says.
 */
export function put(whole: unknown, path: Path, value: unknown, form: Form = WITHIN): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	if (typeof key === 'number') return putItem(Array.isArray(whole) ? whole : [], key, rest, value);
	const was = isRecord(whole) ? whole : {};
	const now = put(was[key], rest, value);
	if (form.needed.includes(key)) return withKey(was, key, now ?? emptied(was[key]), form.order);
	return now === undefined || isEmpty(now) ? without(was, key) : withKey(was, key, now, form.order);
}

function putItem(list: unknown[], at: number, rest: Path, value: unknown): unknown[] {
	const now = put(list[at], rest, value);
	if (now === undefined) return list.filter((_, i) => i !== at);
	return list.toSpliced(Math.min(at, list.length), 1, now);
}

/** An object with a key; one that is new stands before the first that comes after it in the order, or else last. */
export function withKey(was: Record<string, unknown>, key: string, value: unknown, order: readonly string[]): Record<string, unknown> {
	if (Object.hasOwn(was, key)) return { ...was, [key]: value };
	const entries = Object.entries(was);
	const place = order.indexOf(key);
	const at = entries.findIndex(([one]) => place >= 0 && order.indexOf(one) > place);
	return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, [key, value]));
}

/** An object without a key. */
export function without<T extends object>(was: T, key: string): T {
	return Object.fromEntries(Object.entries(was).filter(([one]) => one !== key)) as T;
}

/** What is left of something that is needed when it is taken away. */
function emptied(value: unknown): unknown {
	if (typeof value === 'string') return '';
	return Array.isArray(value) ? [] : value;
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
