import { z } from './zod.ts';
import type { KeyMeta } from './keys.ts';

/** As much of JSON Schema as our schemas come out as, with what their keys say of themselves. */
export type JsonSchema = KeyMeta & {
	type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
	description?: string;
	const?: unknown;
	enum?: string[];
	pattern?: string;
	format?: string;
	minItems?: number;
	maxItems?: number;
	properties?: Record<string, JsonSchema>;
	additionalProperties?: JsonSchema | false;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
};

const made = new WeakMap<z.ZodType, JsonSchema>();

/** A schema as JSON Schema: what files may hold, as they are written. Made once for each. */
export function jsonOf(schema: z.ZodType): JsonSchema {
	const known = made.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
	made.set(schema, known);
	return known;
}

/** The forms that an object can have: one, or several that a key tells apart. */
export function formsOf(schema: JsonSchema): JsonSchema[] {
	return schema.oneOf ?? schema.anyOf ?? [schema];
}

/** The form that a value has: the one whose needed keys it holds and whose fixed values it agrees with. */
export function formOf(schema: JsonSchema, value: Record<string, unknown>): JsonSchema | undefined {
	return formsOf(schema).find(({ type = 'object', properties = {}, required = [] }) => {
		if (type !== 'object') return false;
		const isFixedSo = Object.entries(properties).every(
			([key, { const: fixed }]) => fixed === undefined || !(key in value) || value[key] === fixed,
		);
		return isFixedSo && required.every((key) => key in value);
	});
}
