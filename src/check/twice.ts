import type { Problem } from './read.ts';

/** A line with its indentation and, where it begins with a name, that name: bare, or within either quotation mark. */
const KEY = /^(\t+)(?=\S)(?:(?:'([^']+)'|"([^"]+)"|([\w\p{L}-]+)): )?/u;

/** Names that stand twice beside each other in a tree's file: JavaScript would keep the last and say nothing of the first. */
export function checkTwice(text: string): Omit<Problem, 'file'>[] {
	const seen: Set<string>[] = [];
	return text.split('\n').flatMap((line, i) => {
		const [, { length: depth = 0 } = '', ...names] = KEY.exec(line) ?? [];
		const key = names.find(Boolean);
		if (depth === 0) return [];
		seen.length = depth + 1;
		if (key === undefined) return [];
		const beside = (seen[depth] ??= new Set());
		if (!beside.has(key)) {
			beside.add(key);
			return [];
		}
		return [{ line: i + 1, message: `Namnet "${key}" står två gånger på samma ställe. Ta bort det ena, eller ge det ett annat namn.` }];
	});
}
