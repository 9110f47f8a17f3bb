import type { Miss } from './missNames.ts';
import type { Verdict } from './judge.ts';
import type { CallVerdict } from './judgeCall.ts';
import type { PublishedExercise } from './published.ts';

/** What kinds of error a practice call had, each once; in a call as it is, what was written too. */
export function missesOf({ legs }: Pick<PublishedExercise, 'legs'>, verdict: Verdict | CallVerdict): Miss[] {
	const written = 'letters' in verdict ? writtenMisses(verdict) : [];
	return [...new Set([...wayMisses(legs, verdict), ...written])];
}

/** An error on the way: stopped too early, the wrong tree, or the wrong answer in the right one. */
function wayMisses(legs: PublishedExercise['legs'], { early, left }: Verdict): Miss[] {
	if (early) return ['early'];
	if (!left) return [];
	// The first of several trees is there to choose the next. Who never came to a question stood in another tree.
	const choosing = legs.length > 1 && left.step.tree === legs[0]?.tree;
	return [choosing || left.answer === undefined ? 'tree' : 'answer'];
}

function writtenMisses({ letters, strays, noteCopied, unnoted }: CallVerdict): Miss[] {
	const copied = letters.filter((letter) => letter.copied);
	return [
		...(letters.some(({ notCopied }) => notCopied.length > 0) || strays.length > 0 ? (['text'] as const) : []),
		...(copied.some(({ to, rightTo }) => to !== rightTo) ? (['addressee'] as const) : []),
		...(copied.some(({ gaps, wrong }) => gaps.length + wrong.length > 0) ? (['fact'] as const) : []),
		...(!noteCopied || unnoted.length > 0 ? (['note'] as const) : []),
	];
}
