/** A piece of a filled text: plain text, or a field with the value typed so far, empty where none is; `first` at its first place. */
export type Piece = { text: string } | { field: string; value: string; first?: boolean };

/** What the agent has typed, by field id. */
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{([^}]*)\}\}/;

/** The field ids that a text names, in order, each once. */
export function placeholders(text: string): string[] {
	return [...new Set([...text.matchAll(new RegExp(PLACEHOLDER, 'g'))].map(([, id = '']) => id.trim()))];
}

/**
 * A template text with the values in their places. A line falls away when it names optional fields and all of them are empty;
 * a required field that is empty stays as a gap for the reader to see.
 */
export function fill(text: string, values: Values, optional: readonly string[]): Piece[] {
	const lines = text.split('\n').filter((line) => {
		const fields = placeholders(line);
		return fields.length === 0 || !fields.every((id) => optional.includes(id) && !values[id]?.trim());
	});
	return lines
		.join('\n')
		.split(PLACEHOLDER)
		.flatMap((part, i) => piece(part, i, values));
}

function piece(part: string, index: number, values: Values): Piece[] {
	if (index % 2 === 1) return [{ field: part.trim(), value: values[part.trim()]?.trim() ?? '' }];
	return part ? [{ text: part }] : [];
}

/** The pieces as plain text; a gap is the field's label in brackets, so that nobody sends it unseen. */
export function asText(pieces: Piece[], label: (field: string) => string): string {
	return pieces.map((p) => ('text' in p ? p.text : p.value || `[${label(p.field)}]`)).join('');
}

/** Plain text as HTML that Word takes as it is: a paragraph for each blank line, no line break of its own, no space that folds. */
export function asHtml(text: string): string {
	const paragraphs = text
		.replaceAll(/\r\n?/g, '\n')
		.split(/\n{2,}/)
		.map((p) => `<p>${p.split('\n').map(asHtmlLine).join('<br>')}</p>`);
	return paragraphs.join('');
}

function asHtmlLine(line: string): string {
	return escape(line)
		.replaceAll('\t', '    ')
		.replace(/^ +| {2,}/g, (spaces) => '&nbsp;'.repeat(spaces.length));
}

/** Text as HTML, where nothing in it is an element. */
export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
