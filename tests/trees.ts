import type { TreeConfig } from '../machines/tree.ts';
import { readTrees } from '../src/check/trees.ts';

const { trees, problems } = readTrees(process.cwd());
if (problems.length > 0)
	throw new Error(`Run npm run check first: ${problems.map(({ file, message }) => `${file}: ${message}`).join('\n')}`);

/**
 * Whether a tree is written: a draft, as `npm run new` makes it, stands on no statement of the source, so there is nothing to hold it
 * against.
 */
export function isWritten(config: TreeConfig): boolean {
	return Object.values(config.states).some(({ meta }) => meta.source.length > 0);
}

/** Every tree there is, by id, read from its file. */
export const allTrees = [...trees].map(([id, { config }]) => ({ id, config }));
