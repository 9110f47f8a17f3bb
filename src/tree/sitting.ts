import type { Walked } from './address.ts';
import type { PublishedTree } from './published.ts';
import { askedIn, knownAlong } from './asked.ts';
import { answersItself } from './facts.ts';
import { follow, type Leg, type Maps, type Standing, type Trees } from './follow.ts';
import { onwardFrom } from './onward.ts';
import { stateCalled } from './renamed.ts';
import { shortestWays } from './walk.ts';

/** All that a reader has answered in one sitting. The last leg is where the reader stands; there is none before a tree is chosen. */
export type Sitting = {
	legs: Leg[];
	/** The reader came by a link to a step, so the trail is the shortest way there, not a way that was walked. */
	shortcut?: boolean;
};

/** The sitting as far as the trees as they are now allow it: cut at the first answer, or the first tree, that no longer fits. */
export function cut({ legs, shortcut }: Sitting, trees: Trees): Sitting {
	const held: Leg[] = [];
	for (const leg of legs) {
		const tree = trees[leg.tree];
		if (!tree || (held.length > 0 && !leadsInto(held, leg, trees))) break;
		const { strides } = follow(tree.config, leg.answers);
		held.push({ tree: leg.tree, answers: strides.map(({ answer }) => answer) });
		if (strides.length < leg.answers.length) break;
	}
	return shortcut ? { legs: held, shortcut } : { legs: held };
}

/** Whether a leg can follow on these: it is in the tree that they lead on to, and begins where that is entered. */
function leadsInto(held: readonly Leg[], leg: Leg, trees: Maps): boolean {
	const onward = onwardFrom(held, trees);
	if (onward?.tree !== leg.tree) return false;
	return !onward.returns || onward.answers.every((answer, i) => leg.answers[i] === answer);
}

/**
 * The same sitting with the last answer that the reader gave taken back, across the border of a tree too. What was known without being
 * asked was never asked, so it is not asked on the way back either. The sitting must hold in these trees.
 */
export function back({ legs }: Sitting, trees: Maps): Sitting {
	const last = legs.length - 1;
	const leg = legs[last];
	if (!leg) return { legs };
	const asked = askedIn(legs, last, trees).findLastIndex(Boolean);
	if (asked >= 0) return rewind({ legs }, last, asked);
	if (last === 0) return { legs: [{ ...leg, answers: [] }] };
	return { legs: legs.slice(0, -1) };
}

/** The sitting up to the question `stride` of leg `leg`, which is to be answered anew; see `givenAt` in `asked.ts`. */
export function rewind({ legs }: Sitting, leg: number, stride: number): Sitting {
	return { legs: legs.slice(0, leg + 1).map((l, i) => (i === leg ? { ...l, answers: l.answers.slice(0, stride) } : l)) };
}

/** The sitting with one more answer. */
export function answered({ legs }: Sitting, answer: string): Sitting {
	return { legs: legs.map((leg, i) => (i === legs.length - 1 ? { ...leg, answers: [...leg.answers, answer] } : leg)) };
}

/** A sitting that stands at a state by the shortest way to it; undefined where the tree has no such state. */
export function shortcutTo(tree: PublishedTree, state: string): Sitting | undefined {
	const way = shortestWays(tree.config).get(stateCalled(tree.config, state) ?? '');
	return way && { legs: [{ tree: tree.id, answers: way.map(({ answer }) => answer) }], shortcut: way.length > 0 };
}

/** The sitting, standing at a state of its last tree: by the reader's own way where it leads there, else by the shortest. */
export function reach(sitting: Sitting, tree: PublishedTree, state: string): Sitting {
	const earlier = sitting.legs.slice(0, -1);
	const now = follow(tree.config, sitting.legs.at(-1)?.answers ?? []);
	if (now.state === state) return sitting;
	const stride = now.strides.findIndex((s) => s.state === state);
	if (stride >= 0) return rewind(sitting, earlier.length, stride);
	const short = shortcutTo(tree, state);
	return short ? { ...short, legs: [...earlier, ...short.legs] } : sitting;
}

/** Where the reader stands now. The sitting must hold in these trees (see `cut`). */
export function standing({ legs }: Sitting, trees: Trees): Standing & { tree: PublishedTree } {
	const leg = legs.at(-1);
	const tree = leg && trees[leg.tree];
	if (!tree) throw new Error(`The tree "${leg?.tree}" has not been fetched.`);
	return { tree, ...follow(tree.config, leg.answers) };
}

/** The sitting with the answers that the questions from here on give themselves, by what is known already; it stops at the step `until`. */
export function settled(sitting: Sitting, trees: Maps, until?: string): Sitting {
	const { legs } = sitting;
	const leg = legs.at(-1);
	const config = trees[leg?.tree ?? '']?.config;
	if (!leg || !config) return sitting;
	const { state, strides } = follow(config, leg.answers);
	const answer = answersItself(config, strides, state, knownAlong(legs, legs.length - 1, trees));
	if (answer === undefined || state === until) return sitting;
	return settled(answered(sitting, answer), trees, until);
}

/** The ways of a reader, with the questions that were answered. */
export function walkedIn(legs: readonly Leg[], trees: Maps): Walked[] {
	return legs.map(({ tree, answers }) => {
		const config = trees[tree]?.config;
		return { tree, strides: config ? follow(config, answers).strides : [] };
	});
}

/** The tree that the step where the reader stands leads on to, if it does. */
export function nextTree({ legs }: Sitting, trees: Maps): string | undefined {
	return onwardFrom(legs, trees)?.tree;
}
