import { pageId } from '../model/ids.ts';
import { lostReferences, type KnownIds } from './references.ts';
import type { Problem } from './read.ts';

/** What has been told already: the files that something is wrong in, and the ids that lead nowhere or whose file is one of those. */
export type Told = { files: ReadonlySet<string>; ids: ReadonlySet<string>; isTreeLost: boolean };

/** Nothing yet. */
export const NOTHING_TOLD: Told = { files: new Set(), ids: new Set(), isTreeLost: false };

/** Gathers what faults have told, so that whoever else names the same file or id does not tell it once more. */
export function toldOf(faults: readonly Problem[], known: KnownIds): Told {
	const files = new Set(faults.map(({ file }) => file));
	const faulty = Object.values(known).flatMap((kind) => [...kind].flatMap(([id, { file }]) => (files.has(file) ? [id] : [])));
	// A page that should be there and is not has an id of its own too.
	const absent = [...files].map((file) => pageId(file.replace(/^(?:content\/[^/]+|machines)\//, '').replace(/\.\w+$/, '')));
	const lost = lostReferences(known);
	const ids = new Set([...faulty, ...absent, ...lost.map(({ id }) => id)]);
	return { files, ids, isTreeLost: lost.some(({ kind }) => kind === 'trees') };
}
