import { answered, follow, nextTree, rewind, standing, toldBefore, type Leg, type Sitting, type Standing, type Trees } from './sitting.ts';
import { answersAt, entryOf, metaOf } from './walk.ts';

/** A changed answer: the sitting it gives, and the later answers that no longer have a question to stand on. */
export type AnswerChange = { sitting: Sitting; fallen: { tree: string; state: string; answer: string }[] };

/**
 * Answers one question of the sitting anew. The later answers are given again, in their order, wherever their questions come up;
 * those whose questions do not come up fall, and so do the trees that nothing leads on to any more. What was
 * only taken as given is, where the tree is entered elsewhere now, neither kept nor told of. The sitting must hold in these trees.
 */
export function change(sitting: Sitting, leg: number, stride: number, answer: string, trees: Trees): AnswerChange {
	const later = sitting.legs.slice(leg).map((l, i) => ({ tree: l.tree, strides: stridesOf(l, trees).slice(i === 0 ? stride + 1 : 0) }));
	const fallen: AnswerChange['fallen'] = [];
	let now = answered(rewind(sitting, leg, stride), answer);
	for (const [i, { tree, strides }] of later.entries()) {
		const held = i === 0 || nextTree(now, trees) === tree;
		const [was, is] = i > 0 && held ? [entryInto(sitting.legs.slice(0, leg + i), tree, trees), entryInto(now.legs, tree, trees)] : [[], []];
		// Where the tree is entered as before, what was taken as given then may have been changed since, and is given again.
		const isAsBefore = String(was) === String(is);
		if (i > 0 && held) now = { legs: [...now.legs, { tree, answers: isAsBefore ? [] : is }] };
		for (const given of strides.slice(isAsBefore ? 0 : toldBefore(sitting.legs, leg + i, trees).length)) {
			if (held && standing(now, trees).state === given.state) now = answered(now, given.answer);
			else fallen.push({ tree, ...given });
		}
	}
	return { sitting: now, fallen };
}

/** The answers that are taken as given in a tree that follows these legs. */
function entryInto(legs: readonly Leg[], tree: string, trees: Trees): string[] {
	const { tree: last, state } = standing({ legs: [...legs] }, trees);
	return answersAt(trees[tree]?.config, entryOf(metaOf(last.config, state)));
}

function stridesOf({ tree, answers }: Leg, trees: Trees): Standing['strides'] {
	const known = trees[tree];
	return known ? follow(known.config, answers).strides : [];
}
