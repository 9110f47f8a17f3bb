import { follow, type Leg, type Trees } from '../../tree/follow.ts';
import { leadingBy } from '../../tree/choices.ts';
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
	{ steps, outcomes }: Pick<PublishedExercise, 'steps' | 'outcomes'>,
	legs: readonly Leg[],
	given: number,
	trees: Trees,
): Verdict {
	const walked = legs.flatMap((leg, i) => {
		const asked = askedIn(legs, i, trees);
		return answersOf(leg, trees).filter((_, n) => asked[n]);
	});
	const ends = legs.flatMap((leg) => endOf(leg, trees));
	const goal = outcomes.at(-1);
	const different = steps.findIndex((step, i) => !same(step, walked[i], trees));
	const together = different < 0 ? steps.length : different;
	const step = steps[together];
	const ended = ends.at(-1) ?? { tree: '', state: '' };
	const right = ends.some((end) => sameDeed(end, goal, trees));
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

/** Whether two outcomes mean and write the same, though they may stand in two trees: one may say how to get there, the other not. */
function sameDeed(a: StepId, b: StepId | undefined, trees: Trees): boolean {
	const [one, other] = [a, b].map((place) => place && deedOf(place, trees));
	return one !== undefined && one === other;
}

function deedOf({ tree, state }: StepId, trees: Trees): string | undefined {
	const config = trees[tree]?.config;
	const meta = config && metaOf(config, state);
	if (!isOutcome(meta)) return undefined;
	const { title, with: words, templates, case: steps, followUp, parts } = meta;
	return JSON.stringify([title, words, templates, steps, followUp, parts]);
}

function answersOf({ tree, answers }: Leg, trees: Trees): Given[] {
	const config = trees[tree]?.config;
	return config ? follow(config, answers).strides.map((stride) => ({ tree, ...stride })) : [];
}

function endOf({ tree, answers }: Leg, trees: Trees): StepId[] {
	const config = trees[tree]?.config;
	return config ? [{ tree, state: follow(config, answers).state }] : [];
}

/** Whether it is the same answer; where several things are chosen, one that leads on by the answer that is right is right too. */
function same(step: RightStep, given: Given | undefined, trees: Trees): boolean {
	if (given?.tree !== step.tree || given.state !== step.state) return false;
	const config = trees[step.tree]?.config;
	return given.answer === step.answer || (config !== undefined && leadingBy(metaOf(config, step.state), given.answer) === step.answer);
}

/** What was answered at the very question; undefined where the learner never came to answer it. */
function answerAt(step: RightStep, given: Given | undefined): string | undefined {
	return given?.tree === step.tree && given.state === step.state ? given.answer : undefined;
}
