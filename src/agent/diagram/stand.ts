import { shortestWays, waysFrom, type Stride } from '../../tree/walk.ts';
import type { TreeConfig } from '../../../machines/tree.ts';
import type { Stand } from './light.ts';

/** Where answers lead in a tree as it is now; `lost` where they, or the state that was asked for, are not all to be found in it. */
export function standAfter(config: TreeConfig, answers: readonly string[]): Stand & { lost: boolean } {
	const strides: Stride[] = [];
	let state = config.initial;
	for (const answer of answers) {
		const way = waysFrom(config, state).find(({ id }) => id === answer);
		if (!way) return { state, strides, lost: true };
		strides.push({ state, answer });
		state = way.target;
	}
	return { state, strides, lost: false };
}

/** Standing at a state by the shortest way; undefined where the tree has no such state. */
export function standAt(config: TreeConfig, state: string): (Stand & { lost: boolean }) | undefined {
	const strides = shortestWays(config).get(state);
	return strides && { state, strides, lost: false };
}
