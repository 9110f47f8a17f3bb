import type { APIRoute } from 'astro';
import { callsOf, practisedAreas } from '../../../../learner/practice/publish.ts';
import type { PublishedCall } from '../../../../learner/practice/published.ts';

export async function getStaticPaths() {
	const lists = await Promise.all((await practisedAreas()).map(({ id }) => callsOf(id)));
	return lists.flat().map((call) => {
		const [area, name] = call.id.split('/');
		return { params: { area, call: name }, props: call };
	});
}

/** One practice call with its right way: see PublishedCall. */
export const GET: APIRoute<PublishedCall> = ({ props }) => Response.json(props);
