import type { PublishedTree } from '../../tree/published.ts';
import type { Trees } from '../../tree/follow.ts';
import { late } from '../../delivery/late.ts';
import { loadStyle } from '../../theme/style.ts';
import kindsStyle from '../step/kinds.css?url';
import { hasRare, keepRare } from '../step/kinds.ts';

/** The published trees of this site, fetched as they are wanted and kept while the page is open. */
export type Library = { all: Trees; load: (id: string) => Promise<PublishedTree> };

/** The format that this page reads: a page left open while the site is replaced may meet another. */
const FORMAT = 4;

/**
 * `api` is the address of the folder with the trees, with its last slash; `ids` the trees there are, where the page knows them all.
 * Loading rejects where a tree cannot be fetched.
 */
export function library(api: string, ids?: readonly string[]): Library {
	const all: Trees = {};
	return {
		all,
		async load(id) {
			const known = all[id];
			if (known) return known;
			if (ids && !ids.includes(id)) throw new Error(`There is no tree "${id}".`);
			const answer = await fetch(`${api}${id}.json`);
			if (!answer.ok) throw new Error(`The tree "${id}" could not be fetched: ${answer.status}.`);
			const tree: PublishedTree = await answer.json();
			if (tree.format !== FORMAT || tree.id !== id)
				throw new Error(`The tree "${id}" is published in a form that this page does not know.`);
			if (hasRare(tree)) await Promise.all([late(() => import('../step/rare.ts'), keepRare, refuse), loadStyle(kindsStyle)]);
			return (all[id] = tree);
		},
	};
}

/** The tree cannot be shown without it, so it counts as not fetched either. */
function refuse(error: unknown): never {
	throw error;
}
