import type { Act, Draft, Lead, NewStep } from '../draft.ts';
import { stepsOf } from '../graph.ts';
import { idForAnswer, idForStep } from '../ids.ts';
import { quoted, theAnswer, theStep } from '../words.ts';
import { withoutAnswer } from './answerGone.ts';
import { answerIn, leadingIn, led, settled, withAnswers, withNew, withTries, born } from './steps.ts';
import { REFUSALS } from './refusals.ts';

/** Adds an answer, that leads to a step that is there or to a new one. It goes on with the new step's words, or else with the answer. */
export function addAnswer(draft: Draft, state: string, label: string, lead: Lead): Act {
	const { on } = leadingIn(draft, state);
	const { draft: made, target, isNew } = led(draft, state, lead);
	const answer = idForAnswer(made, state, label, target);
	const after = withAnswers(made, state, { ...on, [answer]: { target, meta: { label } } });
	return {
		draft: settled(draft, after),
		said: `lägg till svaret ${quoted(label)}`,
		at: isNew ? atWords(target, lead as NewStep) : { state, answer },
	};
}

/** Lets an answer lead elsewhere. What nothing leads to any more is laid on the shelf. */
export function leadTo(draft: Draft, state: string, answer: string, lead: Lead): Act {
	answerIn(draft, state, answer);
	const { draft: made, target, isNew } = led(draft, state, lead);
	return {
		draft: settled(draft, withTries(leading(made, state, answer, target), state, answer)),
		said: `låt ${theAnswer(draft, state, answer)} leda till ${theStep(stepsOf(made)[target])}`,
		at: isNew ? atWords(target, lead as NewStep) : { state, answer },
	};
}

/** Puts a new step between an answer and where it led. `label` is the new step's answer, that leads on. */
export function insertStep(draft: Draft, state: string, answer: string, step: NewStep, label: string): Act {
	const { target } = answerIn(draft, state, answer);
	const { draft: made, state: put } = inserted(draft, state, step, label, target);
	return {
		draft: leading(made, state, answer, put),
		said: `lägg in ${theStep(born(step))} efter ${theAnswer(draft, state, answer)}`,
		at: { state: put, key: 'text' },
	};
}

/** Puts a new step before the first one. `label` is the new step's answer, that leads on. */
export function insertFirst(draft: Draft, step: NewStep, label: string): Act {
	const { initial } = draft.tree;
	const { draft: made, state } = inserted(draft, initial, step, label, initial);
	const states = { [state]: made.tree.states[state], ...made.tree.states } as Draft['tree']['states'];
	return {
		draft: { ...made, tree: { ...made.tree, initial: state, states } },
		said: `lägg in ${theStep(born(step))} först`,
		at: { state, key: 'text' },
	};
}

/** Takes an answer away. What only hung on it is laid on the shelf. */
export function removeAnswer(draft: Draft, state: string, answer: string): Act {
	answerIn(draft, state, answer);
	return {
		draft: settled(draft, withoutAnswer(draft, state, answer)),
		said: `ta bort ${theAnswer(draft, state, answer)}`,
		at: { state },
	};
}

/** Moves an answer one place up or down among those of its step. */
export function moveAnswer(draft: Draft, state: string, answer: string, by: -1 | 1): Act {
	answerIn(draft, state, answer);
	const entries = Object.entries(leadingIn(draft, state).on);
	const from = entries.findIndex(([id]) => id === answer);
	const to = Math.max(0, Math.min(entries.length - 1, from + by));
	const [moved] = entries.splice(from, 1);
	const on = Object.fromEntries(moved ? entries.toSpliced(to, 0, moved) : entries);
	return {
		draft: to === from ? draft : withAnswers(draft, state, on),
		said: `flytta ${theAnswer(draft, state, answer)} ${by < 0 ? 'uppåt' : 'nedåt'}`,
		at: { state, answer },
	};
}

function inserted(draft: Draft, beside: string, step: NewStep, label: string, target: string): { draft: Draft; state: string } {
	if (step.kind === 'outcome') throw new Error(REFUSALS.outcomeBetween);
	const state = idForStep(draft, step.words);
	const answer = idForAnswer(draft, beside, label, target);
	const made = withNew(draft, beside, born(step), state);
	return { draft: withAnswers(made, state, { [answer]: { target, meta: { label } } }), state };
}

function leading(draft: Draft, state: string, answer: string, target: string): Draft {
	const { on } = leadingIn(draft, state);
	return withAnswers(draft, state, { ...on, [answer]: { ...answerIn(draft, state, answer), target } });
}

function atWords(state: string, { kind }: NewStep): Act['at'] {
	return { state, key: kind === 'outcome' ? 'title' : 'text' };
}
