import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { areaMenu } from '../../publish/areas.ts';
import { pageUrl } from '../../publish/url.ts';

type Sidebar = StarlightRouteData['sidebar'];

/** Pages that have no link of their own in the menu, by the first word of their address: the link that they belong under. */
const UNDER: Readonly<Record<string, string>> = {
	introduktion: 'introduktion',
	ova: 'introduktion',
	...Object.fromEntries(['mallar', 'atgarder', 'utfall', 'system', 'kontakter', 'ordlista'].map((kind) => [kind, 'sla-upp'])),
	bidra: 'bidra',
	agare: 'agare',
};

/**
 * The menu unfolds the area that the page belongs to; the others are a link each, so that a page does not grow with all there is. A page
 * that is no link in it marks the one that it belongs under.
 */
export const onRequest = defineRouteMiddleware(async (context) => {
	const route = context.locals.starlightRoute;
	const here = context.url.pathname;
	markUnder(route.sidebar, here);
	for (const segment of here.split('/')) {
		const area = await areaMenu(segment);
		const place = area && route.sidebar.findIndex((entry) => entry.type === 'link' && entry.href === pageUrl(segment));
		if (!area || place === undefined || place < 0) continue;
		const entries = area.links.map(({ label, href }) => ({
			type: 'link' as const,
			label,
			href,
			isCurrent: href === here,
			badge: undefined,
			attrs: {},
		}));
		route.sidebar[place] = { type: 'group', label: area.title, entries, collapsed: false, badge: undefined };
		return;
	}
});

/** Says by `aria-current="true"` which link the page belongs under, and unfolds the group that it is in. */
function markUnder(sidebar: Sidebar, here: string) {
	const word = here.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length).split('/')[1] ?? '';
	const under = UNDER[word];
	if (!under) return;
	for (const entry of sidebar) {
		const links = entry.type === 'link' ? [entry] : entry.entries;
		const link = links.find((one) => one.type === 'link' && one.href === pageUrl(under) && !one.isCurrent);
		if (link?.type !== 'link') continue;
		link.attrs = { ...link.attrs, 'aria-current': 'true' };
		if (entry.type === 'group') entry.collapsed = false;
	}
}
