import { answered, follow, nextTree, rewind, standing, type Leg, type Sitting, type Standing, type Trees } from './sitting.ts';

/** A changed answer: the sitting it gives, and the later answers that no longer have a question to stand on. */
export type AnswerChange = { sitting: Sitting; fallen: { tree: string; state: string; answer: string }[] };

/**
 * Answers one question of the sitting anew. The later answers are given again, in their order, wherever their questions come up;
 * those whose questions do not come up fall, and so do the trees that nothing leads on to any more. The sitting must hold in these trees.
 */
export function change(sitting: Sitting, leg: number, stride: number, answer: string, trees: Trees): AnswerChange {
	const later = sitting.legs.slice(leg).map((l, i) => ({ tree: l.tree, strides: stridesOf(l, trees).slice(i === 0 ? stride + 1 : 0) }));
	const fallen: AnswerChange['fallen'] = [];
	let now = answered(rewind(sitting, leg, stride), answer);
	for (const [i, { tree, strides }] of later.entries()) {
		const held = i === 0 || nextTree(now, trees) === tree;
		if (i > 0 && held) now = { legs: [...now.legs, { tree, answers: [] }] };
		for (const given of strides) {
			if (held && standing(now, trees).state === given.state) now = answered(now, given.answer);
			else fallen.push({ tree, ...given });
		}
	}
	return { sitting: now, fallen };
}

function stridesOf({ tree, answers }: Leg, trees: Trees): Standing['strides'] {
	const known = trees[tree];
	return known ? follow(known.config, answers).strides : [];
}
