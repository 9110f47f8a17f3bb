import { areaFault, type Known } from '../../import/write/known.ts';

/** An area that is there: what it is called, and where the page finds what its next version is held against. */
export type ThereArea = { id: string; title: string; address: string };

/** Where a document is to go: a new area by its name, or the next version of one that is there. The id is made of the name. */
export type Place = { name: string; id: string; next: string };

export const NOWHERE: Place = { name: '', id: '', next: '' };

/** What is wrong with the name of a new area, in Swedish. */
export function faultIn({ id, next }: Place, { areas }: Known): string | undefined {
	if (next || id === '') return undefined;
	return areas.includes(id) ? `Det finns redan ett område med adressen /${id}/. Välj ett annat namn.` : areaFault(id);
}
