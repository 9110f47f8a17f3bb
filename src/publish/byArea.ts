import { areaOf } from '../model/ids.ts';
import { allAreas } from './areas.ts';

/** Entries under the area that each belongs to, in the order of the menu; areas without any are left out. */
export async function byArea<T extends { id: string }>(entries: T[]): Promise<{ id: string; title: string; entries: T[] }[]> {
	const groups = (await allAreas()).map(({ id, title }) => ({ id, title, entries: entries.filter((entry) => areaOf(entry.id) === id) }));
	return groups.filter(({ entries: inside }) => inside.length > 0);
}
