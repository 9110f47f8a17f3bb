import { getCollection } from 'astro:content';
import { trees } from '../../machines/index.ts';
import { configOf } from '../../machines/tree.ts';
import { find } from './find.ts';
import { pageUrl } from './url.ts';
import { metaOf, nameOf } from '../tree/walk.ts';

export type Link = { text: string; href: string };

/** Where each statement of the sources stands, by its id: `E3.4` → `/elweb/kallan/#E3.4`. */
export async function statementLinks(): Promise<Map<string, string>> {
	const lists = await getCollection('statements');
	return new Map(lists.flatMap(({ id: area, data }) => data.map(({ id }) => [id, `${pageUrl(`${area}/kallan`)}#${id}`] as const)));
}

/** The page that a tree or a routine is on. */
export async function pageLink(id: string): Promise<Link> {
	return { text: (await find('docs', id)).data.title, href: pageUrl(id) };
}

/** A step of a tree, by what it asks or says to do. Throws where there is no such step. */
export function stepLink(tree: string, state: string): Link {
	const machine = trees[tree];
	const meta = machine && metaOf(configOf(machine), state);
	if (!meta) throw new Error(`Steget "${tree}/${state}" finns inte.`);
	return { text: nameOf(meta), href: `${pageUrl(tree)}#${state}` };
}
