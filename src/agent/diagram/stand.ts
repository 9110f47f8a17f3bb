import { shortestWays, waysFrom, type Stride } from '../../tree/walk.ts';
import type { TreeConfig } from '../../../machines/tree.ts';
import type { Word } from '../../tree/address.ts';
import type { Stand } from './light.ts';

/**
 * Where answers lead in a tree as it is now; `lost` where they are not all to be found in it, are answers to other questions than those
 * that were answered, or do not lead to the step that is asked for.
 */
export function standAfter(config: TreeConfig, words: readonly Word[], anchor: string): Stand & { lost: boolean } {
	const strides: Stride[] = [];
	let state = config.initial;
	for (const { state: asked, answer } of words) {
		const way = waysFrom(config, state).find(({ id }) => id === answer);
		if (!way || (asked !== undefined && asked !== state)) return { state, strides, lost: true };
		strides.push({ state, answer });
		state = way.target;
	}
	return { state, strides, lost: anchor in config.states && anchor !== state };
}

/** Standing at a state by the shortest way; undefined where the tree has no such state. */
export function standAt(config: TreeConfig, state: string): (Stand & { lost: boolean }) | undefined {
	const strides = shortestWays(config).get(state);
	return strides && { state, strides, lost: false };
}
