/**
 * What is read as markup elsewhere, and is shown or sent as it stands in plain text: `<br>`, `**fet**`, `*kursiv*`, `[text](adress)`,
 * `&nbsp;` and comments. A dash first on a line, an address in angle brackets and a name with low lines are none.
 */
export const MARKUP =
	/<!--|\{\/\*|<\/?[a-z][^<>@]*>|\*\*|(?<![\w*])\*(?! )[^*\n]+(?<! )\*(?![\w*])|\](?:\(|\s\(\/)|`[^`\n]+`|(?<![\w/])_[^\s_][^_\n]*_(?!\w)|&(?:[a-z]+|#\d+);/i;
