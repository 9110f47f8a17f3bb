import type { Difference } from './differences.ts';
import type { Match } from './match.ts';
import type { Old } from './old.ts';
import type { Text, Unit } from './units.ts';

/** What a new version of the document did: to a statement by its id, or what it brought, `in` a section of it by its number. */
export type Finding =
	| ({ kind: 'ändrad' | 'delad' | 'språk' | 'hopslagen'; id: string; with?: string } & Changed)
	| { kind: 'tecken'; id: string; was: string; is: string }
	| { kind: 'borta'; id: string; was: string; into?: string }
	| { kind: 'ny'; id: string; is: string; after?: string; section: string; in: number }
	| { kind: 'flyttad'; id: string; was: string; from: string; to: string }
	| { kind: 'rubrik'; was: string; is: string }
	| { kind: 'avsnitt'; is: string; in: number };

type Changed = { was: string; is: string; changes: Difference[]; danger?: 'tal' | 'nej' | 'adress' };

/** The titles of an area's sections by the number that their statements have, where they are known. */
export type Titles = ReadonlyMap<number, string>;

/** Both sides as they were matched; names are the headings of the new document by the number of their section, 0 the front page. */
export type Sides = Match & {
	before: Unit[];
	after: Unit[];
	old: Old[];
	all: readonly Old[];
	drafts: Text[];
	names: string[];
	titles: Titles;
};
