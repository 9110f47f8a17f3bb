import type { Check, Known } from '../../check/check.ts';
import type { Problem } from '../../check/read.ts';

type Run = { seen: Map<string, unknown>; problems: Problem[] };

/**
 * Runs checks, and gives again what a check came to where nothing that it looked at has changed since. What it looks at is seen while it
 * runs, so that none has to say it.
 */
export function remembering(): (check: Check, known: Known) => Problem[] {
	const last = new Map<Check, Run>();
	return (check, known) => {
		const run = last.get(check);
		if (run && [...run.seen].every(([key, value]) => at(known, key) === value)) return run.problems;
		const seen = new Map<string, unknown>();
		const problems = check(watched({ ...known, content: watched(known.content, 'content.', seen) }, '', seen));
		last.set(check, { seen, problems });
		return problems;
	};
}

function watched<T extends object>(whole: T, prefix: string, seen: Map<string, unknown>): T {
	return new Proxy(whole, {
		get(target, key) {
			const value: unknown = Reflect.get(target, key);
			if (key !== 'content' || prefix) seen.set(prefix + String(key), value);
			return value;
		},
	});
}

function at(known: Known, key: string): unknown {
	const whole: Record<string, unknown> = key.startsWith('content.') ? known.content : known;
	return whole[key.replace(/^content\./, '')];
}
