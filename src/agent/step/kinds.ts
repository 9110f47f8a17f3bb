import type { StepMeta, TreeConfig } from '../../../machines/tree.ts';
import type { KindCard } from './KindCard.tsx';

/*
 * Most trees have only questions with a few answers. What the other kinds of step take to draw is fetched with the first tree that has
 * one, so that nobody else pays for it.
 */
let card: typeof KindCard | undefined;

/** Whether a step is of a kind that few trees have. */
export function isRare(meta: StepMeta): boolean {
	return meta.kind !== 'outcome' && (meta.kind !== 'question' || Boolean(meta.demands));
}

/** Whether a tree has a step of such a kind. */
export function hasRare({ states }: TreeConfig): boolean {
	return Object.values(states).some(({ meta }) => isRare(meta));
}

/** Keeps what draws such a step. */
export function keepCard({ KindCard }: { KindCard: typeof card }) {
	card = KindCard;
}

/** What draws such a step. Throws where it was not kept: a tree is not shown before it is (`library.ts`, `everyKind.ts`). */
export function keptCard(): typeof KindCard {
	if (!card) throw new Error('What draws this kind of step has not been fetched.');
	return card;
}
