import { closest, distance } from 'fastest-levenshtein';

const SHOWN = 8;

/** A Swedish sentence that says what exists instead of a mistyped name: the nearest one, or all where none is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
	if (known.length === 0) return 'Det finns inga ännu.';
	const best = closest(wrong, known);
	if (near(wrong, best)) return `Menade du "${best}"?`;
	const some = known.slice(0, SHOWN).join(', ');
	return known.length > SHOWN ? `Det här finns bland annat: ${some}.` : `Det här finns: ${some}.`;
}

function near(wrong: string, best: string): boolean {
	return distance(wrong, best) <= Math.max(2, best.length * 0.4);
}
