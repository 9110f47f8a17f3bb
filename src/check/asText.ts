import type { z } from '../model/zod.ts';
import { inNearest } from './sentence.ts';

type Issue = z.core.$ZodIssue;

/**
 * The issues of a file, where a number that should be text is told of for what would be wrong with it as text, if anything: `20261121` is
 * no day in quotes either.
 */
export function asText(schema: z.ZodType, data: unknown, issues: readonly Issue[]): Issue[] {
	return issues.map((issue) => {
		if (issue.code !== 'invalid_type' || issue.expected !== 'string' || typeof issue.input !== 'number') return issue;
		const { error } = schema.safeParse(withText(data, issue.path, String(issue.input)), { reportInput: true });
		return error?.issues.flatMap(inNearest).find(({ path }) => String(path) === String(issue.path)) ?? issue;
	});
}

function withText(data: unknown, [key, ...path]: readonly PropertyKey[], text: string): unknown {
	if (key === undefined) return text;
	const inner = (value: unknown) => withText(value, path, text);
	if (Array.isArray(data)) return data.map((item: unknown, i) => (i === key ? inner(item) : item));
	return { ...(data as object), [key]: inner((data as Record<PropertyKey, unknown>)[key]) };
}
