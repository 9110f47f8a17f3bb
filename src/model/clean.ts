/** Dashes, minus signs and hyphens of every kind; soft hyphens are none. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** What takes no place and is not seen: zero-width characters, soft hyphens, marks of direction. */
const UNSEEN = /[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Spaces that are no line breaks. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Text as it was meant, for what looks into it: `19\u200B900101\u22120001` → `19900101-0001`. What the reader typed is left as it is. */
export function clean(text: string): string {
	return text.toWellFormed().normalize('NFC').replaceAll(UNSEEN, '').replaceAll(DASHES, '-').replaceAll(SPACES, ' ');
}

/** An address as it is written to, from what was pasted: `mailto:anna@exempel.se?subject=Hej` → `anna@exempel.se`. */
export function cleanAddress(text: string): string {
	return clean(text)
		.trim()
		.replace(/^<?mailto:([^?>]*).*$/i, '$1')
		.replace(/^<(.*)>$/, '$1');
}

/** Ten or twelve digits: as two and two with the same kind of sign or none between them, or each for itself. */
const LIKE =
	/(?<![\d.,-])(?:(?:18|19|20)[-./ ]?)?\d\d[-./ ]?(?:[01]\d)[-./ ]?\d\d\s*[-+./_ ]?\s*\d\d ?\d\d(?!\d)|(?<!\d)(?:\d ){9,11}\d(?!\d)/g;

/** What may be a personnummer in a text, however it is spaced, broken over lines, dashed or dotted, and the line where it begins. */
export function likePersonnummer(text: string): { number: string; line: number }[] {
	const cleaned = clean(text).normalize('NFKC');
	return [...cleaned.matchAll(LIKE)].map(({ 0: number, index }) => ({
		number: number.includes('+') ? number.replaceAll(/[^\d+]/g, '') : number.replaceAll(/\D/g, ''),
		line: cleaned.slice(0, index).split('\n').length,
	}));
}

/** The first character of a text that is not seen and was never typed, and its line; a mark of the byte order at the start is none. */
export function unseenIn(text: string): { code: string; line: number } | undefined {
	// Those, characters that steer a machine, and halves of a character. Made here, so that a page that only cleans does not hold it.
	const neverTyped = new RegExp(`[^\\P{Cc}\\t\\n\\r]|\\p{Cs}|${UNSEEN.source}`, 'u');
	const at = text.slice(1).search(neverTyped) + 1;
	if (at === 0) return undefined;
	const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return { code: `U+${code}`, line: text.slice(0, at).split('\n').length };
}
