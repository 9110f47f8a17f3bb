import type { TreeConfig } from '../../machines/tree.ts';
import { once } from '../check/once.ts';
import { shortestWays, type Stride } from '../tree/walk.ts';
import { wayFinder } from '../tree/ways.ts';

/** How each step of a version of a tree is come to. A version is never changed in place, so each is looked through once. */
export type Paths = { shortest: ReadonlyMap<string, Stride[]>; to: (state: string) => Stride[][] };

export const pathsOf = once((config: TreeConfig): Paths => {
	const [find, found] = [wayFinder(config), new Map<string, Stride[][]>()];
	const to = (state: string) => {
		const ways = found.get(state) ?? find(state);
		found.set(state, ways);
		return ways;
	};
	return { shortest: shortestWays(config), to };
});
