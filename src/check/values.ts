import { called } from '../model/called.ts';
import { unseenIn } from '../model/clean.ts';
import type { JsonSchema } from '../model/json.ts';
import { MARKUP } from '../model/markup.ts';
import type { ValueFault } from './fronts.ts';

/** A value in quotes of a word processor, which YAML takes for a part of the text; a whole sentence may be a quotation. */
const QUOTED = /^[”“„‘’][^”“„]*[^.!?…”“„‘’][”“‘’]$/;
/** Where a quotation is what is asked for: what the customer, the screen or the source says. */
const SPEECH = ['finds', 'opening', 'original', 'was', 'says'];
/** The place of a field, which is filled in where texts are sent and nowhere else. */
const FIELD = /\{\{[^{}]*\}\}/;
const WITH_FIELDS = ['subject', 'to'];
/** Where signs mean what they are. */
const RAW = ['pattern', 'url', 'original', 'was'];
/** How long a name may be, in characters: it stands in menus, lists and the subject of a mail. */
const LONGEST_NAME = 160;
const NAMES = ['subject', 'label', 'description', 'tag'];

/**
 * What is wrong in the values of a file, whatever its kind: characters that were never typed, quotes of a word processor, markup that is
 * shown as it stands, blanks alone, names that are too long, and items that stand twice. `title` is the key of what it is called.
 */
export function valueFaults(data: unknown, title: string, schema: JsonSchema): ValueFault[] {
	return [...textsIn(data, []).flatMap(({ path, text }) => told(path, textFault(path, text, title, schema))), ...doublesIn(data, [])];
}

function textFault(path: PropertyKey[], text: string, title: string, schema: JsonSchema): string | undefined {
	const key = path.findLast((part) => typeof part === 'string') as string;
	const isName = key === title || NAMES.includes(key);
	const unseen = characterIn(text);
	if (unseen) return unseen;
	if (!text.trim()) return `Uppgiften ${called(path, schema)} är tom. Fyll i den.`;
	if (QUOTED.test(text) && !SPEECH.includes(key))
		return `Citattecknen runt ${text} blir en del av texten. Ta bort dem, eller skriv raka: "…".`;
	if (RAW.includes(key)) return undefined;
	const lone = loneQuote(text);
	if (lone && !SPEECH.includes(key))
		return `Citattecknet ${lone} står ensamt. Ta bort det, eller skriv ett till där citatet börjar eller slutar.`;
	const [field] = (WITH_FIELDS.includes(key) ? null : FIELD.exec(text)) ?? [];
	if (field) return `"${field}" fylls inte i här, utan visas som det står. Fält finns bara i mallarnas text, ämnesrad och mottagare.`;
	const [markup] = MARKUP.exec(text) ?? [];
	if (markup) return `"${markup}" visas som det står: här är bara ren text. Ta bort det.`;
	if (!isName) return undefined;
	if (/[,;]\s*$/.test(text))
		return `Sist i texten står ett ${text.trim().endsWith(',') ? 'kommatecken' : 'semikolon'}, som visas. Ta bort det.`;
	if (text.trim().includes('\n')) return `Uppgiften ${called(path, schema)} ska stå på en rad.`;
	const most = key === 'description' ? 3 * LONGEST_NAME : LONGEST_NAME;
	return text.length > most
		? `Texten ”${text.slice(0, 40)} …” är ${text.length} tecken lång. Högst ${most} är tillåtet: korta den.`
		: undefined;
}

/** A quotation mark that begins or ends a text and has no other: half of a pair is gone. What is cut short may lack its end. */
function loneQuote(text: string): string | undefined {
	const [mark] = /^["“”„](?!.*…$)|["“”„]\s*$/s.exec(text) ?? [];
	return mark && text.match(/["“”„]/g)?.length === 1 ? mark.trim() : undefined;
}

/** What is told of a character that was written by its number (`\u200B`) and is not seen, or is half of one. */
export function characterIn(text: string): string | undefined {
	const { code } = unseenIn(` ${text}`) ?? {};
	if (!code) return undefined;
	const what = /^U\+D[89A-F]/.test(code) ? 'är ett halvt tecken' : 'inte syns';
	return `I texten står en kod för något som ${what} (${code}). Skriv tecknet som det är, eller ta bort koden.`;
}

/** Every text in a value, by its path. */
export function textsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	return partsOf(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Items that a list of words has twice. */
export function doublesIn(value: unknown, path: PropertyKey[]): ValueFault[] {
	const inside = partsOf(value).flatMap(([key, inner]) => doublesIn(inner, [...path, key]));
	if (!Array.isArray(value)) return inside;
	const doubles = value.flatMap((item, i) => (typeof item === 'string' && value.indexOf(item) < i ? [i] : []));
	return [
		...inside,
		...doubles.map((i) => ({ path: [...path, i], message: `"${value[i]}" står två gånger i ${String(path.at(-1))}. Ta bort det ena.` })),
	];
}

function partsOf(value: unknown): [PropertyKey, unknown][] {
	if (Array.isArray(value)) return value.map((item, i) => [i, item]);
	return typeof value === 'object' && value !== null && !(value instanceof Date) ? Object.entries(value) : [];
}

function told(path: PropertyKey[], message: string | undefined): ValueFault[] {
	return message ? [{ path, message }] : [];
}
