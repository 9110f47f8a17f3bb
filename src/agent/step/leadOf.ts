import type { Outcome } from '../../../machines/tree.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { entryOf, nextTreeOf } from '../../tree/walk.ts';
import type { Go } from './go.ts';
import type { Tools } from './tools.ts';

/** The tree that an outcome leads on to, and the way there: in the call, or by its page, at the step where it is entered. */
export function leadOf(tree: PublishedTree, meta: Outcome, tools?: Tools) {
	const id = nextTreeOf(meta) ?? '';
	const next = tree.next[id];
	if (!next) return undefined;
	const at = entryOf(meta);
	const go: Go = tools?.next(id, at) ?? { href: at ? `${next.page}#${at}` : next.page };
	return { id, title: next.title, ...go };
}
