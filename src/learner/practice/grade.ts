import type { Verdict } from './judge.ts';

/** How a call was remembered: not, with a detour, as one should, or without any help. */
export type Grade = 'wrong' | 'unsure' | 'right' | 'easy';

/** The grade that a judgement gives; nobody is asked for one. `looked` is how many things the learner found out on the way. */
export function gradeOf({ right, left, extra }: Pick<Verdict, 'right' | 'left' | 'extra'>, looked: number): Grade {
	if (!right) return 'wrong';
	if (left || extra > 0) return 'unsure';
	return looked > 0 ? 'right' : 'easy';
}
