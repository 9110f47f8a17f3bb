/** What every page that was read from a document says of itself, until somebody has made a page of it. */
export const DRAFT = '> **Utkast.** Texten är inläst ur ett dokument, ord för ord. Ingen har granskat den än.';

/** The text of a page without its mark, as it is once somebody has reviewed it. */
export function withoutMark(text: string): string {
	return text.replace(/^> ?\*\*Utkast\.\*\*.*\n*/m, '');
}
