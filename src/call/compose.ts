import type { Field } from '../model/field.ts';
import type { PublishedTemplate } from '../tree/published.ts';
import { asHtml, asText, fill, type Piece, type Values } from './fill.ts';

/** A template filled with what is typed so far: its parts as pieces to show, as text to copy, and the labels of what is missing. */
export type Mail = {
	to: Piece[];
	subject: Piece[];
	body: Piece[];
	missing: string[];
	text: { to: string; subject: string; body: string; html: string; all: string; allHtml: string };
};

/** Most mail programs take no longer mailto address than this, in characters. */
const MAILTO_LIMIT = 2000;

export function compose(template: PublishedTemplate, values: Values, fields: Record<string, Field>): Mail {
	const label = (id: string) => fields[id]?.label ?? id;
	const part = (text: string) => fill(text, values, template.optional);
	const [to, subject, body] = [part(template.to.join(', ')), part(template.subject), part(template.body)];
	const text = { to: asText(to, label), subject: asText(subject, label), body: asText(body, label) };
	const head = [
		['Till', text.to],
		['Från', template.from],
		[template.via.subject, text.subject],
	];
	const all = [...head.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`), '', text.body].join('\n').trim();
	const missing = template.required.filter((id) => !values[id]?.trim()).map(label);
	return { to, subject, body, missing, text: { ...text, html: asHtml(text.body), all, allHtml: asHtml(all) } };
}

/** A mailto address for the mail, where it is sent from the agent's own mail program and is short enough; else undefined. */
export function mailto(template: PublishedTemplate, { text }: Mail): string | undefined {
	if (!template.via.mail || template.sendFrom) return undefined;
	const query = `subject=${encodeURIComponent(text.subject)}&body=${encodeURIComponent(text.body.replaceAll('\n', '\r\n'))}`;
	const address = `mailto:${encodeURIComponent(text.to).replaceAll('%40', '@').replaceAll('%2C%20', ',')}?${query}`;
	return address.length <= MAILTO_LIMIT ? address : undefined;
}
