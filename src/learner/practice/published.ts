import type { Leg } from '../../tree/follow.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { StepId, RightStep } from '../../tree/rightWay.ts';

/** A practice call with its right way worked out, as plain JSON: what the page draws and `/api/ovningar/<id>.json` serves. */
export type PublishedExercise = Pick<
	Exercise,
	'title' | 'level' | 'who' | 'opening' | 'findings' | 'tree' | 'outcome' | 'facts' | 'note'
> & {
	format: 1;
	id: string;
	page: string;
	/** It can be taken as a call as it is. */
	live?: true;
	/** The right way: as legs, as answers with what told each, and the outcomes it meets, of which the last is the right one. */
	legs: Leg[];
	steps: RightStep[];
	outcomes: StepId[];
	/** The statements of the source that the call stands on, with where each is told. */
	source: { text: string; href: string }[];
};

/** A call as somebody chooses it for others: with the address where it is taken as a call as it is, if it can be. */
export type AssignableCall = Pick<PublishedExercise, 'id' | 'title' | 'level' | 'who' | 'page'> & { live?: string };

/** A call as a list names it. */
export type ExerciseEntry = Pick<PublishedExercise, 'id' | 'title' | 'level' | 'page' | 'tree' | 'outcomes'>;
