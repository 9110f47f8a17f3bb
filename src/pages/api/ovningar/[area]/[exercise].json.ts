import type { APIRoute } from 'astro';
import { exercisesOf, practisedAreas } from '../../../../learner/practice/publish.ts';
import type { PublishedExercise } from '../../../../learner/practice/published.ts';

export async function getStaticPaths() {
	const lists = await Promise.all((await practisedAreas()).map(({ id }) => exercisesOf(id)));
	return lists.flat().map((call) => {
		const [area, name] = call.id.split('/');
		return { params: { area, exercise: name }, props: call };
	});
}

/** One practice call with its right way: see PublishedExercise. */
export const GET: APIRoute<PublishedExercise> = ({ props }) => Response.json(props);
