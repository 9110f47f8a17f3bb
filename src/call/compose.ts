import { cleanAddress } from '../model/clean.ts';
import type { Field } from '../model/field.ts';
import type { PublishedTemplate } from '../tree/published.ts';
import { asHtml, asText, fill, type Piece, type Values } from './fill.ts';

/** A part of a text, copied on its own into the box of that name; optional lines that are empty are shown and not copied. */
export type MailPart = {
	key: 'to' | 'subject' | 'body' | 'from' | 'tag';
	name: string;
	pieces: Piece[];
	text: string;
	html?: string;
	long?: boolean;
	missing: string[];
};

/** A template filled with what is typed so far: its parts in the order they are pasted, and the labels of what is missing. */
export type Mail = { parts: MailPart[]; missing: string[]; text: { to: string; subject: string; body: string; html: string } };

/** Most mail programs take no longer mailto address than this, in characters. */
const MAILTO_LIMIT = 2000;

export function compose(template: PublishedTemplate, typed: Values, fields: Record<string, Field>): Mail {
	const values = asMeant(typed, fields);
	const label = (id: string) => fields[id]?.label ?? id;
	const words = template.via;
	const missingIn = (pieces: Piece[]) =>
		[...new Set(pieces.flatMap((p) => ('field' in p && !p.value && template.required.includes(p.field) ? [p.field] : [])))].map(label);
	const part = (key: MailPart['key'], name: string, text: string, long?: boolean): MailPart => {
		const filled = asText(fill(text, values, template.optional), label);
		const pieces = fill(text, values, []);
		return { key, name, pieces, text: filled, missing: missingIn(pieces), ...(long && { long, html: asHtml(filled) }) };
	};
	const [to, subject, body] = [
		part('to', 'Till', template.to.join(', ')),
		part('subject', words.subject ?? '', words.subject ? template.subject : ''),
		part('body', words.text, template.body, true),
	];
	const missing = template.required.filter((id) => !values[id]?.trim()).map(label);
	const parts = firsts([to, subject, body].filter(({ pieces }) => pieces.length > 0));
	return { parts, missing, text: { to: to.text, subject: subject.text, body: body.text, html: asHtml(body.text) } };
}

/** The values as they are sent: an address is one, however it was pasted. */
function asMeant(typed: Values, fields: Record<string, Field>): Values {
	const meant = Object.entries(typed).map(([id, value]) => [id, fields[id]?.format === 'e-post' ? cleanAddress(value) : value]);
	return Object.fromEntries(meant) as Values;
}

/** Marks where each field is met for the first time. */
function firsts(parts: MailPart[]): MailPart[] {
	const met = new Set<string>();
	const mark = (piece: Piece): Piece => {
		if ('text' in piece || met.has(piece.field)) return piece;
		met.add(piece.field);
		return { ...piece, first: true };
	};
	return parts.map((part) => ({ ...part, pieces: part.pieces.map(mark) }));
}

/** How a mail opens in the agent's own mail program: the address to go to, or why there is none. */
export type MailDoor = { href: string; why?: undefined } | { href?: undefined; why: string };

/** Nothing where the text is no mail, is sent from a system, or is a reply. Whom it goes to is left out until it is known. */
export function mailDoor(template: PublishedTemplate, { text, parts }: Mail): MailDoor | undefined {
	if (!template.via.mail || template.sendFrom || template.reply) return undefined;
	const to = template.to.length > 0 && parts[0]?.missing.length ? '' : text.to;
	const query = `subject=${encodeURIComponent(text.subject)}&body=${encodeURIComponent(text.body.replaceAll('\n', '\r\n'))}`;
	const href = `mailto:${encodeURIComponent(to).replaceAll('%40', '@').replaceAll('%2C%20', ',')}?${query}`;
	if (href.length <= MAILTO_LIMIT) return { href };
	return { why: 'Texten är för lång för att öppnas i mejlprogrammet. Kopiera delarna i stället.' };
}
