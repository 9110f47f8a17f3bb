import { fromSearch } from '../../tree/address.ts';
import type { Library } from './library.ts';
import { cut, nextTree, shortcutTo, type Sitting } from '../../tree/sitting.ts';

/** Where an address leads in the trees as they are now, and whether it named more than they hold. */
export type Arrival = { sitting: Sitting; lost: boolean };

/**
 * Reads `?svar=…`, or else a step's own `#anchor`, by the shortest way. `home` is the tree that the page holds; empty where it holds
 * none. Unknown trees, steps and answers stop at the last that holds.
 */
export async function arrive(search: string, hash: string, home: string, trees: Library): Promise<Arrival> {
	const asked = fromSearch(search, home);
	if (!home && !asked) return { sitting: { legs: [] }, lost: false };
	if (!asked) {
		const page = await trees.load(home);
		const anchor = idIn(hash);
		const sitting = shortcutTo(page, anchor);
		return sitting ? { sitting, lost: false } : { sitting: { legs: [{ tree: home, answers: [] }] }, lost: isGone(anchor) };
	}
	const sitting = await walkIn(asked, trees);
	return { sitting, lost: count(sitting) < count(asked) };
}

/** Fetches tree after tree along the way, each only where the one before leads on to it: an address cannot ask for anything else. */
async function walkIn({ legs }: Sitting, trees: Library): Promise<Sitting> {
	await trees.load(legs[0]?.tree ?? '').catch(() => undefined);
	for (let i = 0; i < legs.length - 1; i++) {
		const held = cut({ legs: legs.slice(0, i + 1) }, trees.all);
		const next = held.legs.length > i ? nextTree(held, trees.all) : undefined;
		if (!next || next !== legs[i + 1]?.tree) break;
		await trees.load(next).catch(() => undefined);
	}
	return cut({ legs }, trees.all);
}

/** The id that a `#fragment` names, as it is written where it cannot be decoded. */
function idIn(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return hash.slice(1);
	}
}

/** An anchor that is neither a step nor a place on the page is an old link to a step. */
function isGone(anchor: string): boolean {
	return anchor !== '' && document.getElementById(anchor) === null;
}

function count({ legs }: Sitting): number {
	return legs.reduce((sum, { answers }) => sum + 1 + answers.length, 0);
}
