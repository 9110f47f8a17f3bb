import { addressOf, type Kind } from '../model/kinds.ts';
import { lessonPath } from '../model/addresses.ts';
import { metaOf, nameOf } from '../tree/walk.ts';
import type { Reading } from './check.ts';
import { leadsTo, linksTo } from './linksOf.ts';
import { partsWritten, references, type KnownIds } from './references.ts';
import { statementsAt } from './stands.ts';
import { cited } from './statements.ts';

/** An entry by its kind and id. */
export type EntryId = { kind: Kind; id: string };

/** A place that uses an entry: the file, the line, in a tree the step, and in words what stands there; none where its file says enough. */
export type Use = { file: string; line?: number | undefined; state?: string; text: string };

/**
 * Every place where an entry is used, by all that the check knows of: what names it, what cites it, what links to its page, and the
 * source's list of places. What the files in `besides` say is left out: its own, and others that go with it.
 */
export function usesOf({ content, trees }: Reading, { kind, id }: EntryId, besides: ReadonlySet<string>): Use[] {
	const known: KnownIds = { ...content, trees };
	const address = kind === 'lessons' ? lessonPath(id) : (addressOf(kind, id) ?? id);
	const named = [...references(known), ...partsWritten(known)].filter((name) => name.kind === kind && name.id === id);
	const citing = kind === 'questions' ? cited(content, trees).filter((one) => one.id === id) : [];
	const found = [
		...named.map(({ file, line, place }) => useAt(file, line, place, known)),
		...citing.map(({ file, line, path }) => useAt(file, line, path?.[1], known)),
		...linksTo(content, address).map((link) => ({ ...link, text: LINK })),
		...[...trees.values()].flatMap(({ file, config }) =>
			Object.entries(config.states).flatMap(([state, { meta }]) =>
				(meta.aids ?? []).some((aid) => aid.kind === 'link' && leadsTo(aid.to, '', address)) ? [useAt(file, undefined, state, known)] : [],
			),
		),
		...statementsAt(content, kind, id),
	];
	return onceEach(found.filter(({ file }) => !besides.has(file)));
}

const LINK = 'länk i texten';

function useAt(file: string, line: number | undefined, state: string | undefined, { trees }: KnownIds): Use {
	const tree = state ? [...trees.values()].find((one) => one.file === file) : undefined;
	return { file, line, ...(tree && state && { state }), text: tree && state ? nameOf(metaOf(tree.config, state)) : '' };
}

/** A step, a statement or a file that uses something twice is one place. */
function onceEach(uses: readonly Use[]): Use[] {
	return [...Map.groupBy(uses, ({ file, state, text }) => `${file} ${state ?? ''} ${text}`).values()].flatMap(([first]) => first ?? []);
}
