/** What is not seen and was never typed: soft hyphens, marks of direction and of width, and signs that steer a machine. */
const UNSEEN = /[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text with one blank where there were more, none at its ends or at a line's, and nothing that is not seen. Tabs and breaks are kept. */
export function tidied(text: string): string {
	return text
		.replaceAll(/[\r\u2028\u2029]/g, '\n')
		.replaceAll(UNSEEN, '')
		.normalize('NFC')
		.replaceAll(/[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
		.replaceAll(/ *\n */g, '\n')
		.replaceAll(/[^\S\n]*\t[^\S\n]*/g, '\t')
		.trim();
}
