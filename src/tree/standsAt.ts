import type { TreeConfig } from '../../machines/tree.ts';
import { PLACES, type Statements } from '../model/statements.ts';

/** The steps that name each id in `source`, as content/kallan names a place: `E3.4` → `träd elweb/inloggning/roller`. */
export type StepsCiting = ReadonlyMap<string, readonly string[]>;

/** Gathers the steps that cite each statement, tree by tree in the order of their ids, and in a tree in the order of its file. */
export function stepsCiting(configs: Iterable<TreeConfig>): StepsCiting {
	const cited = [...configs]
		.toSorted((a, b) => a.id.localeCompare(b.id))
		.flatMap(({ id, states }) =>
			Object.entries(states).flatMap(([state, { meta }]) =>
				[...new Set(meta.source)].map((statement) => ({ statement, place: `träd ${id}/${state}` })),
			),
		);
	return new Map([...Map.groupBy(cited, ({ statement }) => statement)].map(([id, all]) => [id, all.map(({ place }) => place)]));
}

/**
 * Every place where a statement stands, like with like: what its list names, and the steps that name the statement. One that has no place
 * yet has no steps either: a draft cites all that it was read from.
 */
export function standsAt({ id, places, unplaced }: Pick<Statements[number], 'id' | 'places' | 'unplaced'>, steps: StepsCiting): string[] {
	if (unplaced) return [];
	const written = places.filter((place) => !isStep(place));
	return [...written, ...(steps.get(id) ?? [])].toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** Whether a place is a step of a tree. */
export function isStep(place: string): boolean {
	return place.startsWith('träd ');
}

const WORDS = Object.keys(PLACES);

function orderOf(place: string): number {
	return WORDS.indexOf(place.split(' ')[0] ?? '');
}
