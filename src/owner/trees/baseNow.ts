import { readTree } from '../../edit/print.ts';
import type { Draft, Files } from '../../edit/draft.ts';
import { merge, type Clash } from '../../edit/merge.ts';
import { filesToSave } from '../../edit/saved.ts';
import { fileOfTree } from '../../model/ids.ts';
import type { Store } from '../save/store.ts';

/** A draft held against what the files say now: the draft with what others have changed in its tree, and what both have. */
export type Fitted = { draft: Draft; base: Files; clashes: Clash[] };

/** Fits a draft to the files as they are where it is to be saved. Throws, in Swedish, where that cannot be done without a loss. */
export async function baseNow(draft: Draft, project: Files, store: Store): Promise<Fitted> {
	const own = fileOfTree(draft.tree.id);
	const paths = filesToSave(draft, project).map(({ path }) => path);
	const now = await store.read([...new Set([own, ...paths])]);
	const moved = [...now].filter(([path, text]) => text !== project.get(path));
	const written = moved.find(([path]) => path in draft.files);
	if (written) throw new Error(project.has(written[0]) ? CHANGED(written[0]) : TAKEN(written[0]));
	const base = new Map([...project, ...moved]);
	const [was, theirs] = [project.get(own), now.get(own)];
	if (theirs === undefined || theirs === was) return { draft, base, clashes: [] };
	if (was === undefined) throw new Error(TAKEN(own));
	const [before, other] = [readTree(was), readTree(theirs)];
	if (!('tree' in before) || !('tree' in other)) throw new Error(UNREADABLE(own));
	const { tree, clashes } = merge(before.tree, draft.tree, other.tree);
	return { draft: { ...draft, tree }, base, clashes };
}

const NOTHING = 'Inget är sparat, och utkastet finns kvar.';
const UNREADABLE = (path: string) => `Filen ${path} går inte att läsa där den ligger. ${NOTHING} Be en utvecklare titta på den.`;
const CHANGED = (path: string) => `Filen ${path} har ändrats av någon annan. ${NOTHING} Ladda om sidan, så är deras ändring med.`;
const TAKEN = (path: string) => `Filen ${path} finns redan. ${NOTHING} Någon annan har hunnit göra en med samma namn: byt namn på din.`;
