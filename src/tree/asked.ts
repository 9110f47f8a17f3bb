import { answersItself, factsAfter } from './facts.ts';
import { follow, type Leg, type Maps } from './follow.ts';
import { enteredFrom, onwardFrom } from './onward.ts';

/** What is known at a step. */
type Facts = ReadonlySet<string>;

/**
 * The first answers of a leg that nobody was asked for, since the tree is entered at a step or come back to; none from a changed one on.
 */
export function toldBefore(legs: readonly Leg[], i: number, trees: Maps): string[] {
	const leg = legs[i];
	const told = (i > 0 ? onwardFrom(legs.slice(0, i), trees)?.answers : undefined) ?? [];
	const other = told.findIndex((answer, n) => answer !== leg?.answers[n]);
	return other < 0 ? told : told.slice(0, other);
}

/** Where an answer was given: elsewhere than it stands, where a tree that is come back to repeats it. */
export function givenAt(legs: readonly Leg[], leg: number, stride: number, trees: Maps): { leg: number; stride: number } {
	const before = legs.slice(0, leg);
	const entered = stride < toldBefore(legs, leg, trees).length ? returnsTo(before, trees) : undefined;
	return entered ? givenAt(legs, before.indexOf(entered), stride, trees) : { leg, stride };
}

/** Whether each answer of a leg was asked for: it was known neither from the tree before, nor from an answer before it or `facts`. */
export function askedIn(legs: readonly Leg[], i: number, trees: Maps, facts: readonly string[] = []): boolean[] {
	const leg = legs[i];
	const config = trees[leg?.tree ?? '']?.config;
	if (!leg || !config) return [];
	const told = toldBefore(legs, i, trees).length;
	const along = knownAlong(legs, i, trees, facts);
	const { strides } = follow(config, leg.answers);
	return strides.map(({ state, answer }, n) => n >= told && answersItself(config, strides.slice(0, n), state, along) !== answer);
}

/** What the legs before one have told. */
export function factsBefore(legs: readonly Leg[], i: number, trees: Maps): Set<string> {
	return legs.slice(0, i).reduce<Set<string>>((facts, { tree, answers }) => {
		const config = trees[tree]?.config;
		return config ? factsAfter(config, follow(config, answers).strides, facts) : facts;
	}, new Set());
}

/** What was known before each answer of a leg, and after the last: of those that a tree come back to repeats, when they were given. */
export function knownAlong(legs: readonly Leg[], i: number, trees: Maps, facts: readonly string[] = []): Facts[] {
	const leg = legs[i];
	const config = trees[leg?.tree ?? '']?.config;
	if (!leg || !config) return [];
	const { strides } = follow(config, leg.answers);
	const before = new Set([...factsBefore(legs, i, trees), ...facts]);
	const along = Array.from({ length: strides.length + 1 }, (_, n) => factsAfter(config, strides.slice(0, n), before));
	const earlier = legs.slice(0, i);
	const entered = returnsTo(earlier, trees);
	if (!entered) return along;
	const repeated = knownAlong(legs, earlier.indexOf(entered), trees, facts).slice(0, toldBefore(legs, i, trees).length);
	return [...repeated, ...along.slice(repeated.length)];
}

/** The leg that is come back to after these; none where they lead on into another tree. */
function returnsTo(legs: readonly Leg[], trees: Maps): Leg | undefined {
	return onwardFrom(legs, trees)?.returns ? enteredFrom(legs, trees) : undefined;
}
