import type { EntryKind } from './entry.ts';

/** What each kind of hit is called: one, and a group of them. */
export const KIND_WORDS: Record<EntryKind, [one: string, many: string]> = {
	routine: ['Rutin', 'Rutiner'],
	outcome: ['Utfall', 'Utfall'],
	question: ['Fråga', 'Frågor i träden'],
	action: ['Åtgärd', 'Åtgärder'],
	template: ['Mall', 'Mallar'],
	system: ['System', 'System'],
	contact: ['Kontakt', 'Kontakter'],
	term: ['Ord', 'Ordlista'],
};
