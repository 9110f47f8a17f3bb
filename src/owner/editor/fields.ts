import { CHOICES, LABELS } from './labels.ts';
import { ownKey, type JsonSchema } from './schema.ts';
import { FORM } from './shape.ts';

/** A field in the editor, as Sveltia's configuration describes it. */
export type Field = { name: string; label: string; widget: string; required?: boolean; hint?: string } & Record<string, unknown>;

/** The ids that a key may hold but that lie in no folder of the editor, with what a reader calls them. */
export type Known = Record<'trees' | 'pages' | 'receivers' | 'channels' | 'formats', { label: string; value: string }[]>;

/** The fields of an object in a schema, in the schema's order. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema, known: Known, path: string): Field[] {
	return Object.entries(properties).map(([key, schema]) => field(key, schema, required.includes(key), known, path));
}

/** Keys that hold the names of other files, with the collection that lists them and the key that it shows. */
const RELATIONS: Record<string, [collection: string, shows: string]> = {
	owner: ['kontakter', 'name'],
	from: ['kontakter', 'name'],
	caseSystem: ['system', 'name'],
	sendFrom: ['system', 'name'],
	systems: ['system', 'name'],
	required: ['falt', 'label'],
	optional: ['falt', 'label'],
};

/** Keys whose words are to be chosen among what the build found. */
const CHOSEN: Record<string, keyof Known> = {
	tree: 'trees',
	trees: 'trees',
	routines: 'pages',
	replacedBy: 'pages',
	to: 'receivers',
	channel: 'channels',
	format: 'formats',
};

/** Keys that hold a sentence or more. */
const LONG = [
	'description',
	'role',
	'what',
	'warning',
	'help',
	'meaning',
	'question',
	'said',
	'meanwhile',
	'opening',
	'finds',
	'why',
	'because',
	'says',
	'answer',
];

const INTERVALS = [
	{ label: 'tredje månad', value: 'P3M' },
	{ label: 'sjätte månad', value: 'P6M' },
	{ label: 'tolfte månad', value: 'P1Y' },
];

function field(key: string, schema: JsonSchema, required: boolean, known: Known, path: string): Field {
	const label = LABELS[`${path}.${key}`] ?? LABELS[key];
	if (!label) throw new Error(`src/owner/editor/labels.ts has no Swedish word for the key "${path}.${key}".`);
	const hint = schema.description?.replace(/:? filnamn i content\/[a-z]+/, '');
	const need = schema.const === undefined || schema.type === 'boolean' ? { required } : {};
	return { name: key, label, ...need, ...(hint && hint !== label && !schema.enum ? { hint } : {}), ...kindOfField(key, schema, known) };
}

function kindOfField(key: string, schema: JsonSchema, known: Known): { widget: string } & Record<string, unknown> {
	const relation = RELATIONS[key];
	const multiple = schema.type === 'array';
	const chosen = CHOSEN[key];
	if (schema.const !== undefined && schema.type !== 'boolean') return { widget: 'hidden', default: schema.const };
	if (key === 'reviewed' || key === 'retired') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
	if (key === 'reviewEvery') return { widget: 'select', options: INTERVALS, default: 'P6M' };
	if (relation) return { widget: 'relation', collection: relation[0], value_field: '{{slug}}', display_fields: [relation[1]], multiple };
	if (chosen) return { widget: 'select', options: known[chosen], multiple };
	if (schema.enum) return { widget: 'select', options: schema.enum.map((value) => ({ value, label: CHOICES[key]?.[value] ?? value })) };
	if (schema.type === 'array') return list(key, schema, known);
	if (schema.type === 'object') return { widget: 'object', fields: fieldsOf(schema, known, key) };
	if (schema.type === 'boolean') return { widget: 'boolean', default: key === 'draft' };
	if (schema.type === 'number') return { widget: 'number', value_type: 'int' };
	return { widget: LONG.includes(key) ? 'text' : 'string', ...pattern(schema) };
}

function list(key: string, { items = {}, minItems, maxItems }: JsonSchema, known: Known): { widget: string } & Record<string, unknown> {
	const limits = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
	const shown = { collapsed: true, label_singular: LABELS[`${key}.one`] ?? 'punkt' };
	if (items.anyOf) return { widget: 'list', ...limits, ...shown, typeKey: FORM, types: forms(key, items.anyOf, known) };
	if (items.type === 'object') {
		const fields = fieldsOf(items, known, key);
		return {
			widget: 'list',
			...limits,
			...shown,
			summary: fields
				.slice(0, 2)
				.map(({ name }) => `{{${name}}}`)
				.join(' · '),
			fields,
		};
	}
	return { widget: 'list', ...limits };
}

function forms(key: string, schemas: JsonSchema[], known: Known): Field[] {
	return schemas.map((schema) => {
		const name = ownKey(schema, schemas);
		const fields = fieldsOf(schema, known, key);
		return {
			name,
			label: LABELS[`${key}.${name}`] ?? LABELS[name] ?? name,
			widget: 'object',
			summary: fields.map((f) => `{{${f.name}}}`).join(' · '),
			fields,
		};
	});
}

function pattern({ pattern: form, format }: JsonSchema): Record<string, unknown> {
	if (format === 'uri') return { type: 'url' };
	return form ? { pattern: [form, 'Skriv bara små bokstäver a–z, siffror och bindestreck.'] } : {};
}
