import type { Outcome } from '../../machines/tree.ts';
import { follow, type Leg, type Trees } from '../tree/sitting.ts';
import { isOutcome, metaOf } from '../tree/walk.ts';

/** When to come back to where a walk has come, and what for; nothing where it is not at an outcome that says so. */
export function followUpAt({ tree: id, answers }: Leg, trees: Trees): Outcome['followUp'] {
	const tree = trees[id];
	const meta = tree && metaOf(tree.config, follow(tree.config, answers).state);
	return isOutcome(meta) ? meta.followUp : undefined;
}
