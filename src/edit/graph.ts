import type { Draft, StepState } from './draft.ts';

/** Every step of a draft by its id, those of the tree first. */
export function stepsOf({ tree, shelf }: Draft): Record<string, StepState> {
	return { ...tree.states, ...shelf };
}

/** Where the answers of a step lead, each once, also those that have been tried as often as they may be. */
export function targetsOf(step: StepState | undefined): string[] {
	if (!step || !('on' in step)) return [];
	return [...new Set(Object.values(step.on).flatMap(({ target, meta }) => [target, ...(meta.retries ? [meta.retries.then] : [])]))];
}

/** The steps that some steps lead to, on whichever way, and those themselves. `steps` are all there are. */
export function below(steps: Readonly<Record<string, StepState>>, from: Iterable<string>): Set<string> {
	const met = new Set([...from].filter((state) => Object.hasOwn(steps, state)));
	for (const state of met) for (const target of targetsOf(steps[state])) if (Object.hasOwn(steps, target)) met.add(target);
	return met;
}

/** The steps that lead to one, on whichever way, and that one itself. */
export function above(steps: Readonly<Record<string, StepState>>, to: string): Set<string> {
	const parents = new Map<string, string[]>();
	for (const [state, step] of Object.entries(steps))
		for (const target of targetsOf(step)) parents.set(target, [...(parents.get(target) ?? []), state]);
	const met = new Set([to]);
	for (const state of met) for (const parent of parents.get(state) ?? []) met.add(parent);
	return met;
}

/** Where the ways begin that lead to everything in `states`: those that are led to by nothing else there, and one of each round. */
export function rootsIn(steps: Readonly<Record<string, StepState>>, states: readonly string[]): string[] {
	const led = new Set(states.flatMap((state) => targetsOf(steps[state]).filter((target) => target !== state)));
	const roots = states.filter((state) => !led.has(state));
	const met = below(steps, roots);
	for (const state of states) {
		if (met.has(state)) continue;
		roots.push(state);
		for (const one of below(steps, [state])) met.add(one);
	}
	return roots;
}

/** The first step, and the steps of the tree that nothing leads to from there: what a tree is held together by. */
export function rootsOf({ tree }: Draft): string[] {
	const reached = below(tree.states, [tree.initial]);
	return [
		tree.initial,
		...rootsIn(
			tree.states,
			Object.keys(tree.states).filter((state) => !reached.has(state)),
		),
	];
}
