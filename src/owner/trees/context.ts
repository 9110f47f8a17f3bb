import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act, Draft, Files, Place } from '../../edit/draft.ts';
import type { Told } from '../../edit/judge.ts';
import type { Names } from './names.ts';

/** What every part of the editor works on. */
export type Editing = {
	draft: Draft;
	/** The step that is open, and where in it the owner is. */
	at: Place;
	names: Names;
	/** The project's files with what the draft has put in their stead. */
	project: Files;
	told: readonly Told[];
	/** Does something, and brings the focus where it led. A refusal is said. */
	act: (command: (draft: Draft) => Act) => void;
	/** Writes into the draft as one types: the focus stays. */
	type: (command: (draft: Draft) => Act) => void;
	go: (place: Place) => void;
};

export const EditingContext = createContext<Editing | undefined>(undefined);

/** What is being edited. Throws outside the editor. */
export function useEditing(): Editing {
	const editing = useContext(EditingContext);
	if (!editing) throw new Error('This part lies outside the editor.');
	return editing;
}

/** A place as the page marks it, so that the focus can be brought there. */
export function placeKey({ state, answer = '', key = '' }: Place): string {
	return `${state}|${answer}|${key}`;
}
