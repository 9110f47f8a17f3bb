import type { Draft, StepState } from '../../src/edit/draft.ts';
import { stepsOf, targetsOf } from '../../src/edit/graph.ts';
import { outlineOf, type Entry } from '../../src/edit/outline.ts';

/** What is wrong with a draft that no command may bring about; nothing where all holds. */
export function wrongIn(draft: Draft): string[] {
	const steps = stepsOf(draft);
	const names = Object.keys(steps);
	return [
		...(Object.hasOwn(draft.tree.states, draft.tree.initial) ? [] : ['the first step is not in the tree']),
		...Object.entries(steps).flatMap(([state, step]) =>
			targetsOf(step)
				.filter((target) => !names.includes(target))
				.map((target) => `${state} leads to ${target}, which is nowhere`),
		),
		...Object.keys(draft.tree.states)
			.filter((state) => Object.hasOwn(draft.shelf, state))
			.map((state) => `${state} is in two places`),
		...Object.entries(draft.tree.states).flatMap(([state, step]) =>
			targetsOf(step)
				.filter((target) => Object.hasOwn(draft.shelf, target))
				.map((target) => `${state} leads to ${target} on the shelf`),
		),
		...names.filter((id) => !isId(id)).map((id) => `${id} is no id`),
		...Object.entries(steps).flatMap(([state, step]) =>
			answersOf(step)
				.filter((id) => !isId(id))
				.map((id) => `${state}/${id} is no id`),
		),
		...outlined(draft),
	];
}

export const answersOf = (step: StepState | undefined): string[] => (step && 'on' in step ? Object.keys(step.on) : []);

const isId = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !/^\d+$/.test(id);

/** Steps that the outline does not show in full exactly once, or in another place than they lie in. */
function outlined(draft: Draft): string[] {
	const { tree, unreached, shelf } = outlineOf(draft);
	const [held, loose] = [[tree, ...unreached].flatMap(full).sort(), shelf.flatMap(full).sort()];
	const same = (a: string[], b: string[]) => JSON.stringify(a) === JSON.stringify(b.sort());
	return [
		...(same(held, Object.keys(draft.tree.states)) ? [] : ['the outline of the tree has other steps']),
		...(same(loose, Object.keys(draft.shelf)) ? [] : ['the outline of the shelf has other steps']),
	];
}

function full({ state, again, rows }: Entry): string[] {
	return again ? [] : [state, ...rows.flatMap(({ entry }) => full(entry))];
}
