import { isRecord } from '../../model/isRecord.ts';
/**
 * What reading and writing a kind of file needs to know of its schema: the keys that a file must have, and for a list whose items differ
 * in form (asked or looked at), the key that each form is known by.
 */
export type ValueShape = { needed: readonly string[]; forms: Readonly<Record<string, readonly string[]>> };

/** The key under which the editor holds a file that is one long list. */
export const LIST = 'list';

/** The key that the editor keeps an item's form under. */
export const FORM = 'form';

/** Names the form of every item of a list whose items differ in form. */
export function withForms(value: unknown, shape: ValueShape, key = ''): unknown {
	if (Array.isArray(value)) return value.map((item) => withForms(item, shape, key));
	if (!isRecord(value)) return value;
	const form = shape.forms[key]?.find((known) => known in value);
	const inner = Object.entries(value).map(([k, v]) => [k, withForms(v, shape, k)]);
	return Object.fromEntries(form ? [[FORM, form], ...inner] : inner);
}

/** Takes away what only the editor needs: the names of forms, and empty values that the file did not have. */
export function clean(value: unknown, was: unknown, shape: ValueShape): unknown {
	if (Array.isArray(value)) return value.map((item, i) => clean(item, Array.isArray(was) ? was[i] : undefined, shape));
	if (!isRecord(value)) return value;
	const old = isRecord(was) ? was : {};
	const form = value[FORM];
	const others = Object.values(shape.forms).find((forms) => typeof form === 'string' && forms.includes(form)) ?? [];
	const kept = Object.entries(value).filter(
		([key, v]) => key !== FORM && (key === form || !others.includes(key)) && !isLeftOut(key, v, old, shape),
	);
	return Object.fromEntries(kept.map(([key, v]) => [key, clean(v, old[key], shape)]));
}

function isLeftOut(key: string, value: unknown, old: Record<string, unknown>, { needed }: ValueShape): boolean {
	const isEmpty = isNothing(value) || (value === false && !needed.includes(key));
	return isEmpty && !needed.includes(key) && !(key in old && isNothing(old[key]));
}

function isNothing(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	return typeof value === 'object' && Object.values(value).every(isNothing);
}
