import type { JsonSchema } from '../../model/json.ts';
import { about, allKinds, endingOf, isShared, type Kind } from '../../model/kinds.ts';
import { PART_NAMES, PARTS, type PartOf } from '../../model/parts.ts';
import { fieldsOf, type EditorField, type KnownChoices } from './fields.ts';
import { filesOf } from './forms.ts';

/** A folder of content as the editor lists it. */
export type EditorCollection = {
	name: string;
	label: string;
	folder: string;
	extension: string;
	format: string;
	fields: EditorField[];
} & Record<string, unknown>;

/** Areas' folders first, one area at a time, then what all areas share. A new area has them all at once, empty. */
export function collections(areas: { id: string; title: string }[], known: KnownChoices): (EditorCollection | { divider: true })[] {
	const kinds = allKinds();
	const ofAreas = areas.flatMap(({ id, title }) => {
		const own = kinds.filter((kind) => about(kind).lies === 'in-areas');
		return [...own.map((kind) => folder(kind, { ...known, area: id }, id, title)), { divider: true as const }];
	});
	const onePerArea = kinds.filter((kind) => about(kind).lies === 'one-per-area');
	return [...ofAreas, ...[...kinds.filter(isShared), ...onePerArea].map((kind) => folder(kind, known))];
}

function folder(kind: Kind, known: KnownChoices, area?: string, title?: string): EditorCollection {
	const { folder: name, one, many, list = many, icon, summary, lies } = about(kind);
	const [schema, index] = filesOf(kind);
	const isOpen = lies !== 'one-per-area';
	return {
		name: area ? `${area}-${name}` : name,
		label: title ? `${title}: ${list.toLowerCase()}` : list,
		label_singular: one,
		icon,
		folder: area ? `content/${name}/${area}` : `content/${name}`,
		extension: endingOf(kind),
		format: formatOf(kind),
		create: isOpen,
		delete: isOpen,
		slug: {
			template: `{{fields.${identifier(schema)}}}`,
			editable: ['create'],
			hint: 'Filens namn: små bokstäver a–z, siffror och bindestreck.',
		},
		identifier_field: identifier(schema),
		...(summary && { summary }),
		fields: all(kind, schema, known),
		...(index && { index_file: { name: 'index', label: `Om ${title ?? ''}`, fields: all(kind, index, known) } }),
	};
}

/** What a kind's way of reading and writing is called. Sveltia asks for a name in -frontmatter where a file has a body. */
export function formatOf(kind: Kind): string {
	return about(kind).body ? `${kind}-frontmatter` : kind;
}

/** The key that names a file in lists. */
function identifier({ properties = {} }: JsonSchema): string {
	return Object.keys(properties).find((key) => properties[key]?.const === undefined) ?? 'title';
}

/** The fields in the order that an owner works in: what it is called, the text, then the rest, and the statements last. */
function all(kind: Kind, schema: JsonSchema, known: KnownChoices): EditorField[] {
	const fields = fieldsOf(schema, known, kind);
	const first = fields.filter(({ name }) => ['title', 'description'].includes(name));
	const last = fields.filter(({ name, widget }) => name === 'source' || widget === 'hidden');
	const rest = fields.filter((field) => !first.includes(field) && !last.includes(field));
	return [...first, ...bodyOf(kind), ...rest, ...last];
}

function bodyOf(kind: Kind): EditorField[] {
	const { body } = about(kind);
	if (!body) return [];
	const { label, form, hint } = body;
	if (form === 'plain') return [{ name: 'body', label, widget: 'text', ...(hint && { hint }) }];
	return [{ name: 'body', label, widget: 'richtext', buttons: BUTTONS, editor_components: boxes(), linked_images: false }];
}

const BUTTONS = ['bold', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'];

/** The parts that the editor has a box for: those that show something by its id. */
function boxes(): string[] {
	return PART_NAMES.filter((part) => (PARTS[part] as PartOf).shows).map((part) => part.toLowerCase());
}
