import { readdirSync } from 'node:fs';
import { KINDS, SHARED, type Kind } from '../../model/kinds.ts';
import { fieldsOf, type Field, type Known } from './fields.ts';
import { KIND_LABELS, LABELS } from './labels.ts';
import { schemaOf, type JsonSchema } from './schema.ts';

/** A folder of content as the editor lists it. */
export type Collection = { name: string; label: string; folder: string; extension: string; format: string; fields: Field[] } & Record<
	string,
	unknown
>;

/** Areas' folders first, one area at a time, then what all areas share. Found by looking, so a new area's folders are there at once. */
export function collections(areas: { id: string; title: string }[], known: Known): (Collection | { divider: true })[] {
	const kinds = Object.keys(KINDS) as Kind[];
	const ofAreas = areas.flatMap(({ id, title }) => {
		const own = kinds.filter(
			(kind) => !SHARED.includes(kind) && kind !== 'statements' && (kind === 'retired' || exists(KINDS[kind].folder, id)),
		);
		return [...own.map((kind) => folder(kind, known, id, title)), { divider: true as const }];
	});
	return [...ofAreas, ...SHARED.map((kind) => folder(kind, known)), folder('statements', known)];
}

function exists(kind: string, area: string): boolean {
	return readdirSync(`content/${kind}`).includes(area);
}

function folder(kind: Kind, known: Known, area?: string, title?: string): Collection {
	const { folder: name, pattern } = KINDS[kind];
	const [many, one, icon] = KIND_LABELS[kind];
	const [schema, index] = formsOf(kind);
	return {
		name: area ? `${area}-${name}` : name,
		label: title ? `${title}: ${many.toLowerCase()}` : many,
		label_singular: one,
		icon,
		folder: area ? `content/${name}/${area}` : `content/${name}`,
		extension: pattern.split('.').at(-1) ?? '',
		format: formatOf(kind),
		create: kind !== 'statements',
		delete: kind !== 'statements',
		slug: {
			template: `{{fields.${identifier(schema)}}}`,
			editable: ['create'],
			hint: 'Filens namn: små bokstäver a–z, siffror och bindestreck.',
		},
		identifier_field: identifier(schema),
		...SUMMARIES[kind],
		fields: all(kind, schema, known),
		...(index && { index_file: { name: 'index', label: `Om ${title ?? ''}`, fields: all(kind, index, known) } }),
	};
}

/** What a list shows of an entry, where that is more than its name. */
const SUMMARIES: Partial<Record<Kind, { summary: string }>> = {
	questions: { summary: '{{slug}}: {{question}}' },
	statements: { summary: '{{slug}}' },
};

/** What a kind's way of reading and writing is called. Sveltia asks for a name in -frontmatter where a file has a body. */
export function formatOf(kind: Kind): string {
	return KINDS[kind].pattern.endsWith('.yml') ? kind : `${kind}-frontmatter`;
}

/** The schema of an ordinary file, and where there is one, of the front page of a folder. */
function formsOf(kind: Kind): [JsonSchema, JsonSchema?] {
	const schema = schemaOf(kind);
	if (schema.type === 'array') return [{ type: 'object', properties: { list: schema }, required: ['list'] }];
	const [first, second] = schema.oneOf ?? [schema];
	return second ? [first ?? {}, second] : [first ?? {}];
}

/** The key that names a file in lists. */
function identifier({ properties = {} }: JsonSchema): string {
	return Object.keys(properties).find((key) => properties[key]?.const === undefined) ?? 'title';
}

/** The fields in the order that an owner works in: what it is called, the text, then the rest, and the statements last. */
function all(kind: Kind, schema: JsonSchema, known: Known): Field[] {
	const fields = fieldsOf(schema, known, kind);
	const first = fields.filter(({ name }) => ['title', 'description'].includes(name));
	const last = fields.filter(({ name, widget }) => name === 'source' || widget === 'hidden');
	const rest = fields.filter((field) => !first.includes(field) && !last.includes(field));
	const body = KINDS[kind].pattern.endsWith('.yml') ? [] : [bodyOf(kind)];
	return [...first, ...body, ...rest, ...last];
}

function bodyOf(kind: Kind): Field {
	const label = LABELS[`${kind}.body`] ?? LABELS.body ?? '';
	if (kind === 'templates') return { name: 'body', label, widget: 'text', hint: 'Skriv {{fält}} där en uppgift ska in.' };
	if (kind === 'handbook') return { name: 'body', label, widget: 'text' };
	return { name: 'body', label, widget: 'richtext', buttons: BUTTONS, editor_components: PARTS, linked_images: false };
}

const BUTTONS = ['bold', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'];
const PARTS = ['term', 'system', 'contact', 'action', 'template', 'tree'];
