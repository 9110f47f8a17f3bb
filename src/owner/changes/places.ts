import { addressOf, isShared, type NamedKind } from '../../model/kinds.ts';
import { lessonPath } from '../../model/addresses.ts';
import { areaOf, pageId } from '../../model/ids.ts';
import { strings, type KnownIds } from '../../check/references.ts';
import type { Section } from '../../diff/change.ts';

/** What areas share. */
export const SHARED = '';

/** Whose a place is: its area's, or where areas share a file the area that it speaks of, if it is one alone. */
export function areaOfPlace({ kind, id }: Pick<Section, 'kind' | 'id'>, known: KnownIds): string {
	if (kind === 'trees' || !isShared(kind)) return areaOf(id);
	const areas = new Set(strings(known[kind].get(id)?.raw.routines).map(areaOf));
	return areas.size === 1 ? ([...areas][0] ?? SHARED) : SHARED;
}

/** The address of a place on the site as it is now; undefined where it is gone, or has no page. */
export function addressOfPlace(kind: NamedKind, id: string, known: KnownIds): string | undefined {
	if (kind === 'exercises') return [...known.exercises.keys()].some((call) => areaOf(call) === id) ? `ova/${id}/` : undefined;
	if (!known[kind].has(id)) return undefined;
	if (kind === 'trees' || kind === 'docs') return known.docs.has(id) ? `${pageId(id)}/` : undefined;
	if (kind === 'statements') return `${id}/kallan/`;
	return kind === 'lessons' ? `${lessonPath(id)}/` : addressOf(kind, id);
}
