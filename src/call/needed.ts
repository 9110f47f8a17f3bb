import type { PublishedTree } from '../tree/published.ts';
import { fieldsIn } from '../tree/fields.ts';
import { metaOn, whole } from '../tree/outcome.ts';
import { isOutcome, metaOf, shortestWays, type Stride } from '../tree/walk.ts';

/** A field that a text may ask for. `required` says whether the text is ready without it, where a text is at hand. */
export type Need = { id: string; required?: boolean };

/** What the texts of an outcome ask for, each fact once, the ones that must be there first. */
export function neededBy(tree: PublishedTree, templates: readonly string[]): Need[] {
	const all = templates.flatMap((id) => tree.templates[id] ?? []);
	const required = new Set(all.flatMap((t) => t.required));
	const optional = new Set(all.flatMap((t) => t.optional).filter((id) => !required.has(id)));
	return [...needs(required, true), ...needs(optional, false)];
}

/** What more than one text of an outcome asks for; each text asks for the rest in its own gaps. */
export function sharedBy(tree: PublishedTree, templates: readonly string[]): Need[] {
	const asks = (id: string) => [...(tree.templates[id]?.required ?? []), ...(tree.templates[id]?.optional ?? [])];
	return neededBy(tree, templates).filter(({ id }) => templates.filter((template) => asks(template).includes(id)).length > 1);
}

/** What the desk asks for: all that may be asked for from here, but for what an outcome's own texts ask for in their gaps. */
export function needsBeside(
	{ tree, state, strides }: { tree: PublishedTree; state: string; strides: readonly Stride[] },
	all: boolean,
): Need[] {
	const meta = metaOn(tree.config, state, strides);
	const own = isOutcome(meta) ? neededBy(tree, meta.templates ?? []) : [];
	const others = neededFrom(
		tree,
		state,
		strides.map((stride) => stride.state),
	).filter(({ id }) => !own.some((need) => need.id === id));
	const shared = isOutcome(meta) && all ? sharedBy(tree, meta.templates ?? []) : [];
	return [...shared, ...others];
}

/**
 * What may be asked for from here on: the fields that the questions on the way name, then those of every outcome that can still be
 * reached, nearest first. In a call they can be noted at any time, so none is required yet.
 */
export function neededFrom(tree: PublishedTree, state: string, way: readonly string[]): Need[] {
	const ahead = [...shortestWays({ ...tree.config, initial: state }).keys()];
	const asked = [...way, ...ahead].flatMap((s) => fieldsOf(tree, s));
	return [...new Set(asked)].filter((id) => id in tree.fields).map((id) => ({ id }));
}

function fieldsOf(tree: PublishedTree, state: string): string[] {
	const meta = metaOf(tree.config, state);
	if (!meta) return [];
	const texts = isOutcome(meta) ? neededBy(tree, whole(meta).templates ?? []).map(({ id }) => id) : [];
	return [...texts, ...fieldsIn(meta)];
}

function needs(ids: ReadonlySet<string>, required: boolean): Need[] {
	return [...ids].map((id) => ({ id, required }));
}
