import { formOf, type JsonSchema } from './json.ts';

/** An id that a value gives of something else, with the kind that it must be of, and the words that could stand in its place. */
export type Named = { kind: string; id: string; also: string[] };

/** Every id in a value that its schema says is the id of something else; `{{…}}` is a field's value and no id. */
export function namedIn(schema: JsonSchema, value: unknown): Named[] {
	if (typeof value === 'string' && schema.anyOf)
		return schema.anyOf.filter(({ type }) => type === 'string').flatMap((form) => namedIn(form, value));
	const { refersTo, items, additionalProperties } = schema;
	const also = Object.keys(schema.choices ?? {});
	if (refersTo && typeof value === 'string')
		return value.includes('{{') || also.includes(value) ? [] : [{ kind: refersTo, id: value, also }];
	if (Array.isArray(value)) return items ? value.flatMap((item) => namedIn(items, item)) : [];
	if (typeof value !== 'object' || value === null) return [];
	const { properties = {} } = formOf(schema, { ...value }) ?? {};
	return Object.entries(value).flatMap(([key, inner]) => {
		const known = properties[key] ?? additionalProperties;
		return known ? namedIn(known, inner) : [];
	});
}
