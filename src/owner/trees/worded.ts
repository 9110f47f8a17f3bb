import type { Draft } from '../../edit/draft.ts';
import { nameOf } from '../../tree/walk.ts';
import { UNNAMED } from './words.ts';

/** A tree where each step is called something, for the player, which has no step without words. */
export function worded(tree: Draft['tree']): Draft['tree'] {
	const empty = Object.entries(tree.states).filter(([, { meta }]) => !nameOf(meta).trim());
	if (empty.length === 0) return tree;
	const named = empty.map(([state, step]) => {
		const key = step.meta.kind === 'outcome' ? 'title' : 'text';
		return [state, { ...step, meta: { ...step.meta, [key]: UNNAMED } }] as const;
	});
	return { ...tree, states: { ...tree.states, ...(Object.fromEntries(named) as Draft['tree']['states']) } };
}
