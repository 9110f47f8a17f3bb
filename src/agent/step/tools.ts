import type { CallData } from '../../call/data.ts';
import type { Go } from './go.ts';

/** What the awake player adds to a step: what the call has gathered so far, and what can be done with it. */
export type Tools = {
	data: CallData;
	setValue: (field: string, value: string) => void;
	/** Ticks one of the step's boxes, counted from the top of its list. */
	tick: (box: number, on: boolean) => void;
	copy: (text: string, what: string, more?: Copied) => void;
	/** Opens a mailto address, and remembers that the template was used. */
	send: (mailto: string, template: string) => void;
	/** Hands over a calendar file for the follow-up after an ISO 8601 duration. */
	remind: (after: string, what: string) => void;
	next: (tree: string) => Go;
	now: () => Date;
	/** The fields have a place of their own beside the step. */
	fieldsBeside: boolean;
	/** This step has been painted, so that what takes longest to draw may follow. */
	painted: boolean;
};

/** What else is known of a copied text: its HTML, the template it was made from, and the fields that are still empty in it. */
export type Copied = { html?: string; template?: string; missing?: string[] };
