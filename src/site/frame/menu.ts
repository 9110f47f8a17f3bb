import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { areaMenu } from '../../publish/areas.ts';
import { pageUrl } from '../../publish/url.ts';

/** The menu unfolds the area that the page belongs to; the others are a link each, so that a page does not grow with all there is. */
export const onRequest = defineRouteMiddleware(async (context) => {
	const route = context.locals.starlightRoute;
	const here = context.url.pathname;
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
