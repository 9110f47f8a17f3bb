import { closest, distance } from 'fastest-levenshtein';

const SHOWN = 8;

/** A Swedish sentence that says what exists instead of a mistyped name: the nearest one, or all where none is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
	if (known.length === 0) return 'Det finns inga ännu.';
	const best = nearest(wrong, known);
	if (best !== undefined) return `Menade du "${best}"?`;
	const some = known.slice(0, SHOWN).join(', ');
	return known.length > SHOWN ? `Det här finns bland annat: ${some}.` : `Det här finns: ${some}.`;
}

/** The name that a mistyped one most likely stands for; undefined where none is near. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
	const best = known.length > 0 ? closest(wrong, known) : '';
	return best && near(wrong, best) ? best : undefined;
}

function near(wrong: string, best: string): boolean {
	return distance(wrong, best) <= Math.max(2, best.length * 0.4);
}
