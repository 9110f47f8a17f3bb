import { placed } from '../import/next/placed.ts';
import { areaOf } from '../model/ids.ts';
import { fileOf } from '../model/kinds.ts';
import type { Draft, Files } from './draft.ts';
import { groundsIn } from './page.ts';

/**
 * The files that go with a draft's tree, by path: those that it has made or changed, with what follows from the tree itself. The page of a
 * new tree stands on what its steps stand on, and a statement that a step cites has its place.
 */
export function filesWith({ tree, files }: Draft, project: Files): Record<string, string> {
	const page = fileOf('docs', tree.id);
	const grounds = groundsIn(tree.states);
	const own = files[page];
	const list = fileOf('statements', areaOf(tree.id));
	const before = files[list] ?? project.get(list);
	const after = before && grounds.reduce((text, id) => placed(text, id, { place: `träd ${tree.id}` }), before);
	return {
		...files,
		...(own !== undefined && { [page]: own.replace(NO_GROUNDS, () => `source: [${grounds.join(', ')}]`) }),
		...(after !== undefined && after !== before && { [list]: after }),
	};
}

const NO_GROUNDS = /^source: \[\]$/m;
