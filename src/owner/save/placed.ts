import type { Reading } from '../../check/check.ts';
import type { Content } from '../../check/read.ts';
import type { TreeFile } from '../../check/trees.ts';
import type { EntryId } from '../../check/uses.ts';
import type { Place } from '../../edit/acts/act.ts';
import { about, allKinds, titleIn, type Kind } from '../../model/kinds.ts';
import { editUrl, treeEditUrl } from './edit.ts';

/** A file by what its owner calls it, and where it is changed. */
export type Named = { name: string; edit: string | undefined };

/** Something that is to be looked at: what stands there, in what, and where it is changed. */
export type Left = { text: string; of: string; edit: string | undefined };

/** What a file is to its owner, and where it is changed; undefined where it is neither an entry nor a tree. */
export function whatIs(file: string, { content, trees }: Reading): Named | undefined {
	const entry = entryIn(file, content);
	if (entry) return entryNamed(entry.kind, entry.id, entry.raw, content);
	const tree = [...trees].find(([, { file: own }]) => own === file)?.[0];
	return tree === undefined ? undefined : { name: `Träd: ${String(content.docs.get(tree)?.raw.title ?? tree)}`, edit: treeEditUrl(tree) };
}

/** The entry that a file holds, and what it says; undefined where it holds none. */
export function entryIn(file: string, content: Content): (EntryId & { raw: Record<string, unknown> }) | undefined {
	for (const kind of allKinds()) for (const [id, entry] of content[kind]) if (entry.file === file) return { kind, id, raw: entry.raw };
	return undefined;
}

function entryNamed(kind: Kind, id: string, raw: Record<string, unknown>, { docs }: Content): Named {
	const title = kind === 'statements' ? String(docs.get(id)?.raw.title ?? id) : titleIn(kind, raw, id);
	return { name: `${about(kind).one}: ${title}`, edit: editUrl(kind, id) };
}

/** A place as its owner is shown it: in a tree, where its step is changed. */
export function leftAt({ file, line = 0, text }: Place, named: Named | undefined, { trees }: Reading): Left {
	const tree = [...trees.values()].find((one) => one.file === file);
	const state = tree && stepOnLine(tree, line);
	return { text, of: named?.name ?? file, edit: named?.edit && state ? `${named.edit}&steg=${state}` : named?.edit };
}

/** The step that a line of a tree's file belongs to: the last that begins on it or above. */
function stepOnLine({ config, lines }: TreeFile, line: number): string | undefined {
	return Object.keys(config.states).findLast((state) => (lines.get(`states.${state}`) ?? Infinity) <= line);
}
