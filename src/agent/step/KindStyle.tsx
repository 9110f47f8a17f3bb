import type { TreeConfig } from '../../../machines/tree.ts';
import kindsStyle from './kinds.css?url';
import { hasRare } from './kinds.ts';

/** The style sheet of the kinds of step that few trees have, on the pages of those. */
export function KindStyle({ config }: { config: TreeConfig }) {
	return hasRare(config) ? <link rel="stylesheet" href={kindsStyle} /> : null;
}
