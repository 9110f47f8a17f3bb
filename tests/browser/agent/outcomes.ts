import type { PublishedTree } from '../../../src/tree/published.ts';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { covering } from '../sweep.ts';
import { allTrees } from '../tree-page.ts';

/** The outcomes of a tree, those with most to fill in first. */
export function outcomesOf({ config, templates }: PublishedTree): string[] {
	const fieldsOf = (state: string) => {
		const meta = metaOf(config, state);
		return isOutcome(meta) ? (meta.templates ?? []).flatMap((id) => templates[id]?.required ?? []).length : -1;
	};
	const outcomes = [...shortestWays(config).keys()].filter((state) => isOutcome(metaOf(config, state)));
	return outcomes.toSorted((a, b) => fieldsOf(b) - fieldsOf(a));
}

/** The outcomes of all trees that together have every field, every way to send a text, and all that an outcome may hold. */
export const tried = covering(
	allTrees.flatMap((tree) => outcomesOf(tree).map((state) => ({ tree, state }))),
	({ tree, state }) => {
		const meta = metaOf(tree.config, state);
		if (!isOutcome(meta)) return [];
		const texts = (meta.templates ?? []).flatMap((id) => tree.templates[id] ?? []);
		const fields = texts.flatMap(({ required, optional }) => [...required, ...optional]);
		return [...Object.keys(meta), ...texts.map(({ via }) => via.name), ...fields.map((id) => `${id} ${tree.fields[id]?.format}`)];
	},
);
