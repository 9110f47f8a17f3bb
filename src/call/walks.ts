import { follow, type Leg, type Trees } from '../tree/follow.ts';
import { onwardFrom } from '../tree/onward.ts';
import { attemptOf } from '../tree/retries.ts';
import { askedIn, factsBefore, toldBefore } from '../tree/asked.ts';
import type { Sitting } from '../tree/sitting.ts';
import { isOutcome, metaOf, type Stride } from '../tree/walk.ts';
import type { Call, Opening, Walk } from './call.ts';

export type { Entered, Opening, Walk } from './call.ts';

/** The walks that lead on to each other up to the one where the agent stands; they are one sitting. */
export function chainOf({ walks, at }: Pick<Call, 'walks' | 'at'>): Walk[] {
	const chain: Walk[] = [];
	let walk = walks.find(({ id }) => id === at);
	while (walk) {
		chain.unshift(walk);
		const { from } = walk;
		walk = walks.find(({ id }) => id === from);
	}
	return chain;
}

/** Where the agent stands, as a sitting: what the address tells and the trail shows. */
export function sittingOf(call: Pick<Call, 'walks' | 'at'>): Sitting {
	const chain = chainOf(call);
	const legs = chain.map(({ tree, answers }) => ({ tree, answers }));
	return chain.some(({ shortest }) => shortest) ? { legs, shortcut: true } : { legs };
}

/** Whether a walk, or what it was led from, is a look-up that nobody has confirmed. */
export function isLookUp({ walks }: Pick<Call, 'walks'>, walk: Walk): boolean {
	return chainOf({ walks, at: walk.id }).some(({ unconfirmed }) => unconfirmed);
}

/** The walks that the note tells of: all that are no look-ups. */
export function realWalks(call: Pick<Call, 'walks'>): Walk[] {
	return call.walks.filter((walk) => !isLookUp(call, walk));
}

/** Whether the agent stands in a look-up. */
export function looksUp(call: Call): boolean {
	return chainOf(call).some(({ unconfirmed }) => unconfirmed);
}

/** The call, standing in new walks, one for each leg of the opening. */
export function opened(call: Call, { legs, shortcut, entered, own = 0 }: Opening): Call {
	const unconfirmed = unconfirmedOf(legs, own);
	const isLookUp = unconfirmed.some((count) => count > 0);
	const walks = legs.map(({ tree, answers }, i): Walk => ({
		id: call.made + 1 + i,
		tree,
		answers,
		entered: i > 0 ? 'lead' : entered,
		...(i > 0 && { from: call.made + i }),
		...(unconfirmed[i] && { unconfirmed: unconfirmed[i] }),
		...(shortcut && i === 0 && { shortest: true }),
		...(isLookUp && i === 0 && { before: call.at }),
	}));
	return { ...call, walks: [...call.walks, ...walks], at: walks.at(-1)?.id, made: call.made + legs.length };
}

/** The call with other answers in the walks where the agent stands; walks are added or left as the sitting has more or fewer legs. */
export function withSitting(call: Call, { legs }: Sitting): Call {
	const chain = chainOf(call);
	const kept = chain.slice(0, legs.length).map((walk, i) => withAnswers(walk, legs[i]?.answers ?? []));
	const walks = call.walks.map((walk) => kept.find(({ id }) => id === walk.id) ?? walk);
	const now = { ...call, walks, at: kept.at(-1)?.id };
	return legs.slice(kept.length).reduce<Call>((c, { tree, answers }) => led(c, tree, answers), now);
}

/** The call, standing in a walk that goes on from the one before, with what is known where it is entered. */
export function led(call: Call, tree: string, answers: string[] = [], known = 0): Call {
	const id = call.made + 1;
	const walk: Walk = { id, tree, answers, entered: 'lead', from: call.at, ...(known && { known }) };
	return { ...call, walks: [...call.walks, walk], at: id, made: id };
}

/** The call, standing in a walk of its own again: where the sitting's trees lead on from each other as they do in it. */
export function returned(call: Call, root: number, sitting: Sitting): Call {
	let at = root;
	for (const { tree } of sitting.legs.slice(1)) {
		const next = call.walks.findLast(({ from, tree: id }) => from === at && id === tree);
		if (!next) break;
		at = next.id;
	}
	return withSitting({ ...call, at }, sitting);
}

/**
 * Takes away the walks that are none, where nobody stands: look-ups, those without an answer, and those that nothing leads on to any more.
 * Where something was done in such a walk it stays, on its own.
 */
export function tidied(call: Call, trees: Trees): Call {
	if (call.at === undefined && call.home) return tidied(atHome(call, call.home), trees);
	const here = new Set(chainOf(call).map(({ id }) => id));
	const acted = new Set(call.deeds.map(({ walk }) => walk));
	const walks: Walk[] = [];
	for (const walk of call.walks) {
		const follows = walk.from === undefined || leadsOn(chainOf({ walks, at: walk.from }), walk.tree, trees);
		if (here.has(walk.id)) walks.push(walk);
		else if (acted.has(walk.id)) walks.push(follows ? walk : cutOff(call, walk, trees));
		else if (follows && walk.answers.length > 0 && !isLookUp(call, walk)) walks.push(walk);
	}
	return { ...call, walks };
}

/** The call, standing in the latest walk of the page's own tree, or in a new one. */
function atHome(call: Call, home: string): Call {
	const walk = realWalks(call).findLast(({ tree, from }) => tree === home && from === undefined);
	return walk ? { ...call, at: walk.id } : opened(call, { legs: [{ tree: home, answers: [] }], entered: 'link' });
}

/** Names a way: the same for two sittings with the same trees and answers. */
export function wayKey(sitting: Sitting): string {
	return JSON.stringify(sitting.legs.map(({ tree, answers }) => [tree, ...answers]));
}

/** Whether a walk has come to an outcome. */
export function hasEnded({ tree: id, answers }: Leg, trees: Trees): boolean {
	const tree = trees[id];
	return tree !== undefined && isOutcome(metaOf(tree.config, follow(tree.config, answers).state));
}

function withAnswers(walk: Walk, answers: string[]): Walk {
	const same = walk.answers.findIndex((answer, i) => answer !== answers[i]);
	const held = same < 0 ? walk.answers.length : same;
	const { unconfirmed = 0, known = 0, id, tree, entered, from, before, facts } = walk;
	const [left, told] = [Math.min(unconfirmed, held), Math.min(known, held)];
	const still = walk.shortest && answers.length === walk.answers.length && held === answers.length;
	return {
		...{ id, tree, answers, entered },
		...(from !== undefined && { from }),
		...(left && { unconfirmed: left, before }),
		...(told && { known: told }),
		...(facts && { facts }),
		...(still && { shortest: true }),
	};
}

/** How many of a walk's first answers nobody was asked for, since the walk before told them. */
export function toldIn({ walks }: Pick<Call, 'walks'>, walk: Walk, trees: Trees): number {
	const legs = chainOf({ walks, at: walk.id });
	return Math.max(toldBefore(legs, legs.length - 1, trees).length, walk.known ?? 0);
}

/** The answers of a walk that the customer was asked for, each with how many times its question had come up by then. */
export function askedOf({ walks }: Pick<Call, 'walks'>, walk: Walk, trees: Trees): (Stride & { attempt: number })[] {
	const legs = chainOf({ walks, at: walk.id });
	const tree = trees[walk.tree];
	if (!tree) return [];
	const asked = askedIn(legs, legs.length - 1, trees, walk.facts);
	const { strides } = follow(tree.config, walk.answers);
	return strides.flatMap((stride, i) => (asked[i] && i >= (walk.known ?? 0) ? [{ ...stride, attempt: attemptOf(strides, i) }] : []));
}

/** The walk on its own, when the one before it goes from the call. */
export function cutOff(call: Pick<Call, 'walks'>, walk: Walk, trees: Trees): Walk {
	const known = toldIn(call, walk, trees);
	const legs = chainOf({ walks: call.walks, at: walk.id });
	const facts = [...factsBefore(legs, legs.length - 1, trees)];
	return { ...walk, from: undefined, ...(known && { known }), ...(facts.length > 0 && { facts }) };
}

function leadsOn(legs: readonly Leg[], tree: string, trees: Trees): boolean {
	return legs.length > 0 && legs.every((leg) => leg.tree in trees) && onwardFrom(legs, trees)?.tree === tree;
}

/** How many answers of each leg nobody has given, where the last `own` of them all are the agent's. */
function unconfirmedOf(legs: readonly Leg[], own: number): number[] {
	let left = legs.reduce((sum, { answers }) => sum + answers.length, 0) - own;
	return legs.map(({ answers }) => {
		const here = Math.max(0, Math.min(left, answers.length));
		left -= here;
		return here;
	});
}
