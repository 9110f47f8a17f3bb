import type { z } from 'astro/zod';

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
export function sentence(issue: ZodIssue, types = TYPES): string {
	const key = issue.path.join(' › ');
	if (issue.code === 'unrecognized_keys') return `Okänd uppgift: ${issue.keys.join(', ')}. Ta bort den eller rätta stavningen.`;
	if (issue.code === 'invalid_type' && issue.input === undefined) return `Uppgiften "${key}" saknas. Lägg till den.`;
	if (issue.code === 'invalid_type' && types[issue.expected]) return `Uppgiften "${key}" ska vara ${types[issue.expected]}.`;
	if (issue.code === 'invalid_union') return `Uppgiften "${key || 'kind'}" har ett värde som inte finns.`;
	if (issue.code === 'invalid_value') return `Uppgiften "${key}" måste vara ett av: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'too_small' && issue.origin === 'string') return `Uppgiften "${key}" är tom. Fyll i den.`;
	if (issue.code === 'too_small' && (issue.origin === 'number' || issue.origin === 'int'))
		return `Uppgiften "${key}" ska vara ${issue.inclusive ? 'minst' : 'mer än'} ${issue.minimum}.`;
	if (issue.code === 'too_big' && (issue.origin === 'number' || issue.origin === 'int'))
		return `Uppgiften "${key}" ska vara ${issue.inclusive ? 'högst' : 'mindre än'} ${issue.maximum}.`;
	return `Uppgiften "${key}": ${issue.message}.`.replace('..', '.');
}
