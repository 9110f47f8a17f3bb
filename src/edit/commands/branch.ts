import { nameOf } from '../../tree/walk.ts';
import type { Act, Draft } from '../draft.ts';
import { below, rootsIn, rootsOf, stepsOf } from '../graph.ts';
import { answersAround, idForAnswer, idForStep } from '../ids.ts';
import { theAnswer, theStep } from '../words.ts';
import { withoutAnswer } from './answerGone.ts';
import { renamed } from './copy.ts';
import { without } from './put.ts';
import { answerIn, leadingIn, settled, stepIn, withAnswers, withNew, withTries } from './steps.ts';
import { REFUSALS } from './refusals.ts';

/** A row of the outline: an answer of a step, with what it leads to. */
export type Row = { state: string; answer: string };

/** Moves an answer with all below it to another question. Throws, in Swedish, where that lies below it. */
export function moveBranch(draft: Draft, from: Row, to: string): Act {
	const moved = answerIn(draft, from.state, from.answer);
	leadingIn(draft, to);
	if (to === from.state) throw new Error(REFUSALS.sameQuestion);
	if (liesBelow(draft, from, to)) throw new Error(REFUSALS.below);
	const left = withoutAnswer(draft, from.state, from.answer);
	const isFree = !answersAround(left, to, moved.target).has(from.answer);
	const answer = isFree ? from.answer : idForAnswer(left, to, moved.meta.label, moved.target);
	const after = withAnswers(left, to, { ...leadingIn(left, to).on, [answer]: moved });
	return {
		draft: settled(draft, withTries(after, to, answer)),
		said: `flytta ${theAnswer(draft, from.state, from.answer)} till ${theStep(stepIn(draft, to))}`,
		at: { state: to, answer },
	};
}

/** Whether a step lies below an answer. Below one that leads back lies what only it leads to. */
function liesBelow(draft: Draft, from: Row, to: string): boolean {
	const under = below(stepsOf(draft), [answerIn(draft, from.state, from.answer).target]);
	return under.has(to) && (!under.has(from.state) || hangingOn(draft, from).includes(to));
}

/** Copies an answer to a question, with all that hangs only on it. What something else leads to as well is led to, and not copied. */
export function copyBranch(draft: Draft, from: Row, to: string): Act {
	const copied = answerIn(draft, from.state, from.answer);
	leadingIn(draft, to);
	const own = hangingOn(draft, from);
	const names = new Map<string, string>();
	const made = own.reduce((now, state) => {
		const step = stepIn(draft, state);
		const id = idForStep(now, nameOf(step.meta));
		names.set(state, id);
		return withNew(now, to, step, id);
	}, draft);
	const target = names.get(copied.target) ?? copied.target;
	const answer = idForAnswer(made, to, copied.meta.label, copied.target);
	const meta = without(copied.meta, 'was');
	const joined = withAnswers(made, to, { ...leadingIn(made, to).on, [answer]: { target, meta } });
	return {
		draft: settled(draft, withTries(renamed(joined, names, draft), to, answer)),
		said: `kopiera ${theAnswer(draft, from.state, from.answer)} till ${theStep(stepIn(draft, to))}`,
		at: { state: to, answer },
	};
}

/** The steps that nothing would lead to without an answer, in the order that they are come to. */
export function hangingOn(draft: Draft, { state, answer }: Row): string[] {
	const steps = stepsOf(draft);
	const target = answerIn(draft, state, answer).target;
	const roots = [...rootsOf(draft), ...rootsIn(steps, Object.keys(draft.shelf))];
	const step = leadingIn(draft, state);
	const elsewhere = below({ ...steps, [state]: { ...step, on: without(step.on, answer) } }, roots);
	return [...below(steps, [target])].filter((one) => !elsewhere.has(one));
}
