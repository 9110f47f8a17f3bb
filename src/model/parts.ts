import type { Kind } from './kinds.ts';

/** What an owner may put in a text, by the name that MDX knows it by: the kind of thing it shows by its `id`, or none. See src/parts. */
export const PARTS = {
	Tree: 'trees',
	Action: 'actions',
	Template: 'templates',
	Contact: 'contacts',
	System: 'systems',
	Term: 'terms',
	Line: undefined,
	Mistake: undefined,
} as const satisfies Record<string, Kind | 'trees' | undefined>;

export type Part = keyof typeof PARTS;
