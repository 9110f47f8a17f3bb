import { closest } from 'fastest-levenshtein';

/** A Swedish sentence that says what exists instead of a mistyped name: the nearest one, or all where none is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
	if (known.length === 0) return 'Det finns inga ännu.';
	const best = closest(wrong, known);
	return near(wrong, best) ? `Menade du "${best}"?` : `Det här finns: ${known.join(', ')}.`;
}

function near(wrong: string, best: string): boolean {
	const shared = [...wrong].filter((letter) => best.includes(letter)).length;
	return shared >= best.length * 0.6;
}
