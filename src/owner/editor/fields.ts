import type { JsonSchema } from '../../model/json.ts';
import { about, isShared, type Kind, type NamedKind } from '../../model/kinds.ts';
import { ownKey } from './forms.ts';
import { FORM } from './shape.ts';

/** A field in the editor, as Sveltia's configuration describes it. */
export type EditorField = { name: string; label: string; widget: string; required?: boolean; hint?: string } & Record<string, unknown>;

/** Something to choose, with what a reader calls it. */
export type Choice = { label: string; value: string };

/**
 * The ids that a key may hold but that lie in no one folder of the editor, by their kind; and the fields of each format, as `{{field}}`.
 */
export type KnownChoices = { ids: Partial<Record<NamedKind, Choice[]>>; fields: Record<string, Choice[]> };

/** A choice among the entries of a collection of the editor. */
export type Relation = { widget: 'relation'; collection: string; value_field: string; display_fields: string[] };

type Widget = { widget: string } & Record<string, unknown>;

/** The fields of an object in a schema, in the schema's order. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema, known: KnownChoices, place: string): EditorField[] {
	return Object.entries(properties).map(([key, schema]) => field(key, schema, required.includes(key), known, place));
}

function field(key: string, schema: JsonSchema, required: boolean, known: KnownChoices, place: string): EditorField {
	const { label, description } = schema;
	if (!label) throw new Error(`The schema of "${place}.${key}" has no Swedish label: give it .meta(says({ label: … })) in src/model.`);
	const hint = description?.replace(/:? filnamn i content\/[a-z]+/, '');
	const need = schema.const === undefined || schema.type === 'boolean' ? { required } : {};
	return { name: key, label, ...need, ...(hint && hint !== label && !schema.enum ? { hint } : {}), ...widgetOf(key, schema, known) };
}

function widgetOf(key: string, schema: JsonSchema, known: KnownChoices): Widget {
	const { items, preset } = schema;
	const named = schema.refersTo ? schema : items?.refersTo ? items : undefined;
	if (schema.const !== undefined && schema.type !== 'boolean') return { widget: 'hidden', default: schema.const };
	if (schema.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
	if (named) return chosen(named, schema.type === 'array', known);
	if (schema.choices) return { widget: 'select', options: options(schema), ...(preset === undefined ? {} : { default: preset }) };
	if (schema.type === 'array') return list(key, schema, known);
	if (schema.type === 'object') return { widget: 'object', fields: fieldsOf(schema, known, key) };
	if (schema.type === 'boolean') return { widget: 'boolean', default: preset === true };
	if (schema.type === 'number' || schema.type === 'integer') return { widget: 'number', value_type: 'int' };
	return { widget: schema.isLong ? 'text' : 'string', ...pattern(schema) };
}

/** Ids to choose among: by looking in the editor's folder where the kind has one, else among those that the build found. */
function chosen({ refersTo, orFields, choices }: JsonSchema, multiple: boolean, known: KnownChoices): Widget {
	const kind = refersTo as NamedKind;
	const found = known.ids[kind] ?? [];
	if (orFields) return { widget: 'select', options: [...found, ...orFields.flatMap((format) => known.fields[format] ?? [])], multiple };
	if (choices) return { widget: 'select', options: [...options({ choices }), ...found], multiple };
	if (kind === 'trees' || !isShared(kind)) return { widget: 'select', options: found, multiple };
	return { ...relation(kind), multiple };
}

/** A choice among the entries of a kind whose files lie in one folder. */
export function relation(kind: Kind): Relation {
	const { folder, title } = about(kind);
	return { widget: 'relation', collection: folder, value_field: '{{slug}}', display_fields: [title] };
}

function options({ choices = {}, enum: values = Object.keys(choices) }: JsonSchema): Choice[] {
	return values.map((value) => ({ value, label: choices[value] ?? value }));
}

function list(key: string, { items = {}, minItems, maxItems, item = 'punkt' }: JsonSchema, known: KnownChoices): Widget {
	const limits = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
	const shown = { collapsed: true, label_singular: item };
	if (items.anyOf) return { widget: 'list', ...limits, ...shown, typeKey: FORM, types: forms(key, items.anyOf, known) };
	if (items.type !== 'object') return { widget: 'list', ...limits };
	const fields = fieldsOf(items, known, key);
	return { widget: 'list', ...limits, ...shown, summary: summary(fields.slice(0, 2)), fields };
}

function forms(key: string, schemas: JsonSchema[], known: KnownChoices): EditorField[] {
	return schemas.map((schema) => {
		const name = ownKey(schema, schemas);
		const fields = fieldsOf(schema, known, key);
		const label = schema.properties?.[name]?.label ?? name;
		return { name, label, widget: 'object', summary: summary(fields), fields };
	});
}

function summary(fields: EditorField[]): string {
	return fields.map(({ name }) => `{{${name}}}`).join(' · ');
}

function pattern({ pattern: form, format }: JsonSchema): Record<string, unknown> {
	if (format === 'uri') return { type: 'url' };
	return form ? { pattern: [form, 'Skriv bara små bokstäver a–z, siffror och bindestreck.'] } : {};
}
