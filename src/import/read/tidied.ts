/** A text with one blank where there were more, and none at its ends or at a line's; tabs and line breaks are kept. */
export function tidied(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(/[ \u00A0\u2000-\u200A\u202F]+/g, ' ')
		.replaceAll(/ *\n */g, '\n')
		.replaceAll(/[^\S\n]*\t[^\S\n]*/g, '\t')
		.trim();
}
