import type { Kind } from '../../model/kinds.ts';
import type { ContentFile } from '../../check/read.ts';
import { strings } from '../../check/references.ts';
import { edited, listed, turned, type Change } from './change.ts';
import type { NameOf } from './meta.ts';

type Part = { key: string; one: string; many?: string; kind?: Kind };
type Entry = { one: string; title: string; body: string; parts: readonly Part[] };

/** The kinds of entry that mails and steps are made of: what one is called, the key of its name, and what its parts are called. */
export const ENTRIES = {
	templates: {
		one: 'Mallen',
		title: 'title',
		body: 'Brödtexten',
		parts: [
			{ key: 'title', one: 'Rubriken' },
			{ key: 'channel', one: 'Kanalen' },
			{ key: 'to', one: 'Mottagaren', many: 'Mottagarna', kind: 'contacts' },
			{ key: 'from', one: 'Avsändaren', kind: 'contacts' },
			{ key: 'sendFrom', one: 'Systemet att skicka från', kind: 'systems' },
			{ key: 'tag', one: 'Taggen' },
			{ key: 'subject', one: 'Ämnesraden' },
			{ key: 'attach', one: 'Bilagan', many: 'Bilagorna' },
			{ key: 'required', one: 'Det obligatoriska fältet', many: 'De obligatoriska fälten', kind: 'fields' },
			{ key: 'optional', one: 'Det frivilliga fältet', many: 'De frivilliga fälten', kind: 'fields' },
		],
	},
	actions: {
		one: 'Åtgärden',
		title: 'title',
		body: 'Stegen',
		parts: [
			{ key: 'title', one: 'Rubriken' },
			{ key: 'systems', one: 'Systemet', many: 'Systemen', kind: 'systems' },
		],
	},
	contacts: {
		one: 'Kontakten',
		title: 'name',
		body: '',
		parts: [
			{ key: 'name', one: 'Namnet' },
			{ key: 'role', one: 'Beskrivningen' },
			{ key: 'emails', one: 'Adressen', many: 'Adresserna' },
		],
	},
	fields: {
		one: 'Fältet',
		title: 'label',
		body: '',
		parts: [
			{ key: 'label', one: 'Namnet' },
			{ key: 'format', one: 'Formatet' },
			{ key: 'help', one: 'Hjälptexten' },
			{ key: 'choices', one: 'Valet', many: 'Valen' },
		],
	},
	systems: {
		one: 'Systemet',
		title: 'name',
		body: '',
		parts: [
			{ key: 'name', one: 'Namnet' },
			{ key: 'what', one: 'Beskrivningen' },
			{ key: 'url', one: 'Adressen' },
			{ key: 'warning', one: 'Varningen' },
		],
	},
} as const satisfies Partial<Record<Kind, Entry>>;

export type EntryKind = keyof typeof ENTRIES;

/** What an entry is called: its title, or its id where it has none. */
export function titleOf(kind: EntryKind, id: string, file: ContentFile | undefined): string {
	return String(file?.raw[ENTRIES[kind].title] ?? id);
}

/** What has changed in an entry that both versions have. */
export function entryChanges(kind: EntryKind, old: ContentFile, now: ContentFile, nameOf: NameOf): Change[] {
	const { parts, body }: Entry = ENTRIES[kind];
	return [
		...parts.flatMap((part) => partChanges(part, old.raw[part.key], now.raw[part.key], nameOf)),
		...approval(old.raw.draft, now.raw.draft),
		...edited(body, old.body.trim(), now.body.trim()),
	];
}

function partChanges({ key, one, many, kind }: Part, was: unknown, now: unknown, nameOf: NameOf): Change[] {
	const named = (id: string) => (kind && !id.includes('{{') ? nameOf(kind, id) : id);
	if (many) return listed([one, many], strings(was), strings(now), named);
	const [from, to] = [was, now].map((value) => (value === undefined ? undefined : named(String(value))));
	return key === 'channel' || key === 'format' || kind ? turned(one, from, to) : edited(one, from, to);
}

function approval(was: unknown, now: unknown): Change[] {
	if (was === now) return [];
	return [{ says: now ? 'Texten är nu ett utkast, som ägaren ska godkänna.' : 'Texten är godkänd och inte längre ett utkast.' }];
}
