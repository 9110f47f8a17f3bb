import { nearest as nearestName } from '../../machines/closest.ts';
import { called, keysAt } from '../model/called.ts';
import { clean } from '../model/clean.ts';
import { NO_ID } from '../model/forms.ts';
import { nameFrom } from '../model/ids.ts';
import { isRecord } from '../model/isRecord.ts';
import type { JsonSchema } from '../model/json.ts';
import type { z } from '../model/zod.ts';

type ZodIssue = z.core.$ZodIssue;

/** What a value is to be, by its type in the schema. */
const TYPES: Record<string, string | undefined> = {
	array: 'en lista, med hakparenteser: [ett, två]',
	string: 'text. Sätt citattecken om värdet, om det är ett tal, ett datum, true eller false',
	number: 'ett tal, utan citattecken',
	int: 'ett heltal, utan citattecken',
	boolean: 'true eller false, utan citattecken',
	object: 'flera uppgifter, indragna på raderna under',
};

/** What a text is to be, by its form. */
const FORMS: Record<string, string | undefined> = {
	url: 'en hel adress utan mellanslag, som https://exempel.se/sida',
	email: 'en e-postadress, som namn@exempel.se, utan mailto: och med en adress på varje plats i listan',
};

/** The fewest characters that a word is known by from its beginning. */
const WORD = 4;

/** A message of the library, where the schema has none of its own. */
const OWN_WORDS = /^För lite/;

/** The same in a tree's file, which is written otherwise. */
export const TYPES_IN_A_TREE: typeof TYPES = {
	...TYPES,
	array: "en lista: ['ett', 'två']",
	string: "text inom citattecken: '…'",
	object: 'flera uppgifter inom klamrar: { … }',
	record: 'flera uppgifter inom klamrar: { … }',
};

/**
 * One Swedish sentence for what a schema found wrong: the key, what is wrong with it, and what there should be. The issue must tell what
 * was read (`reportInput`), or a value of another type cannot be told from none.
 */
export function sentence(issue: ZodIssue, schema: JsonSchema, types = TYPES): string {
	const key = called(issue.path, schema);
	if (issue.path.length === 0 && issue.code === 'invalid_type' && types === TYPES)
		return `Filen ska vara ${issue.expected === 'array' ? 'en lista, med - först på varje del' : 'uppgifter, en på varje rad: namn: värde'}.`;
	if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keysAt(issue.path, schema));
	if (isMissing(issue))
		return `Uppgiften ${key} saknas. Lägg till den${issue.code === 'invalid_value' ? `: ${issue.values.join(' eller ')}` : ''}.`;
	if (issue.input === null || issue.input === '') return `Uppgiften ${key} är tom. Fyll i den.`;
	if (issue.code === 'invalid_type' && issue.expected === 'string' && Array.isArray(issue.input))
		return `Uppgiften ${key} ska vara ett enda värde, utan hakparenteser.`;
	const field = bareField(issue.input);
	if (field && types === TYPES) return `Uppgiften ${key} ska ha citattecken om fältet: '{{${field}}}'.`;
	if (issue.code === 'invalid_type' && issue.expected === 'string' && types === TYPES && isMap(issue.input))
		return `Uppgiften ${key} ska vara text. Ta bort kolon i den, eller sätt citattecken om hela texten: '…'.`;
	if (issue.code === 'invalid_type' && issue.expected === 'array' && types === TYPES && keysAt([...issue.path, 0], schema).size > 0)
		return `Uppgiften ${key} ska vara en lista: en del per rad, med - först och delens uppgifter under varandra.`;
	if (issue.code === 'invalid_type' && types[issue.expected]) return `Uppgiften ${key} ska vara ${types[issue.expected]}.`;
	if (issue.code === 'invalid_union' && 'options' in issue && issue.options) return ofOptions(issue, issue.options.map(String), schema);
	if (issue.code === 'invalid_value' && issue.values.length === 1)
		return `Uppgiften ${key} kan bara vara ${String(issue.values[0])}. Rätta den.`;
	if (issue.code === 'invalid_value') return `Uppgiften ${key} måste vara ett av: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'too_small' && issue.origin === 'string') return `Uppgiften ${key} är tom. Fyll i den.`;
	if (issue.code === 'too_small' && (issue.origin === 'number' || issue.origin === 'int'))
		return `Uppgiften ${key} ska vara ${issue.inclusive ? 'minst' : 'mer än'} ${issue.minimum}.`;
	if (issue.code === 'too_big' && (issue.origin === 'number' || issue.origin === 'int'))
		return `Uppgiften ${key} ska vara ${issue.inclusive ? 'högst' : 'mindre än'} ${issue.maximum}.`;
	if (issue.code === 'too_small' && issue.origin === 'array' && OWN_WORDS.test(issue.message))
		return `Uppgiften ${key} ska ha minst ${issue.minimum} i listan.`;
	if (issue.code === 'too_big' && issue.origin === 'array') return `Uppgiften ${key} ska ha högst ${issue.maximum} i listan.`;
	if (issue.code === 'invalid_format' && FORMS[issue.format]) return `Uppgiften ${key} ska vara ${FORMS[issue.format]}.`;
	return `Uppgiften ${key}: ${issue.message}.${likeness(issue)}`.replace('..', '.');
}

function unknownKeys(keys: readonly string[], known: ReadonlyMap<string, readonly string[]>): string {
	const [key = ''] = keys;
	// A key of another form that the same value can have.
	if (keys.every((one) => known.has(one)))
		return `Uppgiften ${keys.join(', ')} kan inte stå ihop med det andra här. Behåll det som gäller.`;
	const meant = keys.length === 1 ? keyMeant(key.toLowerCase(), known) : undefined;
	return `Okänd uppgift: ${keys.join(', ')}. ${meant ? `Menade du "${meant}"?` : 'Ta bort den eller rätta stavningen.'}`;
}

/** The key that a name stands for: one that is spelt nearly so, or that is called so where it is filled in, as `telefon` for `phones`. */
function keyMeant(name: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
	const words = [...known].flatMap(([key, names]) => names.map((word) => ({ key, word: word.toLowerCase() })));
	const called = (word: string | undefined) => words.find((one) => one.word === word)?.key;
	const begun = new Set(name.length >= WORD ? words.filter(({ word }) => word.startsWith(name)).map(({ key }) => key) : []);
	return (
		called(name) ??
		nearestName(name, [...known.keys()]) ??
		(begun.size === 1 ? [...begun][0] : undefined) ??
		called(
			nearestName(
				name,
				words.map(({ word }) => word),
			),
		)
	);
}

/** A key that says of which form the rest is. */
function ofOptions(issue: ZodIssue & { discriminator?: string }, options: string[], schema: JsonSchema): string {
	const { discriminator = 'kind', path, input } = issue;
	const key = called([...path.filter((part) => part !== discriminator), discriminator], schema);
	const said = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[discriminator] : undefined;
	const these = `måste vara ett av: ${options.join(', ')}`;
	return said === undefined ? `Uppgiften ${key} saknas. Den ${these}.` : `Uppgiften ${key} ${these}.`;
}

function isMap(input: unknown): boolean {
	return isRecord(input) && !(input instanceof Date);
}

/** The field of `{{…}}` without quotes, which YAML reads as a map that has a map for its key. */
function bareField(input: unknown): string | undefined {
	const [key, ...more] = isRecord(input) ? Object.keys(input) : [];
	return more.length === 0 ? /^\{ ([^{}]+) \}$/.exec(key ?? '')?.[1] : undefined;
}

/** A key that is not there. */
function isMissing(issue: ZodIssue): boolean {
	return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
}

/** Statements from one to another: `E3.1-E3.4`. */
const RANGE = /^[A-Z]+\d+\.\d+ ?- ?[A-Z]*[\d.]+$/;

/** A word that looks right, and has a dash or an accent that only looks like the right one. */
function likeness({ input, message }: ZodIssue): string {
	if (typeof input !== 'string') return '';
	if (RANGE.test(clean(input))) return ' Räkna upp punkterna en och en, med komma emellan.';
	if (/@/.test(input)) return ' Här ska ett namn stå, och ingen adress.';
	const name = nameFrom(input);
	if (name && name !== input && message.startsWith(NO_ID)) return ` Menade du "${name}"?`;
	if (clean(input) === input) return '';
	return ` Här står tecken som bara liknar de rätta: skriv "${clean(input)}" för hand.`;
}

/**
 * The issues of a file, with a key that is called otherwise told once: `Owner` is unknown and `owner` is missing. Where several are, each
 * is told for itself.
 */
export function merged(all: readonly ZodIssue[]): ZodIssue[] {
	// What is too short is told of for that alone.
	const issues = all.filter(({ path }, i) => path.length === 0 || all.findIndex((other) => String(other.path) === String(path)) === i);
	const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
	const missing = issues.filter(isMissing);
	const [strange, gone] = [unknown[0], missing[0]];
	const isOne = unknown.length === 1 && missing.length === 1 && strange?.keys.length === 1;
	if (!isOne || !strange || !gone || String(gone.path.slice(0, -1)) !== String(strange.path)) return [...issues];
	const message = `den är okänd, och "${String(gone.path.at(-1))}" saknas. Byt namnet, om det är den som menas`;
	const one: ZodIssue = { code: 'custom', path: [...strange.path, strange.keys[0] ?? ''], message };
	return issues.flatMap((issue) => (issue === gone ? [] : issue === strange ? [one] : [issue]));
}

type UnionIssue = Extract<ZodIssue, { code: 'invalid_union' }>;

/** What is wrong with the form that a value is nearest to, of those that it can have: the one with the fewest faults. */
export function ofNearest({ errors }: UnionIssue): ZodIssue[] {
	const [fewest = []] = [...errors].sort((a, b) => rank(a) - rank(b));
	return merged(fewest);
}

/** The same for every such value among issues, by the paths from the top. */
export function inNearest(issue: ZodIssue): ZodIssue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	return ofNearest(issue)
		.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
		.flatMap(inNearest);
}

function rank(issues: readonly { path: PropertyKey[] }[]): number {
	return issues.length + (issues.some(({ path }) => path.at(-1) === 'kind' || path.at(-1) === 'type') ? 100 : 0);
}
