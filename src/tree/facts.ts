import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { givenIn, isAsking, metaOf, wayOf, type Stride } from './walk.ts';

/** What is known after some strides, beside what was known before them. */
export function factsAfter(config: TreeConfig, strides: readonly Stride[], before: ReadonlySet<string> = new Set()): Set<string> {
	return new Set([...before, ...strides.flatMap(({ state, answer }) => wayOf(config, state, answer)?.facts ?? [])]);
}

/** The answers that a step takes as given, by the fact that gives each. */
export function knownIn(meta: StepMeta | undefined): Record<string, string> {
	return isAsking(meta) && 'known' in meta ? (meta.known ?? {}) : {};
}

/** The answer that a question gives itself, since a fact is known that answers it; the first in the order of the file. */
export function knownAnswer(config: TreeConfig, state: string, facts: ReadonlySet<string>): string | undefined {
	return Object.entries(knownIn(metaOf(config, state))).find(([fact]) => facts.has(fact))?.[1];
}

/**
 * The answer that a question gives itself when it is come to: what is known there, `along[n]` before each answer on the way. It is asked,
 * come to again, where that answer has been given here, since it did not help, and where it was known here and another was given.
 */
export function answersItself(
	config: TreeConfig,
	way: readonly Stride[],
	state: string,
	along: readonly ReadonlySet<string>[],
): string | undefined {
	const knownAt = (n: number) => knownAnswer(config, state, along[n] ?? new Set());
	const answer = knownAt(way.length);
	const isTried = way.some((stride, n) => stride.state === state && (givenIn(config, stride) === answer || knownAt(n) === answer));
	return isTried ? undefined : answer;
}
