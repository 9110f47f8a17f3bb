import { problemsIn, readProject, type Reading } from '../../check/check.ts';
import type { Problem } from '../../check/read.ts';
import type { Project } from '../../check/project.ts';

/** What one act does to the files of a project: those that it takes away, and those that it writes, by path. */
export type Act = { removed: string[]; written: Map<string, string> };

/** A place in text that an owner is to look at: the file, the line, and what stands there. */
export type Place = { file: string; line?: number | undefined; text: string };

/** What an act comes to: what it does to the files, and what is then to be looked at, in order, a list under each head. */
export type Come = { act: Act; left: { head: string; places: Place[] }[] };

/** The project as an act would leave it. */
export function after(project: Project, { removed, written }: Act): Project {
	const files = new Map([...project.files, ...written]);
	for (const file of removed) files.delete(file);
	return { ...project, files };
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

/**
 * What is wrong in a project on a day (ÅÅÅÅ-MM-DD) once an act is done, and was not before: trees first, which lead on, then what is read
 * beside them, and the source last.
 */
export function leftBy(act: Act, before: Reading, today: string): Place[] {
	const said = ({ file, message }: Problem) => `${file}: ${message}`;
	const known = new Set(problemsIn(before, today).map(said));
	return asPlaces(problemsIn(readProject(after(before.project, act)), today).filter((problem) => !known.has(said(problem))));
}

/**
 * The lines of pages that lead to something by its id, where pages cannot be compiled, as in a browser: what the check would say of them is
 * told by the line itself.
 */
export function linesLeadingTo(project: Project, id: string, message: string): Place[] {
	if (project.mdx) return [];
	const [area = '', name = area] = id.split('/');
	const leads = new RegExp(`(?:\\]\\((?:/${id}|(?:\\.\\./)+(?:${area}/)?${name})[/#)]|="${id}")`);
	return [...project.files]
		.filter(([file]) => file.endsWith('.mdx'))
		.flatMap(([file, text]) =>
			text.split('\n').flatMap((line, i) => (leads.test(line) ? [{ file, line: i + 1, text: `${message} ${line.trim()}` }] : [])),
		);
}

function asPlaces(problems: readonly Problem[]): Place[] {
	const order = ['machines/', 'content/rutiner/', 'content/atgarder/', 'content/mallar/', 'content/introduktion/', 'content/ovningar/'];
	const rank = (file: string) => (order.findIndex((folder) => file.startsWith(folder)) + order.length + 1) % (order.length + 1);
	return problems
		.toSorted((a, b) => rank(a.file) - rank(b.file))
		.map(({ file, line, message, warning }) => ({ file, line, text: `${warning ? 'Se över: ' : ''}${message}` }));
}
