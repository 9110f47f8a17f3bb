import { formsOf, type JsonSchema } from './json.ts';

/** Keys that say nothing to whoever fills them in: what is below them has a name of its own. */
const SILENT = ['meta', 'states'];

/**
 * What a key is called where it is filled in, by its path, with the name that the file has for it: `["required", 0]` →
 * `"Fält som måste fyllas i nr 1" (required)`.
 */
export function called(path: readonly PropertyKey[], schema: JsonSchema): string {
	const words: string[] = [];
	let [here, last]: [JsonSchema[], string] = [[schema], ''];
	for (const key of path) {
		const found = here.flatMap((one) => within(one, key));
		const name = found.map(({ label, them, the }) => label ?? them ?? the).find(Boolean);
		const isItem = typeof key === 'number' || (here.some(isRecord) && name === undefined);
		if (isItem) words.push(`${words.pop() ?? nameOf(schema)} ${typeof key === 'number' ? `nr ${key + 1}` : String(key)}`.trim());
		else if (!SILENT.includes(String(key))) words.push(name ?? String(key));
		if (!isItem) last = String(key);
		here = found;
	}
	if (words.length === 0) words.push(last);
	const isBare = last === '' || words.at(-1) === last;
	return `"${words.join(' › ')}"${isBare ? '' : ` (${last})`}`;
}

/** The names of the keys that can stand at a path, each with the words that it is called by. */
export function keysAt(path: readonly PropertyKey[], schema: JsonSchema): Map<string, string[]> {
	const here = path.reduce<JsonSchema[]>((found, key) => found.flatMap((one) => within(one, key)), [schema]);
	const keys = here.flatMap(formsOf).flatMap(({ properties = {} }) => Object.entries(properties));
	return new Map(keys.map(([key, { label, the, them }]) => [key, [label, the, them].filter((word) => word !== undefined)]));
}

function nameOf({ label, the }: JsonSchema): string {
	return label ?? the ?? '';
}

function isRecord(schema: JsonSchema): boolean {
	return formsOf(schema).some(({ properties, additionalProperties }) => !properties && Boolean(additionalProperties));
}

/** The schemas of what stands under a key, or at a place of a list, in any form that a value can have. */
function within(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
	return formsOf(schema).flatMap((form) => {
		if (form !== schema && (form.oneOf ?? form.anyOf)) return within(form, key);
		if (typeof key === 'number') return form.items ? [form.items] : [];
		const found = form.properties?.[String(key)] ?? (form.additionalProperties || undefined);
		return found ? [found] : [];
	});
}
