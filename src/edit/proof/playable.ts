import { once } from '../../check/once.ts';
import type { StepState, TreeConfig } from '../draft.ts';

/** A tree without the answers that lead nowhere, so that it can be walked; undefined where it does not begin anywhere. */
export const playable = once((tree: TreeConfig): TreeConfig | undefined => {
	const { initial, states } = tree;
	const leads = (to: string) => Object.hasOwn(states, to);
	if (!leads(initial)) return undefined;
	const steps = Object.entries(states).map(([state, step]) => [state, walkable(step, leads)] as const);
	return steps.every(([state, step]) => states[state] === step) ? tree : { ...tree, states: Object.fromEntries(steps) };
});

function walkable(step: StepState, leads: (to: string) => boolean): StepState {
	if (!('on' in step)) return step;
	const answers = Object.entries(step.on);
	const kept = answers.filter(([, { target, meta }]) => leads(target) && (!meta?.retries || leads(meta.retries.then)));
	return kept.length === answers.length ? step : { ...step, on: Object.fromEntries(kept) };
}
