import type { Call, Copying, Opening } from './call.ts';
import type { Sitting } from '../tree/sitting.ts';

/** A step of a walk, where something is done. */
export type Place = { walk: number; state: string };

/** What can happen in a call. Times are ms since 1970. */
export type Act =
	/** Another tree is begun, or a step in one is looked up. */
	| { type: 'open'; opening: Opening }
	/** An address, or Back and Forward: to a way of this call, else a look-up, but for the last `own` answers. */
	| { type: 'arrive'; sitting: Sitting; own?: number }
	| { type: 'answer'; answer: string }
	| { type: 'change'; leg: number; stride: number; answer: string }
	| { type: 'rewind'; leg: number; stride: number }
	/** A step chosen in the drawing of the tree: back on the agent's own way, or else a look-up. */
	| { type: 'reach'; state: string }
	/** Back an answer; out of a look-up, or of the question whose call it is, to where the agent stood. */
	| { type: 'back' }
	/** To no tree: the choice of one. */
	| { type: 'leave' }
	/** On into the tree that the outcome leads to; `answers` are known from where the agent comes. */
	| { type: 'lead'; tree: string; answers?: string[] }
	/** The way to what was looked up is right. */
	| { type: 'confirm' }
	/** The way to what was looked up is to be answered, question by question. */
	| { type: 'review' }
	/** What was waiting is about the same customer, or about another one. */
	| { type: 'same' | 'other' }
	| { type: 'value'; field: string; value: string }
	| { type: 'words'; words: string }
	/** The note has been copied, in the call of this customer. */
	| { type: 'noteCopied'; customer: number; text: string }
	| ({ type: 'tick'; box: number; on: boolean; time: number } & Place)
	/** A text has been copied, or opened in the mail program, in the call of this customer. */
	| ({ type: 'copy'; customer: number; copy: Copying } & Place)
	| ({ type: 'sent'; template: string; on: boolean; time: number } & Place)
	| { type: 'restart' }
	| { type: 'remove'; walk: number }
	| { type: 'new' }
	| { type: 'undo' }
	/** What was thrown away cannot be had back any longer. */
	| { type: 'settle' }
	/** Nobody has touched the page: what was typed and done goes, and the way is to be confirmed anew. */
	| { type: 'wipe' }
	/** The call of another window, whole. */
	| { type: 'take'; call: Call };
