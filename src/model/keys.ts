import { z } from './zod.ts';
import { areaId, id } from './forms.ts';

/**
 * What a key says of itself beside its form. It goes with the key into the JSON Schema of its kind, which all that works on content walks.
 */
export type KeyMeta = {
	/** What the key is called where it is filled in: "Till". */
	label?: string;
	/** What one item of a list is called there: "varning". */
	item?: string;
	/** What a change of it is told of as, and for a list also many: "Mottagaren", "Mottagarna". Keys without are not told of. */
	the?: string;
	them?: string;
	/** What is told when a key that is true or false has turned so. */
	turned?: { true: string; false: string };
	/** A sentence or more, so that its box is tall. */
	isLong?: true;
	/**
	 * What the values are called that can be chosen, beside the ids of a kind where the key refers to one, and the one that a new entry has.
	 */
	choices?: Record<string, string>;
	preset?: string | boolean;
	/** The kind that the ids in the key are of; `trees` for trees. */
	refersTo?: string;
	/**
	 * The values are chosen by their words, and are ids of no one kind: what the source says and leaves open, places on the site, or the
	 * answers and the ends of a tree.
	 */
	listed?: 'statements' | 'places' | 'answers' | 'outcomes';
	/** The key may also hold a `{{field}}` of one of these formats. */
	orFields?: string[];
	/** The order in the list means nothing. */
	isUnordered?: true;
	/** What stands after a number: "dagar". */
	unit?: string;
};

/** What a key says of itself, held to what a key can say. */
export function says(meta: KeyMeta): KeyMeta {
	return meta;
}

/** The id of an entry of a kind whose files lie flat: `contacts`, `systems`. */
export function idOf(refersTo: string) {
	return id.meta(says({ refersTo }));
}

/** The id of a tree, or of an entry of a kind that lies in areas: `elweb/inloggning`. */
export function areaIdOf(refersTo: string) {
	return areaId.meta(says({ refersTo }));
}

/** A day that YAML read; one that there is none of, as 31 February, is no text of a day. */
function textOf(day: Date): string {
	return Number.isNaN(day.getTime()) ? 'ingen dag' : day.toISOString().slice(0, 10);
}

/** A day as content writes it, `2026-11-22`; YAML may already have read it as a date. */
export const dayKey = z.preprocess(
	(value) => (value instanceof Date ? textOf(value) : value),
	z.iso.date('ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD').transform((text) => new Date(text)),
);

/** The title that a page or an entry is known by. */
export const titleKey = z
	.string()
	.trim()
	.min(1)
	.meta(says({ label: 'Rubrik', the: 'Rubriken' }));
