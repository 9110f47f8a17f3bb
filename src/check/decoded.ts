/** An address with its letters written out: `skriv-s%C3%A5` → `skriv-så`. One that cannot be is left. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
