import type { TreeConfig } from '../machines/tree.ts';
import { readTrees } from '../src/check/disk.ts';
import { ORGANISATIONS } from './copy.ts';

const { trees, problems } = readTrees(process.cwd());
if (problems.length > 0)
	throw new Error(`Run npm run check first: ${problems.map(({ file, message }) => `${file}: ${message}`).join('\n')}`);

/**
 * Whether a tree is written: a draft, as `npm run new` makes it, stands on no statement of the source, and one that was read from a
 * document stands on one and the same open question in every step.
 */
export function isWritten(config: TreeConfig): boolean {
	const steps = Object.values(config.states);
	const [first] = steps;
	const isDraft = first?.meta.open?.some((question) => steps.every(({ meta }) => meta.open?.includes(question)));
	return steps.some(({ meta }) => meta.source.length > 0) && !isDraft;
}

/** The trees of the organisations that tests stand on, whatever the site has. */
export const organisationTrees = [...readTrees(ORGANISATIONS).trees].map(([id, { config }]) => ({ id, config }));

/** Every tree there is, by id, read from its file. */
export const allTrees = [...trees].map(([id, { config }]) => ({ id, config }));
