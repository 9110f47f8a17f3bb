import { getCollection } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { allKinds, endingOf, titleIn } from '../../model/kinds.ts';
import { allAreas } from '../../publish/areas.ts';
import { backend } from '../host/backend.ts';
import { boxesOf } from './boxes.ts';
import { collections, formatOf } from './collections.ts';
import type { KnownChoices } from './fields.ts';
import { shapeOf } from './forms.ts';
import { choicesOf } from './known.ts';

/**
 * All that the editor is told: Sveltia's configuration, for each kind of file how it ends and is read and written, and the parts of a text.
 */
export async function editorConfig() {
	const areas = (await allAreas()).map(({ id, title }) => ({ id, title }));
	const formats = allKinds().map((kind) => ({ name: formatOf(kind), extension: endingOf(kind), shape: shapeOf(kind) }));
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
	return { config, formats, boxes: boxesOf(known) };
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
