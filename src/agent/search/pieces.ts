import type { SearchEntry } from './entry.ts';
import { spansOf } from './span.ts';
import { stanceOf } from './stance.ts';
import { fold, partsOf, wordsOf } from './swedish.ts';

/** A piece of an entry as folded words, and how much each of them says: by the field, and less in a long one. */
export type IndexedPiece = { words: string[]; weight: number };

const WEIGHT = { title: 4, also: 2.6, name: 1.5, text: 1, place: 0.7, code: 4 };

/** What an entry is found by. */
export function piecesOf(entry: SearchEntry): IndexedPiece[] {
	const { title, also = [], text = '', place, codes = [] } = entry;
	return [
		piece(title, WEIGHT.title, true),
		...(isNamed(entry) ? names(also) : also.map((answer) => piece(answer, WEIGHT.also, true))),
		piece(text, WEIGHT.text, true),
		piece(place, WEIGHT.place, true),
		...codes.map((code) => ({ words: [fold(code)], weight: WEIGHT.code / (1 + 0.6 * Math.log(codes.length)) })),
	];
}

/** Whether its other words are names that owners have given it, and not answers that lead there. */
export function isNamed({ kind }: SearchEntry): boolean {
	return kind === 'term' || kind === 'routine';
}

/**
 * Other names. One of several words is met as a whole (`synonyms.ts`), its words alone say less, and those of a name that denies something
 * nothing: "inget svar" is not about a svar.
 */
function names(also: string[]): IndexedPiece[] {
	return also
		.filter((name) => stanceOf(name).denies.size === 0)
		.map((name) => piece(name, wordsOf(name).length > 1 ? WEIGHT.name : WEIGHT.also, false));
}

function piece(text: string, most: number, hasSpans: boolean): IndexedPiece {
	const spoken = wordsOf(fold(text)).map((word) => word.text);
	const words = [...spoken.flatMap(partsOf), ...(hasSpans ? spansOf(spoken).map(({ word }) => word) : [])];
	return { words, weight: most / (1 + 0.25 * Math.log(Math.max(1, words.length))) };
}
