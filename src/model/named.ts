import { formOf, type JsonSchema } from './json.ts';

/** An id that a value gives of something else: the kind that it must be of, the words that could stand instead, and where it stands. */
export type Named = { kind: string; id: string; also: string[]; path: PropertyKey[] };

/** Every id in a value that its schema says is the id of something else; `{{…}}` is a field's value and no id. */
export function namedIn(schema: JsonSchema, value: unknown, path: PropertyKey[] = []): Named[] {
	if (typeof value === 'string' && schema.anyOf)
		return schema.anyOf.filter(({ type }) => type === 'string').flatMap((form) => namedIn(form, value, path));
	const { refersTo, items, additionalProperties } = schema;
	const also = Object.keys(schema.choices ?? {});
	if (refersTo && typeof value === 'string')
		return value.includes('{{') || also.includes(value) ? [] : [{ kind: refersTo, id: value, also, path }];
	if (Array.isArray(value)) return items ? value.flatMap((item, i) => namedIn(items, item, [...path, i])) : [];
	if (typeof value !== 'object' || value === null) return [];
	const { properties = {} } = formOf(schema, { ...value }) ?? {};
	return Object.entries(value).flatMap(([key, inner]) => {
		const known = properties[key] ?? additionalProperties;
		return known ? namedIn(known, inner, [...path, key]) : [];
	});
}
