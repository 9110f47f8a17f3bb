import type { ChooserRow } from './Chooser.tsx';
import { holdsWords } from './holdsWords.ts';
import type { Choice } from './names.ts';

/** The choices whose names hold every word that is sought, as rows that pick them. */
export function choiceRows(choices: readonly Choice[], sought: string, pick: (id: string) => void): ChooserRow[] {
	return choices
		.filter(({ name }) => holdsWords(name, sought.trim()))
		.map(({ id, name }) => ({ key: id, mark: { 'data-choice': id }, shows: name, act: () => pick(id) }));
}
