import { getCollection } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { configOf, type TreeConfig } from '../../../machines/tree.ts';
import { about, allKinds, endingOf, titleIn } from '../../model/kinds.ts';
import { PLACES } from '../../model/statements.ts';
import { allAreas } from '../../publish/areas.ts';
import { backend } from '../host/backend.ts';
import { boxesOf } from './boxes.ts';
import { collections, formatOf } from './collections.ts';
import type { KnownChoices } from './fields.ts';
import { shapeOf } from './forms.ts';
import { choicesOf } from './known.ts';
import type { ListedFrom } from './lists.ts';

/**
 * All that the editor is told: Sveltia's configuration, for each kind of file how it ends and is read and written, and the parts of a text.
 */
export async function editorConfig() {
	const areas = (await allAreas()).map(({ id, title }) => ({ id, title }));
	const formats = allKinds().map((kind) => ({
		name: formatOf(kind),
		extension: endingOf(kind),
		folder: `content/${about(kind).folder}/`,
		shape: shapeOf(kind),
	}));
	const known = await whatIsKnown();
	const config = {
		load_config_file: false,
		backend: backend(process.env),
		app_title: 'Rutinlotsen: redigera',
		logo: { src: `${import.meta.env.BASE_URL}favicon.svg` },
		site_url: import.meta.env.SITE,
		show_preview_links: false,
		media_folder: 'public',
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		editor: { preview: false },
		collections: collections(areas, known),
	};
	return { config, formats, boxes: boxesOf(known), lists: listedFrom(known) };
}

async function whatIsKnown(): Promise<KnownChoices> {
	const kinds = allKinds().map(async (kind) => {
		const entries = (await getCollection(kind)) as { id: string; data: Record<string, unknown> }[];
		return [kind, entries.map(({ id, data }) => ({ id, title: titleIn(kind, data, id) }))] as const;
	});
	const fields = Map.groupBy(await getCollection('fields'), ({ data }) => data.format);
	return {
		ids: choicesOf(Object.fromEntries(await Promise.all(kinds)), Object.keys(trees)),
		fields: Object.fromEntries(
			[...fields].map(([format, entries]) => [format, entries.map(({ id, data }) => ({ value: `{{${id}}}`, label: data.label }))]),
		),
	};
}

/** What the lists are made of that the editor's own entries do not say. */
function listedFrom({ ids }: KnownChoices): ListedFrom {
	const places = Object.entries(PLACES).flatMap(([word, kind]) => {
		if (kind === 'trees') return [];
		const { one, folder, title } = about(kind);
		return [{ word, one, folder, title }];
	});
	const { statements, questions } = { statements: about('statements').folder, questions: about('questions').folder };
	const titles = new Map(ids.trees?.map(({ value, label }) => [value, label]));
	const ways = Object.entries(trees).map(([id, tree]) => [id, { title: titles.get(id) ?? id, config: walked(configOf(tree)) }] as const);
	return { places, statements: { folder: statements, questions }, trees: Object.fromEntries(ways) };
}

/** What only readers of a step need, and no walk through its tree. */
const NOT_WALKED = new Set(['text', 'help', 'hints', 'source', 'case', 'actions', 'templates', 'systems']);

function walked(config: TreeConfig): TreeConfig {
	const states = Object.entries(config.states).map(([state, step]) => {
		const meta = Object.fromEntries(Object.entries(step.meta).filter(([key]) => !NOT_WALKED.has(key)));
		return [state, { ...step, meta }];
	});
	return { ...config, states: Object.fromEntries(states) as TreeConfig['states'] };
}
