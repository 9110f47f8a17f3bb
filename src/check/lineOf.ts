/** The line, counted from 1, where a word first stands in a text; undefined where it does not. */
export function lineOf(text: string, word: string): number | undefined {
	const at = text.indexOf(word);
	return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
