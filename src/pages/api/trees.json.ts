import type { APIRoute } from 'astro';
import { trees } from '../../../machines/index.ts';
import { publish } from '../../tree/publish.ts';

/** The list of trees: id, title, page and the day of review. */
export const GET: APIRoute = async () => {
	const all = await Promise.all(Object.keys(trees).map(publish));
	return Response.json({ format: 1, trees: all.map(({ id, title, page, reviewed }) => ({ id, title, page, reviewed })) });
};
