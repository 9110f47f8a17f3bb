import { getCollection } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import { allAreas } from '../../publish/areas.ts';
import { FORMATS } from '../../model/field.ts';
import { backend } from './backend.ts';
import { collections, formatOf } from './collections.ts';
import type { Known } from './fields.ts';
import { CHOICES } from './labels.ts';
import { shapeOf } from './schema.ts';

/** All that the editor is told: Sveltia's configuration, and for each kind of file how it ends and is read and written. */
export async function editorConfig() {
	const kinds = Object.keys(KINDS) as Kind[];
	const areas = (await allAreas()).map(({ id, title }) => ({ id, title }));
	const formats = kinds.map((kind) => ({
		name: formatOf(kind),
		extension: KINDS[kind].pattern.split('.').at(-1) ?? '',
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
	return { config, formats, known: { trees: known.trees, actions: await ids('actions'), templates: await ids('templates') } };
}

async function whatIsKnown(): Promise<Known> {
	const contacts = (await getCollection('contacts')).map(({ id, data }) => ({ value: id, label: data.name }));
	const fields = (await getCollection('fields')).filter(({ data }) => data.format === 'e-post');
	const pages = (await getCollection('docs')).map(({ id, data }) => ({ value: id, label: `${data.title} (${id})` }));
	const channels = (await getCollection('channels')).map(({ id, data }) => ({ value: id, label: data.name }));
	const formats = (await getCollection('formats')).map(({ id, data }) => ({ value: id, label: data.name }));
	return {
		channels,
		formats: [...FORMATS.map((value) => ({ value, label: CHOICES.format?.[value] ?? value })), ...formats],
		trees: Object.keys(trees).map((value) => ({ value, label: value })),
		pages: pages.filter(({ value }) => value.includes('/')),
		receivers: [...contacts, ...fields.map(({ id, data }) => ({ value: `{{${id}}}`, label: data.label }))],
	};
}

async function ids(kind: 'actions' | 'templates') {
	return (await getCollection(kind)).map(({ id, data }) => ({ value: id, label: `${data.title} (${id})` }));
}
