import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { isAsking, metaOf, wayOf, type Stride } from './walk.ts';

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
