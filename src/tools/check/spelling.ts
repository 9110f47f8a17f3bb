import { lint } from 'cspell';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../check/read.ts';

const CONFIG = '.config/cspell.config.yml';
const WORDS = '.config/words-sv.txt';

/** Words in content and trees that the project's dictionaries do not have, each told where it first stands in a file. */
export async function spellingFaults(root: string, files: readonly string[]): Promise<Problem[]> {
	const found: Problem[] = [];
	const nothing = () => undefined;
	await lint(
		files.map((file) => `${root}/${file}`),
		{ config: `${root}/${CONFIG}`, root, progress: false, summary: false, unique: true, dot: true, mustFindFiles: false },
		{
			issue: ({ uri = '', row, text }) => {
				const file = relative(root, fileURLToPath(uri)).replaceAll('\\', '/');
				found.push({ file, line: row, message: unknown(text) });
			},
			...{ error: nothing, info: nothing, debug: nothing, progress: nothing, result: nothing },
		},
	);
	return found;
}

function unknown(word: string): string {
	return `Ordet "${word}" känns inte igen. Rätta det. Är det rätt stavat, skriv: npm run check -- --ordna --ord ${word}`;
}

/** Adds words to those that are right in Swedish texts, in the order of the list; gives those that were not there. */
export function addWords(root: string, words: readonly string[]): string[] {
	const known = readFileSync(`${root}/${WORDS}`, 'utf8').split('\n').filter(Boolean);
	const fresh = words.filter((word) => !known.includes(word));
	const sorted = [...known, ...fresh].toSorted((a, b) => a.localeCompare(b, 'sv'));
	if (fresh.length > 0) writeFileSync(`${root}/${WORDS}`, `${sorted.join('\n')}\n`);
	return fresh;
}
