import { areaOf } from '../../model/ids.ts';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { find } from '../../publish/find.ts';

/** What Starlight says in every head and nobody here reads. */
const UNREAD = ['generator', 'twitter:card'];

/** The browser's title names the area too, since areas have pages of the same name: "Vad gäller ärendet? · Elweb | Rutinlotsen". */
export const onRequest = defineRouteMiddleware(async (context) => {
	const route = context.locals.starlightRoute;
	route.head = route.head.filter(({ attrs }) => !UNREAD.includes(String(attrs?.name)));
	const { entry, head } = route;
	if (entry.data.kind !== 'rutin') return;
	const area = await find('docs', areaOf(entry.id));
	const title = head.find(({ tag }) => tag === 'title');
	if (title) title.content = `${entry.data.title} · ${area.data.title} | Rutinlotsen`;
});
