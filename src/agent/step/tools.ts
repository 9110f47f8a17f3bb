import type { Outcome } from '../../../machines/tree.ts';
import type { Letter } from '../../call/deeds.ts';
import type { Values } from '../../call/fill.ts';
import type { Go, Lead } from './go.ts';

/** What the awake player adds to a step: what the call has gathered so far, and what can be done with it. */
export type Tools = {
	/** What is typed about the customer, by field id. */
	values: Values;
	setValue: (field: string, value: string) => void;
	/** The boxes of the step that are ticked, counted from the top of its list. */
	ticked: readonly number[];
	tick: (box: number, on: boolean) => void;
	/** Copies a text. Where it was made from a template the call keeps what was copied. */
	copy: (text: string, what: string, more?: Copied) => void;
	/** Opens a mailto address, remembers that the template was used, and names what is still empty in it. */
	send: (mailto: string, template: string, missing: string[]) => void;
	/** What became of a template's text in this step, once it has been copied or opened. */
	letter: (template: string) => Letter | undefined;
	/** What the agent says: the text was sent, or not after all. */
	sent: (template: string, on: boolean) => void;
	/** Hands over a calendar file for the follow-up after an ISO 8601 duration. */
	remind: (followUp: NonNullable<Outcome['followUp']>) => void;
	/** On into a tree that the outcome leads to, entered at a step where that is named. */
	next: (tree: string, at?: string) => Go;
	/** Back to the tree that this one was gone through from. */
	returns?: Lead;
	now: () => Date;
	/** The fields have a place of their own beside the step. */
	fieldsBeside: boolean;
	/** This step has been painted, so that what takes longest to draw may follow. */
	painted: boolean;
	/** The step is only looked up: nothing of it has been asked the customer, and nothing can be done in it before that. */
	lookUp?: boolean;
	/** The texts are shown as they should have been, and nothing is typed in them. */
	readOnly?: boolean;
};

/** What else is known of a copied text: its HTML, the template it was made from and which part of it, and the fields still empty. */
export type Copied = { html?: string; template?: string; part?: string; missing?: string[] };
