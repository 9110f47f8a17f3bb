import { areaOf } from '../../model/ids.ts';
import { about, allKinds, titleIn, type Kind, type NamedKind } from '../../model/kinds.ts';
import { references, type KnownIds } from '../../check/references.ts';

/** An entry that no page, tree or template names. */
export type Unused = { kind: Kind; id: string; name: string; area?: string };

/** What lies in the content and is used nowhere, so that somebody may use it or take it away. */
export function unused(known: KnownIds): Unused[] {
	const used = new Set(references(known).map(({ kind, id }) => key(kind, id)));
	const kinds = allKinds().filter((kind) => about(kind).isNamed);
	return kinds.flatMap((kind) =>
		[...known[kind]]
			.filter(([id]) => !used.has(key(kind, id)))
			.map(([id, { data }]) => ({ kind, id, name: titleIn(kind, data, id), area: id.includes('/') ? areaOf(id) : undefined })),
	);
}

function key(kind: NamedKind, id: string): string {
	return `${kind} ${id}`;
}
