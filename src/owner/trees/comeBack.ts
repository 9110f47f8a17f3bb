import type { Project } from '../../check/project.ts';
import type { Draft } from '../../edit/draft.ts';
import { merge } from '../../edit/merge.ts';
import { readTree } from '../../edit/print.ts';
import { fileOfTree } from '../../model/ids.ts';
import type { KeptDraft } from './drafts.ts';

/**
 * A kept draft as it is gone on with. Where the tree's file was changed meanwhile, that change is taken in; of what both have changed the
 * draft's is kept, and a sentence says so. Other files that were changed meanwhile are as they are now.
 */
export function comeBack(kept: KeptDraft, project: Project): { draft: Draft; said: string } {
	const { draft, base } = kept;
	const theirs = Object.keys(draft.files).filter((path) => path in base && project.files.get(path) !== base[path]);
	const files = Object.fromEntries(Object.entries(draft.files).filter(([path]) => !theirs.includes(path)));
	const said = theirs.length > 0 ? `${theirs.join(', ')} har ändrats av någon annan, så din ändring där är inte med.` : '';
	const tree = treeIn(kept, project);
	if (theirs.length === 0 && tree.tree === draft.tree) return { draft, said: tree.said };
	return { draft: { ...draft, tree: tree.tree, files }, said: [tree.said, said].filter(Boolean).join(' ') };
}

function treeIn({ draft, base }: KeptDraft, project: Project): { tree: Draft['tree']; said: string } {
	const path = fileOfTree(draft.tree.id);
	const [was, now] = [base[path], project.files.get(path)];
	if (now === undefined || was === now) return { tree: draft.tree, said: '' };
	if (was === undefined)
		return { tree: draft.tree, said: 'Någon annan har sparat ett träd med samma adress sedan du började. Här är ditt.' };
	const [before, theirs] = [readTree(was), readTree(now)];
	if (!('tree' in before) || !('tree' in theirs)) return { tree: draft.tree, said: '' };
	const { tree, clashes } = merge(before.tree, draft.tree, theirs.tree);
	const both = clashes.length > 0 ? ' Där ni har ändrat samma sak gäller ditt: se Vad ändras.' : '';
	return { tree, said: `Någon annan har ändrat trädet sedan du var här. Ändringen är med i ditt utkast.${both}` };
}
