import { follow, type Leg, type Maps } from './follow.ts';
import { metaOn } from './outcome.ts';
import { answersAt, entryOf, isOutcome, metaOf, nextTreeOf } from './walk.ts';

/** The tree that a reader can go on in, with the answers that are known there, and whether that is back from one that was gone through. */
export type Onward = { tree: string; answers: string[]; returns?: true };

/**
 * The tree that the last of some legs leads on to: the one that an outcome names, the one that a step goes through, or at the end of
 * that, the one it was entered from. The legs must hold in these trees.
 */
export function onwardFrom(legs: readonly Leg[], trees: Maps): Onward | undefined {
	const leg = legs.at(-1);
	const config = trees[leg?.tree ?? '']?.config;
	if (!leg || !config) return undefined;
	const { state, strides } = follow(config, leg.answers);
	const meta = metaOn(config, state, strides);
	const entered = isOutcome(meta) ? enteredFrom(legs, trees) : undefined;
	if (entered) return { tree: entered.tree, answers: [...entered.answers, state], returns: true };
	const tree = nextTreeOf(meta);
	return tree ? { tree, answers: answersAt(trees[tree]?.config, entryOf(meta)) } : undefined;
}

/** The leg that goes through the tree of the last one, and is not yet come back to. */
export function enteredFrom(legs: readonly Leg[], trees: Maps): Leg | undefined {
	const open: Leg[] = [];
	for (const [i, leg] of legs.entries()) {
		if (i > 0 && isReturn(open.at(-1), legs[i - 1], leg, trees)) open.pop();
		const config = trees[leg.tree]?.config;
		const stands = config && metaOf(config, follow(config, leg.answers).state);
		if (i < legs.length - 1 && stands?.kind === 'via') open.push(leg);
	}
	return open.at(-1);
}

/** Whether a leg goes on in the one that went through the tree of the leg before it, from the outcome that this came to. */
function isReturn(entered: Leg | undefined, before: Leg | undefined, leg: Leg, trees: Maps): boolean {
	const config = trees[before?.tree ?? '']?.config;
	if (!entered || !before || !config || leg.tree !== entered.tree) return false;
	const { state } = follow(config, before.answers);
	if (!isOutcome(metaOf(config, state))) return false;
	return [...entered.answers, state].every((answer, i) => leg.answers[i] === answer);
}
