import { follow, type Leg, type Trees } from './follow.ts';
import { onwardFrom } from './onward.ts';
import { askedIn, givenAt, toldBefore } from './asked.ts';
import { answered, rewind, settled, standing, type Sitting } from './sitting.ts';
import type { Stride } from './walk.ts';

/** A changed answer: the sitting it gives, and the later answers that no longer have a question to stand on. */
export type AnswerChange = { sitting: Sitting; fallen: { tree: string; state: string; answer: string }[] };

/**
 * Answers one question of the sitting anew. The later answers are given again, in their order, wherever their questions come up;
 * those whose questions do not come up fall, and so do the trees that nothing leads on to any more. What was only taken as given, since
 * a tree is entered at a step or an answer told it, is neither kept nor told of where it is not so any more. The sitting must hold in
 * these trees.
 */
export function change(sitting: Sitting, leg: number, stride: number, answer: string, trees: Trees): AnswerChange {
	const place = givenAt(sitting.legs, leg, stride, trees);
	if (place.leg !== leg) return change(sitting, place.leg, place.stride, answer, trees);
	const fallen: AnswerChange['fallen'] = [];
	let now = answered(rewind(sitting, leg, stride), answer);
	for (const [i, { tree, answers }] of sitting.legs.slice(leg).entries()) {
		if (i > 0) now = settled(now, trees);
		const told = toldBefore(sitting.legs, leg + i, trees);
		const onward = i > 0 ? onwardFrom(now.legs, trees) : undefined;
		const held = i === 0 || onward?.tree === tree;
		// Where the tree is entered as before, what was taken as given then may have been changed since, and is given again.
		const isAsBefore = String(onward?.answers) === String(i > 0 ? onwardFrom(sitting.legs.slice(0, leg + i), trees)?.answers : undefined);
		if (i > 0 && onward && held) now = { legs: [...now.legs, { tree, answers: isAsBefore ? told : onward.answers }] };
		const given = stridesOf({ tree, answers }, trees).map((one, n) => ({ tree, ...one, n }));
		const asked = askedIn(sitting.legs, leg + i, trees);
		for (const { n, ...one } of given.slice(i === 0 ? stride + 1 : told.length)) {
			const isTold = n < told.length;
			if (!asked[n] && !isTold) continue;
			if (held) now = settled(now, trees, one.state);
			if (held && standing(now, trees).state === one.state) now = answered(now, one.answer);
			else if (!isTold) fallen.push(one);
		}
	}
	return { sitting: settled(now, trees), fallen };
}

function stridesOf({ tree, answers }: Leg, trees: Trees): Stride[] {
	const known = trees[tree];
	return known ? follow(known.config, answers).strides : [];
}
