import { areaOf } from '../../model/ids.ts';
import type { Kind } from '../../model/kinds.ts';
import { references, type Known } from '../../check/references.ts';

/** The kinds that are there to be used by others, and the key that holds what an entry is called. */
const USED = {
	templates: 'title',
	actions: 'title',
	fields: 'label',
	contacts: 'name',
	systems: 'name',
	channels: 'name',
	formats: 'name',
	terms: 'term',
} as const;

/** An entry that no page, tree or template names. */
export type Unused = { kind: keyof typeof USED; id: string; name: string; area?: string };

/** What lies in the content and is used nowhere, so that somebody may use it or take it away. */
export function unused(known: Known): Unused[] {
	const used = new Set(references(known).map(({ kind, id }) => key(kind, id)));
	const kinds = Object.keys(USED) as Unused['kind'][];
	return kinds.flatMap((kind) =>
		[...known[kind]]
			.filter(([id]) => !used.has(key(kind, id)))
			.map(([id, { data }]) => ({ kind, id, name: String(data[USED[kind]] ?? id), area: id.includes('/') ? areaOf(id) : undefined })),
	);
}

function key(kind: Kind | 'trees', id: string): string {
	return `${kind} ${id}`;
}
