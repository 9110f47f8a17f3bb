import type { Kind } from '../../model/kinds.ts';
import type { Choice } from './choice.ts';
import type { KnownChoices } from './fields.ts';

/** An entry by its id and what it is called. */
export type Called = { id: string; title: string };

/**
 * What can be chosen of each kind, in the words that each is known by, never its id alone: a tree by the title of its page. In the order
 * that a reader counts in, G2 before G10.
 */
export function choicesOf(kinds: Partial<Record<Kind, readonly Called[]>>, trees: readonly string[]): KnownChoices['ids'] {
	const { docs = [] } = kinds;
	const titled = trees.map((id) => ({ id, title: docs.find((page) => page.id === id)?.title ?? id }));
	const all = Object.entries({ ...kinds, docs: docs.filter(({ id }) => id.includes('/')), trees: titled });
	return Object.fromEntries(all.map(([kind, entries]) => [kind, inOrder(entries).map(choice)]));
}

function inOrder(entries: readonly Called[]): Called[] {
	return entries.toSorted((a, b) => a.id.localeCompare(b.id, 'sv', { numeric: true }));
}

/** An entry by its title; with its id where it lies in an area, since two areas may call theirs the same. */
function choice({ id, title }: Called): Choice {
	return { value: id, label: id.includes('/') && title !== id ? `${title} (${id})` : title };
}
