import { getCollection } from 'astro:content';
import { lessonPath } from '../../model/addresses.ts';
import { pageUrl } from '../../publish/url.ts';
import type { PlaceGroup } from './places.ts';

/** What new staff read and practise on a statement, found by what cites it: it has no place in the list of the source's own. */
export async function learningGroups(id: string): Promise<PlaceGroup[]> {
	const lessons = await getCollection('lessons', ({ data }) => data.source.includes(id));
	const calls = await getCollection('exercises', ({ data }) => data.source.includes(id));
	const groups = [
		{ name: 'Introduktion', places: lessons.map((lesson) => ({ text: lesson.data.title, href: pageUrl(lessonPath(lesson.id)) })) },
		{ name: 'Övning', places: calls.map((call) => ({ text: call.data.title, href: pageUrl(`ova/${call.id}`) })) },
	];
	return groups.filter(({ places }) => places.length > 0);
}
