/** Words between single stars, low lines or backticks. */
const EMPHASIS = /(?<![\w*])\*(?! )([^*\n]+)(?<! )\*(?![\w*])|`([^`\n]+)`|(?<![\w/])_([^\s_][^_\n]*)_(?!\w)/g;

/** A text without what a tree would show as it stands: line breaks, and signs that are markup elsewhere. */
export function oneLine(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/\*\*|\{\{|\]\(|\{\/\*|<!--/g, ' ')
		.replaceAll(EMPHASIS, '$1$2$3')
		.replaceAll(/<(\/?[a-z])/gi, '‹$1')
		.replaceAll(/&(?=[a-z]+;|#\d)/gi, 'och ')
		.replace(/^\s*(?:#|[-*] |\d+\. )+/, '')
		.trim();
}

/** A text that is not longer than may be, cut at a word. */
export function cut(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}

/** A text on one line, without what would be shown as markup. */
export function plain(text: string): string {
	const line = oneLine(text)
		.replaceAll(/\s*•\s*/g, ' – ')
		.replace(/^ – /, '');
	// A sentence that is a quotation alone would be taken for a value in the quotes of a word processor.
	return /^[”“„‘’].*[”“‘’]$/.test(line) ? `${line}.` : line;
}
