import type { z } from './zod.ts';

/** A kind of content: where its files lie, the schema of a file, and everything that code and readers call it. One a file in src/model. */
export type KindOf = {
	/** The folder in content/, and the files in it that are of the kind. */
	folder: string;
	pattern: string;
	schema: z.ZodType;
	/** Whose a file is: in a folder of an area, named after an area, or for every area to share. */
	lies: 'in-areas' | 'one-per-area' | 'shared';
	/** What one, many and a certain one are called: "Mall", "Mallar", "Mallen". */
	one: string;
	many: string;
	the: string;
	/** What the list of them is called, where that is not simply many: "Ordlista". */
	list?: string;
	/** The key that holds what an entry is called. */
	title: string;
	/** The sign of the kind in the editor, by its name in Material Symbols. */
	icon: string;
	/**
	 * The page that lists the entries, and where one of them is: on a page of its own below it, or at a place of its own on it; there,
	 * what the ids of the list's other places look like.
	 */
	page?: { address: string; each: 'below' | 'on-it'; others?: RegExp };
	/** How the editor lists an entry, where its title does not say enough. */
	summary?: string;
	/** What stands below the frontmatter, where something does. */
	body?: BodyOf;
	/** The entries are there to be named by others: one that nothing names is told of. */
	isNamed?: true;
};

type BodyOf = {
	label: string;
	/** What a change of it is told of as. */
	the: string;
	/** Rich text with parts, or plain text. */
	form: 'rich' | 'plain';
	hint?: string;
	/** The words of marks that name an entry, with its kind: `{{kontakt:sublime}}`. */
	marks?: Record<string, string>;
};

/** Declares a kind; it is what it was given, with its own type. */
export function kind<const T extends KindOf>(row: T): T {
	return row;
}
