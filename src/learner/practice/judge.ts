import { follow, type Leg, type Trees } from '../../tree/follow.ts';
import { leadingBy } from '../../tree/choices.ts';
import { metaOn } from '../../tree/outcome.ts';
import { askedIn } from '../../tree/asked.ts';
import type { PublishedExercise } from './published.ts';
import type { StepId, RightStep } from '../../tree/rightWay.ts';
import { isOutcome, metaOf } from '../../tree/walk.ts';

/** What became of a practice call. */
export type Verdict = {
	/** The learner came to the right outcome, whichever way. */
	right: boolean;
	/** The outcome where the learner stopped. */
	ended: StepId;
	/** How many of the right way's questions were answered right before the first that was not. */
	together: number;
	/** The learner was on the right way and stopped where it goes on, into this tree. */
	early?: { tree: string };
	/** The first question that was answered otherwise, with the answer that was given; none where the learner stopped too early. */
	left?: { step: RightStep; answer?: string };
	/** Answers given beyond the right way's own number, those that were taken back included. */
	extra: number;
};

type Given = { tree: string; state: string; answer: string };

/** Holds a way that was walked against a call's right way. `given` counts every answer, also those that were taken back. */
export function judge(
	{ steps, outcomes, legs: rightLegs }: Pick<PublishedExercise, 'steps' | 'outcomes' | 'legs'>,
	legs: readonly Leg[],
	given: number,
	trees: Trees,
): Verdict {
	const walked = legs.flatMap((leg, i) => {
		const asked = askedIn(legs, i, trees);
		return answersOf(leg, trees).filter((_, n) => asked[n]);
	});
	const ends = legs.flatMap((leg) => endOf(leg, trees));
	const different = steps.findIndex((step, i) => !same(step, walked[i], trees));
	const together = different < 0 ? steps.length : different;
	const step = steps[together];
	const ended = ends.at(-1) ?? { tree: '', state: '' };
	const goal = deedAt(rightLegs.at(-1), trees);
	const right = goal !== undefined && legs.some((leg) => deedAt(leg, trees) === goal);
	const early = right || walked.length > together ? undefined : wayOnFrom(ended, outcomes);
	return {
		right,
		ended,
		together,
		...(early && { early }),
		left: step && { step, answer: answerAt(step, walked[together]) },
		extra: Math.max(0, given - steps.length),
	};
}

/** The tree that the right way goes on into from an outcome on it; none from its last, or from another. */
function wayOnFrom(ended: StepId, outcomes: readonly StepId[]): { tree: string } | undefined {
	const at = outcomes.findIndex(({ tree, state }) => tree === ended.tree && state === ended.state);
	const on = at < 0 ? undefined : outcomes[at + 1];
	return on && { tree: on.tree };
}

/**
 * What the outcome at the end of a leg means and writes on that way, the same for two that may stand in two trees: one may say how to get
 * there, the other not. Undefined where the leg stands at no outcome.
 */
function deedAt(leg: Leg | undefined, trees: Trees): string | undefined {
	const config = trees[leg?.tree ?? '']?.config;
	if (!leg || !config) return undefined;
	const { state, strides } = follow(config, leg.answers);
	const meta = metaOn(config, state, strides);
	if (!isOutcome(meta)) return undefined;
	const { title, with: words, templates, case: steps, followUp } = meta;
	return JSON.stringify([title, words, templates, steps, followUp]);
}

function answersOf({ tree, answers }: Leg, trees: Trees): Given[] {
	const config = trees[tree]?.config;
	return config ? follow(config, answers).strides.map((stride) => ({ tree, ...stride })) : [];
}

function endOf({ tree, answers }: Leg, trees: Trees): StepId[] {
	const config = trees[tree]?.config;
	return config ? [{ tree, state: follow(config, answers).state }] : [];
}

/**
 * Whether it is the same answer; where several things are chosen, one that leads on by the answer that is right is right too, and so is the
 * answer that what is right leads on by.
 */
function same(step: RightStep, given: Given | undefined, trees: Trees): boolean {
	if (given?.tree !== step.tree || given.state !== step.state) return false;
	const config = trees[step.tree]?.config;
	const meta = config && metaOf(config, step.state);
	return given.answer === step.answer || leadingBy(meta, given.answer) === step.answer || leadingBy(meta, step.answer) === given.answer;
}

/** What was answered at the very question; undefined where the learner never came to answer it. */
function answerAt(step: RightStep, given: Given | undefined): string | undefined {
	return given?.tree === step.tree && given.state === step.state ? given.answer : undefined;
}
