import type { Problem } from './read.ts';

const KEY = /^(\t+)'?([a-z0-9-]+)'?: /;

/** Names that stand twice beside each other in a tree's file: JavaScript would keep the last and say nothing of the first. */
export function checkTwice(text: string): Omit<Problem, 'file'>[] {
	const seen: Set<string>[] = [];
	return text.split('\n').flatMap((line, i) => {
		const [, { length: depth = 0 } = '', key = ''] = KEY.exec(line) ?? [];
		if (depth === 0) return [];
		seen.length = depth + 1;
		const beside = (seen[depth] ??= new Set());
		if (!beside.has(key)) {
			beside.add(key);
			return [];
		}
		return [{ line: i + 1, message: `Namnet "${key}" står två gånger på samma ställe. Ta bort det ena, eller ge det ett annat namn.` }];
	});
}
