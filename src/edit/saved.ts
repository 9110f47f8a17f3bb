import type { Draft, Files } from './draft.ts';
import { fileOfTree } from '../model/ids.ts';
import { filesWith } from './filesWith.ts';
import { printNewTree, printTree } from './print.ts';

/** A file that is to be saved: what it held (undefined where it is new), and what it is to hold. */
export type Saved = { path: string; before: string | undefined; text: string };

/**
 * The files that a draft changes in a project: the tree's, written into its own text, and the others. Loose steps are in none. Throws, in
 * Swedish, where the tree cannot be written.
 */
export function filesToSave(draft: Draft, base: Files): Saved[] {
	const { tree } = draft;
	const path = fileOfTree(tree.id);
	const was = base.get(path);
	const texts = { [path]: was === undefined ? printNewTree(tree) : printTree(was, tree), ...filesWith(draft, base) };
	return Object.entries(texts).flatMap(([name, text]) => {
		const before = base.get(name);
		return before === text ? [] : [{ path: name, before, text }];
	});
}
