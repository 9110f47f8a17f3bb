import { follow, type Trees } from '../tree/follow.ts';
import { back, reach } from '../tree/sitting.ts';
import { said } from '../tree/said.ts';
import type { Call } from './call.ts';
import { chainOf, opened, returned, sittingOf, wayKey, withSitting, type Opening, type Walk } from './walks.ts';

/*
 * A hit of the search, a link and a step chosen in the drawing all name a step with a way to it, but nobody has asked the customer.
 * So they are look-ups: the step is shown with that way as questions to confirm, and until they are confirmed the note says nothing of
 * it, nothing can be ticked or copied in it, and it is gone when the agent leaves it. A shared link is one too: what a colleague
 * answered in another call is not an answer in this one.
 */

/** What the agent is asked to confirm: the answers that nobody has given, in the words that stand in the trees. */
export function toConfirm(call: Call, trees: Trees): { question: string; answer: string }[] {
	return chainOf(call).flatMap(({ tree: id, answers, unconfirmed = 0 }) => {
		const tree = trees[id];
		const strides = tree ? follow(tree.config, answers).strides.slice(0, unconfirmed) : [];
		return tree ? strides.map(({ state, answer }) => said(tree, state, answer)) : [];
	});
}

/** The call at the way that an address names: back on a way of its own, or else in a look-up. */
export function arrived(call: Call, opening: Opening): Call {
	if (opening.legs.length === 0) return { ...call, at: undefined };
	const root = call.stood[wayKey(opening)];
	if (root !== undefined && call.walks.some(({ id }) => id === root)) return returned(call, root, opening);
	return opened(call, opening);
}

/** The call at a step of the tree where the agent stands: on their own way where it leads there, else in a look-up. */
export function reached(call: Call, state: string, trees: Trees): Call {
	const tree = trees[chainOf(call).at(-1)?.tree ?? ''];
	if (!tree) return call;
	const { legs, shortcut } = reach(sittingOf(call), tree, state);
	const leg = legs.at(-1);
	if (!shortcut || !leg) return withSitting(call, { legs });
	const { from } = chainOf(call).at(-1) ?? {};
	const there = opened(call, { legs: [leg], shortcut, entered: 'search' });
	// In a tree that was led on to, what was answered before it is kept.
	return { ...there, walks: there.walks.map((walk) => (walk.id === there.at && from !== undefined ? { ...walk, from } : walk)) };
}

/** The call in which the way to the look-up is the customer's own. A walk that had come a part of that way goes on in it. */
export function confirmed(call: Call): Call {
	const chain = chainOf(call);
	const done = new Set(call.deeds.map(({ walk }) => walk));
	const isPart = ({ id, tree, answers }: Walk) =>
		!done.has(id) && chain.some((walk) => walk.id !== id && walk.tree === tree && answers.every((answer, i) => answer === walk.answers[i]));
	const walks = call.walks
		.filter((walk) => !isPart(walk))
		.map(({ unconfirmed, shortest, before, ...walk }) =>
			chain.some(({ id }) => id === walk.id)
				? walk
				: { ...walk, ...(unconfirmed && { unconfirmed, before }), ...(shortest && { shortest }) },
		);
	return { ...call, walks };
}

/** The first walk on the way to where the agent stands that is a look-up. */
export function lookedUp(call: Call): Walk | undefined {
	return chainOf(call).find(({ unconfirmed }) => unconfirmed);
}

/** One step back: an answer, or from a hit to where the agent stood before it. */
export function steppedBack(call: Call, trees: Trees): Call {
	const chain = chainOf(call);
	const from = chain.findIndex(({ unconfirmed }) => unconfirmed);
	const own = chain.slice(from).reduce((sum, { answers, unconfirmed = 0 }) => sum + answers.length - unconfirmed, 0);
	const isHit = lookedUp(call)?.entered === 'search' && own === 0;
	if (isHit) return dropped(call);
	return withSitting(call, back(sittingOf(call), trees));
}

/** Out of a look-up, to where the agent stood before it. */
export function dropped(call: Call): Call {
	const before = lookedUp(call)?.before;
	return { ...call, at: call.walks.find(({ id }) => id === before)?.id };
}
