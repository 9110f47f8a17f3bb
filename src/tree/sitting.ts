import { createMachine, initialTransition, transition } from 'xstate';
import type { TreeConfig } from '../../machines/tree.ts';
import type { PublishedTree } from './published.ts';
import { answersAt, entryOf, metaOf, nextTreeOf, shortestWays, type Stride } from './walk.ts';

/** The reader's way through one tree: the answers given so far, by id. */
export type Leg = { tree: string; answers: string[] };

/** All that a reader has answered in one sitting. The last leg is where the reader stands; there is none before a tree is chosen. */
export type Sitting = {
	legs: Leg[];
	/** The reader came by a link to a step, so the trail is the shortest way there, not a way that was walked. */
	shortcut?: boolean;
};

/** Trees by id, as far as they have been fetched. */
export type Trees = Record<string, PublishedTree>;

/** Where a leg stands: the state that its answers lead to, the answers that hold, and the strides behind them. */
export type Standing = { state: string; strides: Stride[] };

type KnownTrees = { machine: ReturnType<typeof createMachine>; standings: Map<string, Standing> };
const known = new WeakMap<TreeConfig, KnownTrees>();

/** Walks a tree by answer ids and stops before the first one that the machine does not take. Ways once walked are remembered. */
export function follow(config: TreeConfig, answers: readonly string[]): Standing {
	const tree = known.get(config) ?? { machine: createMachine(config as never), standings: new Map() };
	known.set(config, tree);
	const key = JSON.stringify(answers);
	const standing = tree.standings.get(key) ?? walk(tree.machine, answers);
	tree.standings.set(key, standing);
	return standing;
}

function walk(machine: KnownTrees['machine'], answers: readonly string[]): Standing {
	let [snapshot] = initialTransition(machine);
	const strides: Stride[] = [];
	for (const answer of answers) {
		if (!snapshot.can({ type: answer })) break;
		strides.push({ state: String(snapshot.value), answer });
		[snapshot] = transition(machine, snapshot, { type: answer });
	}
	return { state: String(snapshot.value), strides };
}

/** The sitting as far as the trees as they are now allow it: cut at the first answer, or the first tree, that no longer fits. */
export function cut({ legs, shortcut }: Sitting, trees: Trees): Sitting {
	const held: Leg[] = [];
	for (const leg of legs) {
		const tree = trees[leg.tree];
		if (!tree || (held.length > 0 && nextTree({ legs: held }, trees) !== leg.tree)) break;
		const { strides } = follow(tree.config, leg.answers);
		held.push({ tree: leg.tree, answers: strides.map(({ answer }) => answer) });
		if (strides.length < leg.answers.length) break;
	}
	return shortcut ? { legs: held, shortcut } : { legs: held };
}

/** The same sitting with the last answer taken back, across the border of a tree too. */
export function back({ legs }: Sitting): Sitting {
	const [last, ...earlier] = legs.toReversed();
	if (!last || (last.answers.length === 0 && earlier.length === 0)) return { legs };
	if (last.answers.length === 0) return { legs: earlier.toReversed() };
	return { legs: [...earlier.toReversed(), { ...last, answers: last.answers.slice(0, -1) }] };
}

/** The sitting up to the question `stride` of leg `leg`, which is to be answered anew. */
export function rewind({ legs }: Sitting, leg: number, stride: number): Sitting {
	return { legs: legs.slice(0, leg + 1).map((l, i) => (i === leg ? { ...l, answers: l.answers.slice(0, stride) } : l)) };
}

/** The sitting with one more answer. */
export function answered({ legs }: Sitting, answer: string): Sitting {
	return { legs: legs.map((leg, i) => (i === legs.length - 1 ? { ...leg, answers: [...leg.answers, answer] } : leg)) };
}

/** A sitting that stands at a state by the shortest way to it; undefined where the tree has no such state. */
export function shortcutTo(tree: PublishedTree, state: string): Sitting | undefined {
	const way = shortestWays(tree.config).get(state);
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

/**
 * The first answers of a leg that nobody was asked for, since the outcome before it enters its tree at a step; none from a changed one
 * on.
 */
export function toldBefore(legs: readonly Leg[], i: number, trees: Trees): string[] {
	const [before, leg] = [legs[i - 1], legs[i]];
	const config = trees[before?.tree ?? '']?.config;
	if (!config || !before || !leg) return [];
	const entry = entryOf(metaOf(config, follow(config, before.answers).state));
	const told = answersAt(trees[leg.tree]?.config, entry);
	const other = told.findIndex((answer, n) => answer !== leg.answers[n]);
	return other < 0 ? told : told.slice(0, other);
}

/** The tree that the outcome where the reader stands leads on to, if it does. */
export function nextTree(sitting: Sitting, trees: Trees): string | undefined {
	const { tree, state } = standing(sitting, trees);
	return nextTreeOf(metaOf(tree.config, state));
}
