import type { APIRoute } from 'astro';
import { trees } from '../../../machines/index.ts';
import { publish } from '../../publish/tree.ts';
import type { PublishedTree } from '../../tree/published.ts';

/** The list of trees: see publishedList. */
export const GET: APIRoute = async () => {
	const all = await Promise.all(Object.keys(trees).map(publish));
	return Response.json({ format: 1, trees: all.map(listed) });
};

function listed({ id, title, description, page, area, reviewed, version }: PublishedTree) {
	return { id, title, description, page, area, reviewed, version };
}
