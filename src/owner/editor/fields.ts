import type { JsonSchema } from '../../model/json.ts';
import { about, isShared, type Kind, type NamedKind } from '../../model/kinds.ts';
import type { Choice } from './choice.ts';
import { ownKey } from './forms.ts';
import { isListed, listed } from './lists.ts';
import { FORM } from './shape.ts';

/** A field in the editor, as Sveltia's configuration describes it. */
export type EditorField = { name: string; label: string; widget: string; required?: boolean; hint?: string } & Record<string, unknown>;

/**
 * The ids that a key may hold but that lie in no one folder of the editor, by their kind; the fields of each format, as `{{field}}`; and
 * the area whose files are written, where they are of one.
 */
export type KnownChoices = { ids: Partial<Record<NamedKind, Choice[]>>; fields: Record<string, Choice[]>; area?: string | undefined };

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
	const mayBeNone = schema.items?.listed !== undefined && !schema.minItems;
	const need = schema.const === undefined || schema.type === 'boolean' ? { required: required && !mayBeNone } : {};
	return { name: key, label, ...need, ...(hint && hint !== label && !schema.enum ? { hint } : {}), ...widgetOf(key, schema, known) };
}

function widgetOf(key: string, schema: JsonSchema, known: KnownChoices): Widget {
	const { items, preset } = schema;
	const named = schema.refersTo ? schema : items?.refersTo ? items : undefined;
	if (schema.const !== undefined && schema.type !== 'boolean') return { widget: 'hidden', default: schema.const };
	if (schema.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
	if (named) return chosen(named, schema.type === 'array', known);
	if (schema.listed) return listed(schema.listed, known.area);
	if (schema.items?.listed) return { ...listed(schema.items.listed, known.area), ...limits(schema), multiple: true };
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

function list(key: string, schema: JsonSchema, known: KnownChoices): Widget {
	const { items = {}, item = 'punkt' } = schema;
	const many = { widget: 'list', ...limits(schema) };
	const shown = { collapsed: true, label_singular: item };
	if (items.anyOf) return { ...many, ...shown, typeKey: FORM, types: forms(key, items.anyOf, known) };
	if (items.type !== 'object') return many;
	const fields = fieldsOf(items, known, key);
	return { ...many, ...shown, summary: summary(fields.slice(0, 2)), fields };
}

function limits({ minItems, maxItems }: JsonSchema): { min?: number; max?: number } {
	return { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
}

function forms(key: string, schemas: JsonSchema[], known: KnownChoices): EditorField[] {
	return schemas.map((schema) => {
		const name = ownKey(schema, schemas);
		const fields = fieldsOf(schema, known, key);
		const label = schema.properties?.[name]?.label ?? name;
		return { name, label, widget: 'object', summary: summary(fields), fields };
	});
}

/** What an item says of itself while it is folded; an id that only a list has words for says nothing there. */
function summary(fields: EditorField[]): string {
	const said = fields.filter(({ options: chosen }) => !(Array.isArray(chosen) && isListed(chosen[0])));
	return said.map(({ name }) => `{{${name}}}`).join(' · ');
}

function pattern({ pattern: form, format }: JsonSchema): Record<string, unknown> {
	if (format === 'uri') return { type: 'url' };
	return form ? { pattern: [form, 'Skriv bara små bokstäver a–z, siffror och bindestreck.'] } : {};
}
