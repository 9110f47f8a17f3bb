import type { Act, Draft, StepState } from '../draft.ts';
import { theStep } from '../words.ts';
import { withoutAnswer } from './answerGone.ts';
import { without } from './put.ts';
import { settled, stepIn, withEach, withStep, type Leading } from './steps.ts';
import { targetsOf } from '../graph.ts';
import { REFUSALS } from './refusals.ts';

/** Takes a step away. Every answer that led to it leads to `to`, or is taken away with it; what only hung on it goes to the shelf. */
export function removeStep(draft: Draft, state: string, to: string | undefined): Act {
	const step = stepIn(draft, state);
	if (to === state) throw new Error(REFUSALS.toItself);
	if (to !== undefined) stepIn(draft, to);
	const initial = draft.tree.initial === state ? (to ?? targetsOf(step).find((target) => target !== state)) : draft.tree.initial;
	if (initial === undefined) throw new Error(REFUSALS.noFirst);
	const unhinged = withoutStep(to === undefined ? answersGone(draft, state) : answersLed(draft, state, to), state);
	const after = settled(draft, { ...unhinged, tree: { ...unhinged.tree, initial } });
	return { draft: after, said: `ta bort ${theStep(step)}`, at: { state: to ?? parentOf(draft, state) ?? initial } };
}

/** Takes a step away from the shelf; what it led to stays there. */
export function dropFromShelf(draft: Draft, state: string): Act {
	const step = draft.shelf[state];
	if (!step) throw new Error(REFUSALS.notLoose);
	return {
		draft: withoutStep(answersGone(draft, state), state),
		said: `kasta ${theStep(step)}`,
		at: { state: draft.tree.initial },
	};
}

/** Makes a step the first one. What nothing leads to any more is laid on the shelf. */
export function setInitial(draft: Draft, state: string): Act {
	const step = stepIn(draft, state);
	return {
		draft: settled(draft, { ...draft, tree: { ...draft.tree, initial: state } }),
		said: `låt ${theStep(step)} stå först`,
		at: { state },
	};
}

function withoutStep(draft: Draft, state: string): Draft {
	return { ...draft, tree: { ...draft.tree, states: without(draft.tree.states, state) }, shelf: without(draft.shelf, state) };
}

/** Every answer that led to a step leads elsewhere. */
export function answersLed(draft: Draft, from: string, to: string): Draft {
	return withEach(draft, (step) => (targetsOf(step).includes(from) ? ledElsewhere(step, from, to) : step));
}

function ledElsewhere(step: StepState, from: string, to: string): StepState {
	if (!('on' in step)) return step;
	const on = Object.entries(step.on).map(([id, answer]) => {
		const target = answer.target === from ? to : answer.target;
		const { retries } = answer.meta;
		const meta = retries?.then === from ? withThen(answer.meta, to === target ? undefined : to) : answer.meta;
		return [id, { ...answer, target, meta }] as const;
	});
	return { ...step, on: Object.fromEntries(on) } as StepState;
}

function withThen(meta: Leading['on'][string]['meta'], then: string | undefined) {
	if (meta.retries && then !== undefined) return { ...meta, retries: { ...meta.retries, then } };
	return without(meta, 'retries');
}

/** Without the answers that led to a step; one that only did so after some tries can be tried for ever. */
function answersGone(draft: Draft, state: string): Draft {
	const steps = Object.entries({ ...draft.tree.states, ...draft.shelf });
	return steps.reduce((now, [one, step]) => {
		if (!('on' in step)) return now;
		const gone = Object.entries(step.on).filter(([, { target }]) => target === state);
		const left = gone.reduce((draft_, [answer]) => withoutAnswer(draft_, one, answer), now);
		return withoutThen(left, one, state);
	}, draft);
}

function withoutThen(draft: Draft, one: string, state: string): Draft {
	const step = stepIn(draft, one);
	if (!('on' in step) || !targetsOf(step).includes(state)) return draft;
	const on = Object.entries(step.on).map(([id, answer]) => [
		id,
		answer.meta.retries?.then === state ? { ...answer, meta: withThen(answer.meta, undefined) } : answer,
	]);
	return withStep(draft, one, { ...step, on: Object.fromEntries(on) } as StepState);
}

function parentOf(draft: Draft, state: string): string | undefined {
	const steps = Object.entries({ ...draft.tree.states, ...draft.shelf });
	return steps.find(([one, step]) => one !== state && targetsOf(step).includes(state))?.[0];
}
