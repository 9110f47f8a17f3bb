/**
 * The text of a built file with the base path put before the links that were written without it: an owner writes
 * `[Ticket](/elweb/ticket/)`, wherever the site comes to stand. In JSON a quote has a backslash before it.
 */
export function withBase(text: string, base: string): string {
	return text.replace(/(\shref=\\?")(\/(?!\/)[^"\\]*)/g, (whole, before: string, path: string) =>
		path.startsWith(base) || `${path}/` === base ? whole : `${before}${base}${path.slice(1)}`,
	);
}
