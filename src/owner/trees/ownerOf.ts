import type { Files } from '../../edit/draft.ts';
import { headOf } from '../../edit/page.ts';
import { fileOf } from '../../model/kinds.ts';

/** Who owns the page of a tree; empty where nobody does. */
export function ownerOf(files: Files, tree: string): string {
	return headOf(files.get(fileOf('docs', tree))).owner ?? '';
}

/** What the page of a tree is called; its id where it has no page. */
export function titleOf(files: Files, tree: string): string {
	return headOf(files.get(fileOf('docs', tree))).title ?? tree;
}
