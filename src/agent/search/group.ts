import type { EntryKind } from './entry.ts';
import type { Found } from './find.ts';

/** Hits that are shown together: the best of all kinds first, then the others by kind, the kind with the best hit first. */
export type EntryGroup = { kind: EntryKind | 'best'; hits: Found[] };

/** How many hits stand on top, whatever they are: what most people look at. */
export const BEST = 3;
const WORTH = 0.12;
const MOST = 60;

export function group(found: Found[]): EntryGroup[] {
	const worth = found.filter(({ score }) => score >= WORTH * (found[0]?.score ?? 0)).slice(0, MOST);
	if (worth.length === 0) return [];
	const others = Map.groupBy(worth.slice(BEST), ({ entry }) => entry.kind);
	return [{ kind: 'best', hits: worth.slice(0, BEST) }, ...[...others].map(([kind, hits]) => ({ kind, hits }))];
}
