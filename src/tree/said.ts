import type { PublishedTree } from './published.ts';
import { isAsking, labelsOf, metaOf } from './walk.ts';

/** What was asked and what was answered, in the words that the reader saw. */
export function said(tree: PublishedTree, state: string, answer: string): { question: string; answer: string } {
	const meta = metaOf(tree.config, state);
	return { question: isAsking(meta) ? meta.text : '', answer: labelsOf(tree.config, [{ state, answer }]).join('') };
}

/** When a tree's routine was reviewed, as notes and reports say it. */
export function reviewedInWords({ reviewed }: Pick<PublishedTree, 'reviewed'>): string {
	return reviewed ? `granskad ${reviewed}` : 'inte granskad';
}
