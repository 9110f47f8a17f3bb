import type { Draft, Lead, NewStep, StepState } from '../draft.ts';
import { below, rootsOf, stepsOf } from '../graph.ts';
import { idForStep } from '../ids.ts';
import { without } from './put.ts';
import { REFUSALS } from './refusals.ts';

/** A step that leads on. */
export type Leading = Extract<StepState, { on: unknown }>;

/** A step of the draft, in the tree or on the shelf. Throws, in Swedish, where there is none. */
export function stepIn(draft: Draft, state: string): StepState {
	const step = draft.tree.states[state] ?? draft.shelf[state];
	if (!step) throw new Error(REFUSALS.stepGone);
	return step;
}

/** A step that can have answers. Throws, in Swedish, for an outcome. */
export function leadingIn(draft: Draft, state: string): Leading {
	const step = stepIn(draft, state);
	if (!('on' in step)) throw new Error(REFUSALS.outcomeAnswers);
	return step;
}

/** An answer with where it leads. Throws, in Swedish, where there is none. */
export function answerIn(draft: Draft, state: string, answer: string): Leading['on'][string] {
	const found = leadingIn(draft, state).on[answer];
	if (!found) throw new Error(REFUSALS.answerGone);
	return found;
}

/** The draft with another step in the place of one. */
export function withStep(draft: Draft, state: string, step: StepState): Draft {
	if (!Object.hasOwn(draft.tree.states, state)) return { ...draft, shelf: { ...draft.shelf, [state]: step } };
	return { ...draft, tree: { ...draft.tree, states: { ...draft.tree.states, [state]: step } } };
}

/** The draft with other answers to a step. */
export function withAnswers(draft: Draft, state: string, on: Leading['on']): Draft {
	return withStep(draft, state, { ...leadingIn(draft, state), on });
}

/** The draft with every step made anew, each where it stands. */
export function withEach(draft: Draft, make: (step: StepState, state: string) => StepState): Draft {
	const each = (steps: Record<string, StepState>) =>
		Object.fromEntries(Object.entries(steps).map(([state, step]) => [state, make(step, state)]));
	return { ...draft, tree: { ...draft.tree, states: each(draft.tree.states) }, shelf: each(draft.shelf) };
}

/** The draft where an answer says no more how often it may be given, if it does not lead back, or leads to the same after that. */
export function withTries(draft: Draft, state: string, answer: string): Draft {
	const { target, meta } = answerIn(draft, state, answer);
	const { retries } = meta;
	if (!retries || (retries.then !== target && below(stepsOf(draft), [target]).has(state))) return draft;
	return withAnswers(draft, state, { ...leadingIn(draft, state).on, [answer]: { target, meta: without(meta, 'retries') } });
}

/** A step as it is born: with its words and nothing more. */
export function born({ kind, words }: NewStep): StepState {
	if (kind === 'outcome') return { type: 'final', meta: { kind, title: words, source: [] } };
	return { meta: { kind, text: words, source: [] }, on: {} };
}

/** The draft with a new step beside the one that will lead to it: right after it, but an outcome last. */
export function withNew(draft: Draft, beside: string, step: StepState, state: string): Draft {
	const put = (steps: Record<string, StepState>) => {
		const entries = Object.entries(steps);
		const at = 'on' in step ? entries.findIndex(([one]) => one === beside) + 1 : entries.length;
		return Object.fromEntries(entries.toSpliced(at, 0, [state, step]));
	};
	if (!Object.hasOwn(draft.tree.states, beside)) return { ...draft, shelf: put(draft.shelf) };
	return { ...draft, tree: { ...draft.tree, states: put(draft.tree.states) } };
}

/** Where an answer of a step is to lead, and the draft with the step that was made for it. */
export function led(draft: Draft, from: string, lead: Lead): { draft: Draft; target: string; isNew: boolean } {
	if ('to' in lead) {
		stepIn(draft, lead.to);
		return { draft, target: lead.to, isNew: false };
	}
	const target = idForStep(draft, lead.words);
	return { draft: withNew(draft, from, born(lead), target), target, isNew: true };
}

/**
 * The draft after an act, with its steps where they belong: what nothing in the tree leads to any more is laid on the shelf, what something
 * there leads to is taken from it. Steps that hung loose in the file `before` the act stay in it.
 */
export function settled(before: Draft, after: Draft): Draft {
	const steps = stepsOf(after);
	const held = below(steps, [
		after.tree.initial,
		...rootsOf(before)
			.slice(1)
			.filter((state) => Object.hasOwn(after.tree.states, state)),
	]);
	const inTree = (state: string) => held.has(state);
	const stays = Object.entries(after.tree.states).filter(([state]) => inTree(state));
	const leaves = Object.entries(after.tree.states).filter(([state]) => !inTree(state));
	const rises = Object.entries(after.shelf).filter(([state]) => inTree(state));
	const lies = Object.entries(after.shelf).filter(([state]) => !inTree(state));
	if (leaves.length === 0 && rises.length === 0) return after;
	return {
		...after,
		tree: { ...after.tree, states: Object.fromEntries([...stays, ...rises]) },
		shelf: Object.fromEntries([...lies, ...leaves]),
	};
}
