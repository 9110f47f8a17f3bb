import type { TreeConfig } from '../../../machines/tree.ts';
import { exitsFrom, type Way } from '../../tree/walk.ts';

/** A step with all that follows on it; where it stands in full already, `again` says so and nothing follows. */
export type OutlineEntry = { state: string; again: boolean; ways: (Way & { entry: OutlineEntry })[] };

/** The tree as it is read from the top: each answer with the step it leads to beneath it, each step in full once, where it is met first. */
export function outlineOf(config: TreeConfig): OutlineEntry {
	const met = new Set<string>();
	const enter = (state: string): OutlineEntry => {
		if (met.has(state)) return { state, again: true, ways: [] };
		met.add(state);
		return { state, again: false, ways: exitsFrom(config, state).map((way) => ({ ...way, entry: enter(way.target) })) };
	};
	return enter(config.initial);
}

/** The steps of an outline from top to bottom, each once. */
export function statesOf({ state, again, ways }: OutlineEntry): string[] {
	return again ? [] : [state, ...ways.flatMap(({ entry }) => statesOf(entry))];
}
