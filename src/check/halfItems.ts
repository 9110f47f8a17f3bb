import { called, keysAt } from '../model/called.ts';
import type { JsonSchema } from '../model/json.ts';
import type { z } from '../model/zod.ts';
import type { ValueFault } from './fronts.ts';

type Issue = z.core.$ZodIssue;

/** An item of a list that lacks more than one of its keys, told once, and whether an issue is one of those. */
type HalfItem = ValueFault & { holds: (issue: Issue) => boolean };

/** Keys that stand beside the key that they are a part of, and that holds nothing: they lack their blanks. */
export function unindented(data: unknown, issues: readonly Issue[], schema: JsonSchema): HalfItem[] {
	return issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const beside = Object.entries(fieldsAt(data, issue.path) ?? {}).filter(([, value]) => value === null);
		const above = beside.find(([key]) => issue.keys.every((one) => keysAt([...issue.path, key], schema).has(one)))?.[0];
		if (above === undefined) return [];
		const path = [...issue.path, above];
		const message = `${issue.keys.join(' och ')} hör till ${above}. Dra in raden två blanksteg.`;
		return [
			{ path: [...issue.path, issue.keys[0] ?? ''], message, holds: (one: Issue) => one === issue || String(one.path) === String(path) },
		];
	});
}

/** Items of lists that are begun and not written: a first line that was doubled, or a new one. */
export function halfItems(data: unknown, issues: readonly Issue[], schema: JsonSchema): HalfItem[] {
	const missing = issues.filter((issue) => isMissing(issue) && issue.path.some((key) => typeof key === 'number'));
	const byItem = Map.groupBy(missing, ({ path }) => JSON.stringify(path.slice(0, -1)));
	return [...byItem.values()].flatMap((lacking) => {
		const path = lacking[0]?.path.slice(0, -1) ?? [];
		const isDouble = isStartOfNext(data, path);
		if (lacking.length < 2 && !isDouble) return [];
		const keys = lacking.map((issue) => String(issue.path.at(-1)));
		const all = [keys.slice(0, -1).join(', '), keys.at(-1)].filter(Boolean).join(' och ');
		const message = isDouble
			? 'Raden står två gånger, och börjar därför en del till i listan. Ta bort den ena.'
			: `I ${called(path, schema)} saknas ${all}. Lägg till dem, eller ta bort delen.`;
		return [{ path, message, holds: (issue: Issue) => lacking.includes(issue) }];
	});
}

function isMissing({ code, input }: Issue): boolean {
	return (code === 'invalid_type' || code === 'invalid_value') && input === undefined;
}

/** Whether all that an item says is said by the next one too, which says more. */
function isStartOfNext(data: unknown, path: readonly PropertyKey[]): boolean {
	const at = path.at(-1);
	if (typeof at !== 'number') return false;
	const [item, next] = [at, at + 1].map((i) => fieldsAt(data, [...path.slice(0, -1), i]));
	const isSaid = ([key, value]: [string, unknown]) => JSON.stringify(next?.[key]) === JSON.stringify(value);
	return (
		Boolean(item && next) && Object.entries(item ?? {}).every(isSaid) && Object.keys(next ?? {}).length > Object.keys(item ?? {}).length
	);
}

function fieldsAt(data: unknown, path: readonly PropertyKey[]): Record<string, unknown> | undefined {
	const found = path.reduce<unknown>(
		(inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
		data,
	);
	return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined;
}
