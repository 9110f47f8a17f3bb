import { z } from 'astro/zod';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Shape } from './shape.ts';

/** As much of JSON Schema as our schemas come out as. */
export type JsonSchema = {
	type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
	description?: string;
	const?: unknown;
	enum?: string[];
	pattern?: string;
	format?: string;
	minItems?: number;
	maxItems?: number;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
};

/** The schema of a kind as JSON Schema: what its files may hold, as they are written. */
export function schemaOf(kind: Kind): JsonSchema {
	return z.toJSONSchema(KINDS[kind].schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** What reading and writing the files of a kind needs to know. */
export function shapeOf(kind: Kind): Shape {
	const shape = { needed: new Set<string>(), forms: {} as Record<string, string[]> };
	collect(schemaOf(kind), '', shape);
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
