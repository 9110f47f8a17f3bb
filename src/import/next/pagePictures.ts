import { wordsOf } from '../read/words.ts';
import { likeness } from './likeness.ts';

/** A part of a text, with what stands between it and the next: a paragraph, an item, a table or a picture. */
type Piece = { text: string; after: string };

const BETWEEN = /(\n{2,}|\n(?= *(?:-|\d+\.) ))/;
const PICTURE = /^!\[(?:\\.|[^\]\\])*\]\([^)\s]*\)$/;
/** How alike two parts are, 0–1, to be the same one written anew. */
const ALIKE = 0.5;

/** How many pictures stand in a text, each on a line of its own; undefined where one stands among words. */
export function picturesIn(text: string): number | undefined {
	const own = piecesOf(text).filter(isPicture).length;
	return own === text.split('![').length - 1 ? own : undefined;
}

/**
 * A text with the pictures of the one before it, each after what it stood after, or after what is most like it. What the document itself
 * shows there now nobody has looked at.
 */
export function withPictures(text: string, before: string): string {
	const old = piecesOf(before);
	const fresh = piecesOf(text);
	const placed = old.flatMap((piece, i) => (isPicture(piece) ? [{ picture: piece.text, at: placeOf(old, i, fresh) }] : []));
	const at = (i: number) => placed.filter((one) => one.at === i).map(({ picture }) => picture);
	return fresh
		.reduce(
			(whole, { text: words, after }, i) => {
				const pictures = at(i);
				return whole + [words, ...pictures].join('\n\n') + (pictures.length > 0 && after ? '\n\n' : after);
			},
			at(-1)
				.map((picture) => `${picture}\n\n`)
				.join(''),
		)
		.trimEnd();
}

/** The part of the new text after which a picture belongs; -1 for before all of them. */
function placeOf(old: readonly Piece[], picture: number, fresh: readonly Piece[]): number {
	for (let i = picture - 1; i >= 0; i--) {
		const piece = old[i];
		if (!piece || isPicture(piece)) continue;
		const found = mostAlike(piece, i / old.length, fresh);
		if (found >= 0) return found;
	}
	return -1;
}

/** The part that says the same, or else what is most like it; of several that are alike, the one that stands nearest to the same place. */
function mostAlike({ text }: Piece, place: number, fresh: readonly Piece[]): number {
	const own = wordsOf(text);
	const found = fresh
		.map((piece, i) => ({ i, like: piece.text === text ? 2 : likeness(own, wordsOf(piece.text)), far: Math.abs(i / fresh.length - place) }))
		.filter(({ like }) => like >= ALIKE)
		.toSorted((a, b) => b.like - a.like || a.far - b.far);
	return found[0]?.i ?? -1;
}

function isPicture({ text }: Piece): boolean {
	return PICTURE.test(text);
}

function piecesOf(text: string): Piece[] {
	const parts = text.trim().split(BETWEEN);
	return Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) => ({ text: parts[2 * i] ?? '', after: parts[2 * i + 1] ?? '' }));
}
