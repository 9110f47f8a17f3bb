import type { Leg } from '../tree/follow.ts';
import type { Sitting } from '../tree/sitting.ts';
import type { Values } from './fill.ts';

/**
 * A call: one customer, what was typed about them, the ways that were walked, and what was done on them, in the order it happened.
 * The note, the desk and the follow-ups are drawn from it. It lives in memory, is never stored or sent, and ends with the page.
 */
export type Call = {
	/** The tree of the page, where a call begins; none on /samtal/, where the agent chooses one. */
	home?: string;
	/** Which customer this is: a number that no other customer of this page has had. */
	customer: number;
	/** What was typed about the customer, by field id. */
	values: Values;
	/** What the agent adds to the note. */
	words: string;
	/** The note as it was last copied; none before it was. */
	noteCopied?: string;
	/** In the order they were begun; only the agent removes one. */
	walks: readonly Walk[];
	/** The walk where the agent stands; none before a tree is chosen. */
	at?: number;
	/** In the order they were done, whatever became of the answers they stood on. */
	deeds: readonly Deed[];
	/** The answer that each question last got from the agent, by `stepKey`, whether or not it still stands. */
	given: Readonly<Record<string, string>>;
	/** The ways that the agent has stood at, each with the walk it began in: Back and Forward lead to them, and are no look-ups. */
	stood: Readonly<Record<string, number>>;
	/** The agent has said that the walks up to this one are of the same customer. */
	same: number;
	/** What waits while the agent says whose call it is. */
	asks?: Opening | 'confirm';
	/** What was last thrown away, and can be had back for a while. */
	undo?: { what: Thrown; call: Call };
	/** The latest number given to a walk, a deed or a customer. */
	made: number;
};

/** How a walk was begun: from the list, by going on from an outcome, by a hit of the search, by an address. */
export type Entered = 'list' | 'lead' | 'search' | 'link';

/** One way through one tree in a call. */
export type Walk = Leg & {
	/** Its number in the call. */
	id: number;
	entered: Entered;
	/** The walk whose outcome leads on to it. */
	from?: number;
	/** How many of its first answers nobody has given: they came with a hit or a link, and the walk is a look-up until they are confirmed. */
	unconfirmed?: number;
	/** How many of its first answers were known from a walk that is gone from the call, and so were never asked. */
	known?: number;
	/** What a walk that is gone from the call told, where an answer of this one stands on it. */
	facts?: string[];
	/** Its answers are the shortest way to a step, which is all that the address named. */
	shortest?: true;
	/** Where the agent stood when the look-up was opened. */
	before?: number;
};

/** Where to begin: legs as an address or a hit names them, of which the agent gave the last `own` answers. */
export type Opening = Sitting & { entered: Entered; own?: number };

/** Something that was done in a step, and when (ms since 1970). */
type Done = { id: number; walk: number; state: string; time: number };

/** A box ticked in the list of an outcome, counted from the top. */
export type Tick = Done & { kind: 'tick'; box: number };

/** A text, or a part of one, that left the page: exactly what was copied, to whom, with which values, and what was missing. */
export type Copy = Done & {
	kind: 'copy';
	template: string;
	/** Which part of the template it was: `all`, `to`, `subject`, `body` or another that the template's channel has. */
	part: string;
	text: string;
	/** The address in the text's To at that moment; empty where it has none. */
	to: string;
	/** The values of the template's fields at that moment. */
	values: Values;
	/** The labels of the fields that were empty. */
	missing: readonly string[];
	/** It was opened in the mail program, and not copied. */
	opened?: true;
};

/** What the agent says was sent: the text as it was last copied. */
export type Sent = Done & { kind: 'sent'; template: string };

export type Deed = Tick | Copy | Sent;

/** What a copy says of itself; its number, walk and step are the call's to add. */
export type Copying = Omit<Copy, 'id' | 'kind' | 'walk' | 'state'>;

/** What throws something away: a new call, a walk begun anew, a walk removed. */
export type Thrown = 'new' | 'restart' | 'remove';

/** A call in which nothing has happened yet. `made` is the latest number that was given out before it. */
export function freshCall(home: string | undefined, made = 0): Call {
	return { home, customer: made + 1, values: {}, words: '', walks: [], deeds: [], given: {}, stood: {}, same: 0, made: made + 1 };
}

/** Names a step across trees. */
export function stepKey(tree: string, state: string): string {
	return `${tree}#${state}`;
}

/** Whether the call holds nothing of a customer: nothing typed, copied, ticked or sent. */
export function isEmpty({ values, words, deeds }: Call): boolean {
	return deeds.length === 0 && ![...Object.values(values), words].some((value) => value.trim() !== '');
}

/** The call without what it could undo or asks: one step back is all there is. */
export function withoutUndo(call: Call): Call {
	return { ...call, undo: undefined, asks: undefined };
}
