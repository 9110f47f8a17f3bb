import type { JsonSchema } from '../model/json.ts';
import type { NamedKind } from '../model/kinds.ts';
import { strings } from '../check/references.ts';
import { dayInWords } from '../model/due.ts';
import { inWords } from '../model/duration.ts';
import { edited, listed, quoted, turned, type ToldChange } from './change.ts';

/** What an entry is called, in either version; of a tree also a step, by its words. */
export type NameOf = (kind: NamedKind, id: string, step?: string) => string;

type Keys = Record<string, unknown>;

/** What has changed in the keys of an object, in the words and the order that its schema gives them; keys without words are not told of. */
export function keyChanges({ properties = {} }: JsonSchema, old: Keys, now: Keys, nameOf: NameOf): ToldChange[] {
	return Object.entries(properties).flatMap(([key, schema]) => keyChange(schema, old[key], now[key], nameOf));
}

function keyChange(schema: JsonSchema, was: unknown, now: unknown, nameOf: NameOf): ToldChange[] {
	if (schema.turned) return was === now ? [] : [{ says: now ? schema.turned.true : schema.turned.false }];
	const { the, them, items, isUnordered } = schema;
	if (!the) return [];
	if (them) return listed([the, them], listOf(was), listOf(now), (id) => named(items ?? {}, id, nameOf), isUnordered);
	if (items?.type === 'object') return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ says: `${the} har ändrats.` }];
	if (items) return edited(the, strings(was), strings(now));
	if (isProse(schema)) return edited(the, text(was), text(now));
	const [from, to] = [was, now].map((value) => (value === undefined ? undefined : inShort(schema, value, nameOf)));
	return turned(the, from, to);
}

/** What is listed: the items of a list, or `name: word` for each word that has a name. */
function listOf(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.entries(value).map(([name, word]) => `${name}: ${String(word)}`);
}

/** Whether a value is words that may be told line by line, and not a name, a choice or a number. */
function isProse({ type, enum: values, refersTo, pattern }: JsonSchema): boolean {
	return type === 'string' && !values && !refersTo && !pattern;
}

/** A short fact in words: what is named, a number with its unit, when and what for. */
function inShort(schema: JsonSchema, value: unknown, nameOf: NameOf): string {
	if (typeof value === 'object' && value !== null && 'after' in value && 'what' in value)
		return `om ${inWords(String(value.after))}: ${String(value.what)}`;
	if (schema.anyOf) return inForm(schema, value, nameOf);
	if (schema.refersTo === 'trees') return quoted(named(schema, String(value), nameOf));
	if (schema.refersTo) return named(schema, String(value), nameOf);
	if (schema.format === 'date') return dayInWords(String(value));
	if (schema.pattern) return `"${String(value)}"`;
	return schema.unit ? `${String(value)} ${schema.unit}` : String(value);
}

/** A fact that is written in one of several forms: a tree alone, or a tree and the step where it is entered. */
function inForm({ anyOf = [] }: JsonSchema, value: unknown, nameOf: NameOf): string {
	const [plain, object] = [anyOf.find(({ type }) => type === 'string'), anyOf.find(({ type }) => type === 'object')];
	if (typeof value !== 'object' || value === null) return inShort(plain ?? {}, value, nameOf);
	const { tree, at } = value as Record<string, unknown>;
	return `${inShort(object?.properties?.tree ?? {}, tree, nameOf)}, från steget ${quoted(nameOf('trees', String(tree), String(at)))}`;
}

function named({ refersTo, choices = {} }: JsonSchema, id: string, nameOf: NameOf): string {
	if (choices[id]) return choices[id];
	return refersTo && !id.includes('{{') ? nameOf(refersTo as NamedKind, id) : id;
}

function text(value: unknown): string | undefined {
	return value === undefined ? undefined : String(value);
}
