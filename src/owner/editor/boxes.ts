import { about, isShared, type NamedKind } from '../../model/kinds.ts';
import { PART_NAMES, PARTS, type PartOf } from '../../model/parts.ts';
import type { Choice } from './choice.ts';
import { relation, type KnownChoices, type Relation } from './fields.ts';

/** A part as the editor shows it in a text: a box of its own with ids to choose among, or a word in a line with entries to find. */
export type Box = { tag: string; label: string; icon: string; stands: PartOf['stands'] } & ({ options: Choice[] } | { relation: Relation });

/** A box for each part that shows something by its id, called as its kind is. */
export function boxesOf(known: KnownChoices): Box[] {
	return PART_NAMES.flatMap((tag) => {
		const { shows, stands }: PartOf = PARTS[tag];
		if (!shows) return [];
		const which = shows !== 'trees' && isShared(shows) ? { relation: relation(shows) } : { options: known.ids[shows] ?? [] };
		return [{ tag, ...called(shows), stands, ...which }];
	});
}

function called(kind: NamedKind): { label: string; icon: string } {
	if (kind === 'trees') return { label: 'Träd', icon: 'account_tree' };
	const { one: label, icon } = about(kind);
	return { label, icon };
}
