import type { Source } from '../../import/read/read.ts';
import type { KnownArea } from '../../import/next/knownArea.ts';
import type { NextChoices, NextVersion } from '../../import/next/version.ts';
import type { Choices } from '../../import/write/plan.ts';
import type { Known } from '../../import/write/known.ts';
import type { ChangedFile, NewFile } from '../disk/folder.ts';

/** What the page asks of the worker that reads. A document is read once, and kept there for what is asked of it after. */
export type Asks = {
	read: { ask: { source: Source }; answer: { title: string; headings: { nth: number; title: string }[]; changes: ChangeShown[] } };
	area: { ask: { known: Known; choices: Choices }; answer: AreaPreview };
	next: { ask: { known: Known; area: KnownArea; choices: NextChoices }; answer: NextPreview };
	zip: { ask: { files: NewFile[] }; answer: Uint8Array<ArrayBuffer> };
};
export type AskName = keyof Asks;

/** An answer of the worker: what was asked for, or a sentence that says why it cannot be had. */
export type Answer = { nth: number; answer?: unknown; refusal?: string };

/** A reading of a sentence: what both have before and after, and between them what it alone says. */
export type Reading = [before: string, own: string, after: string];

/** What nobody has accepted yet, by its number: how it reads before, and after. */
export type ChangeShown = { nth: number; before: Reading; after: Reading };

/** A new area as it is shown before it is written. */
export type AreaPreview = {
	account: string;
	isWhole: boolean;
	statements: number;
	unread: string[];
	pictures: { nth: number; alt: string; src: string }[];
	found: { kind: 'contacts' | 'systems'; name: string; addresses: string[] }[];
	known: { id: string; address: string }[];
	nameless: string[];
	open: { id: string; question: string; said: string }[];
	questions: { title: string; answers: string[]; more: number }[];
	files: NewFile[];
};

/** A next version as it is shown before it is written. */
export type NextPreview = {
	account: string;
	isWhole: boolean;
	report: string[];
	markdown: string;
	verbatim: NextVersion['verbatim'];
	/** Statements of which the language alone may have been changed. */
	language: { id: string; was: string; is: string }[];
	files: NewFile[];
	changed: ChangedFile[];
};
