import { areaOf } from '../../model/ids.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { exercisesOf, entryOf, titlesOf } from '../practice/publish.ts';
import type { ExerciseEntry } from '../practice/published.ts';
import { allAreas } from '../../publish/areas.ts';
import { pageUrl } from '../../publish/url.ts';
import { lessonPath } from '../../model/addresses.ts';

/** A page of the introduction as a list names it; `questions` is how many it asks. */
export type LessonEntry = { id: string; title: string; description: string; page: string; questions: number };

/** What a learner goes through in one area: the pages in order, and the calls to practise. */
export type LearningPath = {
	id: string;
	title: string;
	organisation: string;
	lessons: LessonEntry[];
	calls: ExerciseEntry[];
	titles: Record<string, string>;
};

/** The pages of an area's introduction, in the order of their numbers. */
export async function lessonsOf(area: string): Promise<CollectionEntry<'lessons'>[]> {
	const lessons = await getCollection('lessons', ({ id }) => areaOf(id) === area);
	return lessons.sort((a, b) => a.id.localeCompare(b.id, 'sv', { numeric: true }));
}

/** The way into each area that has an introduction or practice calls, in the order of the menu. */
export async function learningPaths(): Promise<LearningPath[]> {
	const paths = await Promise.all(
		(await allAreas()).map(async ({ id, title, organisation }) => {
			const lessons = (await lessonsOf(id)).map(lessonEntry);
			const calls = (await exercisesOf(id)).map(entryOf);
			const titles = await titlesOf(calls);
			return { id, title, organisation, lessons, calls, titles };
		}),
	);
	return paths.filter(({ lessons, calls }) => lessons.length + calls.length > 0);
}

export function lessonEntry({ id, data }: CollectionEntry<'lessons'>): LessonEntry {
	const { title, description, questions } = data;
	return { id, title, description, page: pageUrl(lessonPath(id)), questions: questions.length };
}
