import { fileOfTree } from '../../model/ids.ts';
import { trees } from '../../../machines/index.ts';
import { configOf } from '../../../machines/tree.ts';
import { readContent } from '../../check/disk.ts';
import type { KnownIds } from '../../check/references.ts';

/** The content and the trees as the check reads them, for pages that tell what is named where. They are read once a build. */
export function readKnown(): KnownIds {
	if (import.meta.env.DEV) known = undefined;
	return (known ??= read());
}

let known: KnownIds | undefined;

function read(): KnownIds {
	const files = Object.entries(trees).map(
		([id, tree]) => [id, { file: fileOfTree(id), text: '', lines: new Map(), config: configOf(tree) }] as const,
	);
	return { ...readContent(process.cwd()).content, trees: new Map(files) };
}
