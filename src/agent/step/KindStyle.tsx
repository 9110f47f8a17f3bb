import type { PublishedTree } from '../../tree/published.ts';
import kindsStyle from './kinds.css?url';
import { hasRare } from './kinds.ts';

/** The style sheet of the kinds of step that few trees have, on the pages of those. */
export function KindStyle({ tree }: { tree: PublishedTree }) {
	return hasRare(tree) ? <link rel="stylesheet" href={kindsStyle} /> : null;
}
