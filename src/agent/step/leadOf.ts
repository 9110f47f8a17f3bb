import type { Next } from '../../../machines/tree.ts';
import type { PublishedTree } from '../../tree/published.ts';
import type { Go, Lead } from './go.ts';
import type { Tools } from './tools.ts';

/**
 * The tree that an outcome leads on to or a step goes through, and the way there: in the call, or by its page, at the step where it is
 * entered. Where the tree was gone through from another, that one.
 */
export function leadOf(tree: PublishedTree, to: Next | undefined, tools?: Tools): Lead | undefined {
	if (tools?.returns) return tools.returns;
	const { tree: id, at } = typeof to === 'object' ? to : { tree: to ?? '', at: undefined };
	const next = tree.next[id];
	if (!next) return undefined;
	const go: Go = tools?.next(id, at) ?? { href: at ? `${next.page}#${at}` : next.page };
	return { id, title: next.title, ...go };
}
