import { areaOf } from '../model/ids.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { trees } from '../../machines/index.ts';
import { find } from './find.ts';
import { pageUrl } from './url.ts';

export type RoutinePage = CollectionEntry<'docs'>;

/** An area: its front page, the pages that hold its trees, and its other pages, each in the order of the menu. */
export type Area = { id: string; title: string; organisation: string; front: RoutinePage; withTree: RoutinePage[]; others: RoutinePage[] };

let read: Promise<Area[]> | undefined;

/**
 * Every area there is, in the order of the menu. An area is a folder with a front page, and nothing else has to know of it. Each page asks
 * for its area's menu, so a build reads the areas once; while content is written they are read again.
 */
export function allAreas(): Promise<Area[]> {
	if (import.meta.env.DEV) read = undefined;
	return (read ??= readAreas());
}

async function readAreas(): Promise<Area[]> {
	const pages = (await getCollection('docs')).sort(inMenu);
	const inside = Map.groupBy(pages, ({ id }) => areaOf(id));
	return pages.flatMap((front) => {
		if (front.data.kind !== 'omrade') return [];
		const own = (inside.get(front.id) ?? []).filter((page) => page !== front);
		return [
			{
				id: front.id,
				title: front.data.title,
				organisation: front.data.organisation ?? '',
				front,
				withTree: own.filter(({ id }) => id in trees),
				others: own.filter(({ id }) => !(id in trees)),
			},
		];
	});
}

/** What the menu of an area holds, in its order; undefined where there is no such area. */
export async function areaMenu(id: string): Promise<{ title: string; links: { label: string; href: string }[] } | undefined> {
	const area = (await allAreas()).find((each) => each.id === id);
	if (!area) return undefined;
	const { front, withTree, others } = area;
	const pages = [front, ...[...withTree, ...others].sort(inMenu)].map((page) => ({ label: menuLabel(page), href: pageUrl(page.id) }));
	const source = (await getCollection('statements')).some((entry) => entry.id === id);
	return { title: area.title, links: source ? [...pages, { label: 'Källan, punkt för punkt', href: pageUrl(`${id}/kallan`) }] : pages };
}

/** What the area is called that a page, a tree, an action or a template belongs to. */
export async function areaTitle(id: string): Promise<string> {
	return (await find('docs', areaOf(id))).data.title;
}

/** What the menu calls a page. */
export function menuLabel({ data }: RoutinePage): string {
	return data.sidebar.label ?? data.title;
}

function inMenu(a: RoutinePage, b: RoutinePage): number {
	return areaOf(a.id).localeCompare(areaOf(b.id)) || order(a) - order(b) || a.id.localeCompare(b.id, 'sv');
}

function order({ data }: RoutinePage): number {
	return data.sidebar.order ?? Number.MAX_VALUE;
}
