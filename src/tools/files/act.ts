import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../../check/read.ts';
import type { Project } from '../../check/project.ts';

/** What one act does to the files of a project: those that it takes away, and those that it writes, by path. */
export type Act = { removed: string[]; written: Map<string, string> };

/** A place in text that an owner is to look at: the file, the line, and what stands there. */
export type Place = { file: string; line?: number | undefined; text: string };

/** The project as an act would leave it. */
export function after(project: Project, { removed, written }: Act): Project {
	const files = new Map([...project.files, ...written]);
	for (const file of removed) files.delete(file);
	return { ...project, files };
}

/** Does it, in the folder. */
export function carryOut({ removed, written }: Act, root: string) {
	for (const [file, text] of written) {
		mkdirSync(dirname(`${root}/${file}`), { recursive: true });
		writeFileSync(`${root}/${file}`, text);
	}
	for (const file of removed) rmSync(`${root}/${file}`);
}

/** What was done, as lines: which files are new, changed and gone. */
export function told({ removed, written }: Act, { files }: Project): string[] {
	const names = [...written.keys()].map((file) => `  ${files.has(file) ? 'ändrad  ' : 'ny      '}  ${file}`);
	return [...names, ...removed.map((file) => `  borttagen ${file}`)];
}

/** Every line of the routines' texts that says something in words; a name of a file, a step or an answer is none. */
export function linesWith({ files }: Project, words: RegExp): Place[] {
	const read = [...files].filter(([file]) => !file.startsWith('content/bidra/'));
	return read.flatMap(([file, text]) =>
		text.split('\n').flatMap((line, i) => (words.test(line.replace(NAMES, '')) ? [{ file, line: i + 1, text: line.trim() }] : [])),
	);
}

/** What is no text in a line: paths, names in several parts, and whole lines that hold names alone. */
const NAMES =
	/[\w-]*(?:\/[\w-]+)+\/?|\b[a-z0-9]+(?:-[a-z0-9]+)+\b|^\s*(?:- )?(?:trees?|routines|answer|outcome|templates|actions|id): .*$|^\s*'?[\w-]+'?: \{$/g;

/** Places as a numbered list. */
export function numbered(places: readonly Place[]): string[] {
	return places.map(({ file, line, text }, i) => `  ${i + 1}. ${file}${line ? `:${line}` : ''}\n     ${text}`);
}

/** Problems as places: trees first, which lead on, then what is read beside them, and the source last. */
export function asPlaces(problems: readonly Problem[]): Place[] {
	const order = ['machines/', 'content/rutiner/', 'content/atgarder/', 'content/mallar/', 'content/introduktion/', 'content/ovningar/'];
	const rank = (file: string) => (order.findIndex((folder) => file.startsWith(folder)) + order.length + 1) % (order.length + 1);
	return problems
		.toSorted((a, b) => rank(a.file) - rank(b.file))
		.map(({ file, line, message, warning }) => ({ file, line, text: `${warning ? 'Se över: ' : ''}${message}` }));
}
