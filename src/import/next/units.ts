import { wordsOf } from '../read/words.ts';
import { sentencesOf } from '../write/sentences.ts';

/**
 * A sentence, or a line of a list, of the old document or of the new: the statement or draft that it is of, its section, and its words.
 * `key` is the same where nothing but blanks, bullets and the number of an item differs.
 */
export type Unit = { of: number; section: number; text: string; key: string; words: string[]; isHeading: boolean };

/** A statement or a draft, or a heading: old statements may cite one, and a new one is told of as a section. */
export type Text = { text: string; section: number; isHeading?: true };

const MARK = /^\s*(?:•|[-–]|(?:\d+|[a-z])[.)])\s+/;

/** The units of texts in their order; each text is a statement or a draft, of a section. */
export function unitsOf(texts: readonly Text[]): Unit[] {
	return texts.flatMap(({ text, section, isHeading = false }, of) =>
		text.split('\n').flatMap((line) =>
			sentencesOf(line.replace(MARK, '')).map((sentence) => ({
				...{ of, section, text: sentence, isHeading },
				key: sentence.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
				words: wordsOf(sentence),
			})),
		),
	);
}
