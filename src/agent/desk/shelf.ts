import { kept, type KeptPlace } from '../../delivery/kept.ts';

const RECENT = kept('rutinlotsen-senaste');
const PINNED = kept('rutinlotsen-fasta');
const MOST_RECENT = 5;

/** The trees a reader has used last and has pinned, by id, newest first. Ids of trees alone, on this device alone. */
export type Shelf = { recent: string[]; pinned: string[] };

/** Reads the shelf. What storage holds may be old or broken: ids that are no trees fall away. */
export function readShelf(known: readonly string[]): Shelf {
	return { recent: read(RECENT, known), pinned: read(PINNED, known) };
}

/** Puts a tree first among the recent ones. */
export function keepRecent(id: string) {
	keep(RECENT, [id, ...read(RECENT).filter((other) => other !== id)].slice(0, MOST_RECENT));
}

/** Pins a tree, or unpins it. Returns the pinned ones as they then are, kept or not. */
export function togglePin(id: string, pinned: readonly string[]): string[] {
	const now = pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id];
	keep(PINNED, now);
	return now;
}

function read(place: KeptPlace, known?: readonly string[]): string[] {
	try {
		const stored: unknown = JSON.parse(place.get() ?? '[]');
		const ids = Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
		return [...new Set(ids)].filter((id) => !known || known.includes(id));
	} catch {
		return [];
	}
}

/** Where storage is blocked or full the shelf lasts as long as the page. */
function keep(place: KeptPlace, ids: string[]) {
	place.set(JSON.stringify(ids));
}
