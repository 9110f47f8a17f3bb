import { createMachine } from 'xstate';
import type { AnswerTransition, TreeConfig } from '../../machines/tree.ts';
import { allChoices, choosing, ruleFor } from './choices.ts';
import { exitsFrom } from './walk.ts';

/**
 * The machine that a reader's answers are given to. It has every answer of the tree, and besides those what each choice of several things
 * at once leads to, and where an answer leads that has been tried as often as it may be.
 */
export function machineOf(config: TreeConfig) {
	const states = Object.entries(config.states).map(([state, step]) => {
		if (!('on' in step)) return [state, step];
		const exits = exitsFrom(config, state).map(({ id, target }) => [id, { target }]);
		return [state, { on: { ...Object.fromEntries(exits), ...choicesOf(step) } }];
	});
	return createMachine({ id: config.id, initial: config.initial, states: Object.fromEntries(states) } as never);
}

function choicesOf({ meta, on }: Extract<TreeConfig['states'][string], { on: unknown }>): Record<string, Pick<AnswerTransition, 'target'>> {
	if (meta.kind !== 'choices') return {};
	const found = allChoices(meta).map((chosen) => [choosing(meta, chosen), on[ruleFor(meta, chosen)?.answer ?? '']?.target] as const);
	return Object.fromEntries(found.flatMap(([id, target]) => (target ? [[id, { target }]] : [])));
}
