import type { PublishedTree } from './published.ts';
import { isQuestion, metaOf, waysFrom } from './walk.ts';

/** What was asked and what was answered, in the words that the reader saw. */
export function said(tree: PublishedTree, state: string, answer: string): { question: string; answer: string } {
	const meta = metaOf(tree.config, state);
	const way = waysFrom(tree.config, state).find(({ id }) => id === answer);
	return { question: isQuestion(meta) ? meta.text : '', answer: way?.label ?? answer };
}

/** When a tree's routine was reviewed, as notes and reports say it. */
export function reviewedInWords({ reviewed }: Pick<PublishedTree, 'reviewed'>): string {
	return reviewed ? `granskad ${reviewed}` : 'inte granskad';
}
