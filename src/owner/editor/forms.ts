import { formsOf, jsonOf, type JsonSchema } from '../../model/json.ts';
import { about, type Kind } from '../../model/kinds.ts';
import { LIST, type ValueShape } from './shape.ts';

/** The forms of a kind's files as they are filled in: an ordinary file, and where there is one, the front page of a folder. */
export function filesOf(kind: Kind): [JsonSchema, JsonSchema?] {
	const schema = jsonOf(about(kind).schema);
	if (schema.type === 'array') return [{ type: 'object', properties: { [LIST]: schema }, required: [LIST] }];
	const [first = {}, second] = formsOf(schema);
	return second ? [first, second] : [first];
}

/** What reading and writing the files of a kind needs to know. */
export function shapeOf(kind: Kind): ValueShape {
	const shape = { needed: new Set<string>(), forms: {} as Record<string, string[]> };
	collect(jsonOf(about(kind).schema), '', shape);
	return { needed: [...shape.needed], forms: shape.forms };
}

/** The key that only one of several forms has: what is asked, or where to look. */
export function ownKey(form: JsonSchema, forms: JsonSchema[]): string {
	const others = forms.filter((other) => other !== form).flatMap(({ properties = {} }) => Object.keys(properties));
	const own = Object.keys(form.properties ?? {}).find((key) => !others.includes(key));
	if (!own) throw new Error('Two forms of an item have the same keys: the editor cannot tell them apart.');
	return own;
}

function collect(
	{ properties = {}, required = [], items, anyOf, oneOf = [] }: JsonSchema,
	key: string,
	shape: { needed: Set<string>; forms: Record<string, string[]> },
): void {
	for (const name of required) shape.needed.add(name);
	for (const [name, inner] of Object.entries(properties)) collect(inner, name, shape);
	if (items) collect(items, key, shape);
	if (anyOf) shape.forms[key] = anyOf.map((form) => ownKey(form, anyOf));
	for (const form of [...(anyOf ?? []), ...oneOf]) collect(form, key, shape);
}
