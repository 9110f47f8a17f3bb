import { readTrees } from '../src/check/trees.ts';

const { trees, problems } = await readTrees(process.cwd());
if (problems.length > 0)
	throw new Error(`Run npm run check first: ${problems.map(({ file, message }) => `${file}: ${message}`).join('\n')}`);

/** Every tree there is, by id, read from its file. */
export const allTrees = [...trees].map(([id, { config }]) => ({ id, config }));
