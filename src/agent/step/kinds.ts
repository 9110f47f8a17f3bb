import type { StepMeta } from '../../../machines/tree.ts';
import type { PublishedTree } from '../../tree/published.ts';
import type * as Rare from './rare.ts';

/*
 * Most trees have only questions with a few answers. What the other kinds of step take to draw is fetched with the first tree that has
 * one, so that nobody else pays for it.
 */
let kept: typeof Rare | undefined;

/** Whether a step is of a kind that few trees have, or is helped by what few have. */
export function isRare(meta: StepMeta): boolean {
	return Boolean(meta.aids) || (meta.kind !== 'outcome' && (meta.kind !== 'question' || Boolean(meta.demands)));
}

/** Whether a tree has a step or a text of such a kind. */
export function hasRare({ config, templates }: Pick<PublishedTree, 'config' | 'templates'>): boolean {
	return Object.values(config.states).some(({ meta }) => isRare(meta)) || Object.values(templates).some(({ via }) => via.sms);
}

/** Keeps what draws such a step. */
export function keepRare(rare: typeof kept) {
	kept = rare;
}

/** What draws such a step. Throws where it was not kept: a tree is not shown before it is (`library.ts`, `everyKind.ts`). */
export function rare(): NonNullable<typeof kept> {
	if (!kept) throw new Error('What draws this kind of step has not been fetched.');
	return kept;
}
