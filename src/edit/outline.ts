import { exitsFrom, nameOf, type Way } from '../tree/walk.ts';
import type { Draft, TreeConfig } from './draft.ts';
import { below, rootsIn, rootsOf, stepsOf } from './graph.ts';

/** A step with all that follows on it; where it stands in full elsewhere, `again` says so and nothing follows. */
export type Entry = {
	state: string;
	/** What the step is called: its text or title. */
	name: string;
	again: boolean;
	/** How many answers lead to it. */
	led: number;
	/** The labels of the answers on the way here. */
	way: string[];
	rows: Row[];
};
/** An answer with the step it leads to. One that was tried as often as it may be has a row of its own, with the id `svar~`. */
export type Row = Way & { entry: Entry };

/** The tree from its first step, steps that nothing in it leads to, and loose ones. Each step stands in full once. */
export type EditOutline = { tree: Entry; unreached: Entry[]; shelf: Entry[] };

/** What the editor shows of a draft. */
export function outlineOf(draft: Draft): EditOutline {
	const config: TreeConfig = { ...draft.tree, states: stepsOf(draft) };
	const led = ledTo(config);
	const met = new Set<string>();
	const enter = (state: string, way: string[]): Entry => {
		const head = { state, name: nameOf(config.states[state]?.meta), led: led.get(state) ?? 0, way };
		if (met.has(state)) return { ...head, again: true, rows: [] };
		met.add(state);
		const rows = exitsFrom(config, state).map((exit) => ({ ...exit, entry: enter(exit.target, [...way, exit.label]) }));
		return { ...head, again: false, rows };
	};
	const [first = draft.tree.initial, ...unreached] = rootsOf(draft);
	const inTree = [first, ...unreached].map((state) => enter(state, []));
	const inShelf = rootsIn(config.states, looseIn(draft)).map((state) => enter(state, []));
	const [tree] = inTree as [Entry];
	return { tree, unreached: inTree.slice(1), shelf: inShelf };
}

function looseIn(draft: Draft): string[] {
	const reached = below(stepsOf(draft), rootsOf(draft));
	return Object.keys(draft.shelf).filter((state) => !reached.has(state));
}

function ledTo(config: TreeConfig): Map<string, number> {
	const led = new Map<string, number>();
	for (const state of Object.keys(config.states))
		for (const { target } of exitsFrom(config, state)) led.set(target, (led.get(target) ?? 0) + 1);
	return led;
}
