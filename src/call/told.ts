import { follow, type Trees } from '../tree/follow.ts';
import { wayOf } from '../tree/walk.ts';
import type { Call } from './call.ts';
import type { Values } from './fill.ts';
import { realWalks } from './walks.ts';

/**
 * The values of the call's fields: what is typed, and before that what the answers tell. An answer that is changed takes what it told with
 * it; a look-up tells nothing.
 */
export function valuesOf(call: Call, trees: Trees): Values {
	const told = realWalks(call).flatMap(({ tree: id, answers }) => {
		const config = trees[id]?.config;
		if (!config) return [];
		const { strides } = follow(config, answers);
		return strides.map(({ state, answer }) => wayOf(config, state, answer)?.sets ?? {});
	});
	return Object.assign({}, ...told, call.values) as Values;
}
