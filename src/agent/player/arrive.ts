import { fromSearch, type Asked } from '../../tree/address.ts';
import { stateCalled } from '../../tree/renamed.ts';
import { heldIn, landing, type Landing } from '../../tree/landing.ts';
import type { Library } from './library.ts';
import { nextTree, shortcutTo } from '../../tree/sitting.ts';

/**
 * Reads `?svar=…`, or else a step's own `#anchor`, by the shortest way. `home` is the tree that the page holds; empty where it holds
 * none. Unknown trees, steps and answers stop at the last that holds.
 */
export async function arrive(search: string, hash: string, home: string, trees: Library): Promise<Landing> {
	const asked = fromSearch(search, home);
	const anchor = idIn(hash);
	if (!home && !asked) return { sitting: { legs: [] } };
	if (!asked) {
		const sitting = shortcutTo(await trees.load(home), anchor);
		return sitting ? { sitting } : { sitting: { legs: [{ tree: home, answers: [] }] }, ...(isGone(anchor) && { lost: 'gone' }) };
	}
	await fetchAlong(asked, trees);
	const page = trees.all[home];
	const isStep = page && stateCalled(page.config, anchor) !== undefined;
	return landing(asked, isStep || isGone(anchor) ? anchor : '', trees.all);
}

/** Fetches tree after tree along the way, each only where the one before leads on to it: an address cannot ask for anything else. */
async function fetchAlong(asked: Asked, trees: Library) {
	await trees.load(asked[0]?.tree ?? '').catch(() => undefined);
	for (let i = 0; i < asked.length - 1; i++) {
		const held = heldIn(asked.slice(0, i + 1), trees.all, false);
		const next = held.legs.length > i ? nextTree(held, trees.all) : undefined;
		if (!next || next !== asked[i + 1]?.tree) break;
		await trees.load(next).catch(() => undefined);
	}
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
