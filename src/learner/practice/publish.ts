import { isLive } from '../../model/exercise.ts';
import { areaOf } from '../../model/ids.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { configOf } from '../../../machines/tree.ts';
import { allAreas } from '../../publish/areas.ts';
import { pageUrl } from '../../publish/url.ts';
import { statementLinks } from '../../publish/links.ts';
import type { AssignableCall, ExerciseEntry, PublishedExercise } from './published.ts';
import { LEVELS } from './levels.ts';
import { rightWay } from '../../tree/rightWay.ts';

const configs = Object.fromEntries(Object.entries(trees).map(([id, tree]) => [id, configOf(tree)]));
const levels = Object.keys(LEVELS);

/** Every practice call of an area, the easiest first; the trees stand mixed, so that the place in the list does not tell which it is. */
export async function exercisesOf(area: string): Promise<PublishedExercise[]> {
	const entries = (await getCollection('exercises')).filter(({ id }) => areaOf(id) === area);
	const order = (a: CollectionEntry<'exercises'>, b: CollectionEntry<'exercises'>) =>
		levels.indexOf(a.data.level) - levels.indexOf(b.data.level) || a.id.localeCompare(b.id, 'sv');
	const links = await statementLinks();
	return entries.sort(order).map((entry) => publish(entry, links));
}

/** The areas that have practice calls, in the order of the menu. */
export async function practisedAreas() {
	const practised = new Set((await getCollection('exercises')).map(({ id }) => areaOf(id)));
	return (await allAreas()).filter(({ id }) => practised.has(id));
}

/** Every practice call there is, as somebody chooses it for others. */
export async function assignableCalls(): Promise<AssignableCall[]> {
	const lists = await Promise.all((await practisedAreas()).map(({ id }) => exercisesOf(id)));
	return lists.flat().map(({ id, title, level, who, page, live }) => {
		const [area, name] = id.split('/');
		return { id, title, level, who, page, ...(live && { live: `${pageUrl(`ova/${area}/samtal`)}#${name}` }) };
	});
}

/** The areas where some call can be taken as it is. */
export async function livelyAreas() {
	const lively = new Set((await getCollection('exercises')).filter(({ data }) => isLive(data)).map(({ id }) => areaOf(id)));
	return (await allAreas()).filter(({ id }) => lively.has(id));
}

/** The titles of the trees that calls go through, in the order of the menu. */
export async function titlesOf(calls: readonly ExerciseEntry[]): Promise<Record<string, string>> {
	const walked = new Set(calls.flatMap(({ outcomes }) => outcomes.map(({ tree }) => tree)));
	const pages = (await allAreas()).flatMap(({ withTree }) => withTree);
	return Object.fromEntries(pages.filter(({ id }) => walked.has(id)).map(({ id, data }) => [id, data.title]));
}

/** A call as a list names it. */
export function entryOf({ id, title, level, page, tree, outcomes }: PublishedExercise): ExerciseEntry {
	return { id, title, level, page, tree, outcomes };
}

function publish({ id, data }: CollectionEntry<'exercises'>, links: Map<string, string>): PublishedExercise {
	const { title, level, who, opening, findings, tree, outcome, facts, note } = data;
	const { legs, steps, outcomes } = rightWay(data, configs);
	const source = data.source.flatMap((text) => ({ text, href: links.get(text) ?? `${pageUrl('oppna-fragor')}#${text}` }));
	const page = pageUrl(`ova/${id}`);
	const live = isLive(data) ? { live: true as const } : {};
	return { format: 1, id, page, title, level, who, opening, findings, tree, outcome, facts, note, ...live, legs, steps, outcomes, source };
}
