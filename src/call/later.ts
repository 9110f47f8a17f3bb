import type { Outcome } from '../../machines/tree.ts';
import { follow, type Leg, type Trees } from '../tree/follow.ts';
import { metaOn } from '../tree/outcome.ts';
import { isOutcome } from '../tree/walk.ts';

/** When to come back to where a walk has come, and what for; nothing where it is not at an outcome that says so. */
export function followUpAt({ tree: id, answers }: Leg, trees: Trees): Outcome['followUp'] {
	const tree = trees[id];
	const { state = '', strides = [] } = tree ? follow(tree.config, answers) : {};
	const meta = tree && metaOn(tree.config, state, strides);
	return isOutcome(meta) ? meta.followUp : undefined;
}
