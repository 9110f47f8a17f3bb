import type { Outcome } from '../../machines/tree.ts';
import { actionsOf, whole } from '../tree/outcome.ts';
import type { PublishedTree } from '../tree/published.ts';
import { isOutcome, metaOf } from '../tree/walk.ts';

/** Something to do with boxes to tick: an action by its id, or a line of the case by its words; `from` is the number of its first box. */
export type Task = { key: string; title: string; from: number; boxes: number };

/**
 * The boxes of a step, those of an outcome counted over all that it holds on any way, so that a box keeps its number when an earlier answer
 * is changed: those of each action, then a line of the case each. With `meta`, the outcome as it is on a way, only those that are in it.
 */
export function tasksOf(tree: PublishedTree, state: string, meta?: Outcome): Task[] {
	const found = metaOf(tree.config, state);
	const actions = actionsOf(found).flatMap((id) => (tree.actions[id] ? [{ key: id, ...tree.actions[id] }] : []));
	const lines = (isOutcome(found) ? (whole(found).case ?? []) : []).map((title) => ({ key: title, title, boxes: 1 }));
	let from = 0;
	const tasks = [...actions, ...lines].map(({ key, title, boxes }) => ({ key, title, boxes, from: (from += boxes) - boxes }));
	const keys = meta && new Set([...(meta.actions ?? []), ...(meta.case ?? [])]);
	return tasks.filter(({ key, boxes }) => boxes > 0 && (!keys || keys.has(key)));
}
