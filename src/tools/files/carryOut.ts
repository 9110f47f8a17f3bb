import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Project } from '../../check/project.ts';
import type { Act, Come, Place } from '../../edit/acts/act.ts';

/** Does an act, in the folder. */
export function carryOut({ removed, written }: Act, root: string) {
	for (const [file, text] of written) {
		mkdirSync(dirname(`${root}/${file}`), { recursive: true });
		writeFileSync(`${root}/${file}`, text);
	}
	for (const file of removed) rmSync(`${root}/${file}`);
}

/** What an act comes to, as lines: which files are new, changed and gone, and what is left to look at. */
export function told({ act: { removed, written }, left }: Come, { files }: Project): string {
	const names = [...written.keys()].map((file) => `  ${files.has(file) ? 'ändrad  ' : 'ny      '}  ${file}`);
	const lists = left.flatMap(({ head, places }) => ['', places.length > 0 ? `${head}:` : `${head}.`, ...numbered(places)]);
	return [...names, ...removed.map((file) => `  borttagen ${file}`), ...lists].join('\n');
}

function numbered(places: readonly Place[]): string[] {
	return places.map(({ file, line, text }, i) => `  ${i + 1}. ${file}${line ? `:${line}` : ''}\n     ${text}`);
}
