import type { PublishedTree } from '../../tree/published.ts';
import { isOutcome, metaOf, type Stride } from '../../tree/walk.ts';

/**
 * The tree as a step shows it after a way: a warning that stood in full on the way is a reminder of a few words now, where the system
 * has one. Read at every step it is soon read at none.
 */
export function remindedOf(tree: PublishedTree, way: readonly Stride[]): PublishedTree {
	const told = new Set(way.flatMap(({ state }) => systemsAt(tree, state)));
	if (told.size === 0) return tree;
	const systems = Object.entries(tree.systems).map(([id, system]) => {
		const brief = told.has(id) && system.warning && system.reminder;
		return [id, brief ? { ...system, warning: system.reminder } : system] as const;
	});
	return { ...tree, systems: Object.fromEntries(systems) };
}

function systemsAt(tree: PublishedTree, state: string): string[] {
	const meta = metaOf(tree.config, state);
	if (!meta) return [];
	return isOutcome(meta) ? (meta.actions ?? []).flatMap((id) => tree.actions[id]?.systems ?? []) : (meta.systems ?? []);
}
