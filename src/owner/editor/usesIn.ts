import { readProject } from '../../check/check.ts';
import type { Project } from '../../check/project.ts';
import { usesOf, type EntryId } from '../../check/uses.ts';
import { answerUrl, retireUrl } from '../save/edit.ts';
import { entryIn, leftAt, whatIs } from '../save/placed.ts';
import { firstWords } from './lists.ts';

/** A file that uses something: what it is called, where it is changed, and in words the places in it. */
export type User = { name: string; edit: string | undefined; places: string[] };

/** Where an entry is used: in how many places, by which files, and where it is taken away with all that leads to it, if anywhere. */
export type Used = { name: string; count: number; by: User[]; instead?: { words: string; link: string; address: string } };

/** Where the entries of some files are used in a project, in words. A file that is no entry is used nowhere. */
export function usesIn(project: Project, files: readonly string[]): Used[] {
	const reading = readProject(project);
	const besides = new Set(files);
	return files.flatMap((file) => {
		const entry = entryIn(file, reading.content);
		if (!entry) return [];
		const uses = usesOf(reading, entry, besides);
		const by = [...Map.groupBy(uses, (use) => use.file)].map(([of, here]) => {
			const named = whatIs(of, reading);
			const places = here.map(({ text }) => firstWords(text)).filter(Boolean);
			const first = leftAt({ file: of, line: here[0]?.line, text: '' }, named, reading);
			return { name: first.of, edit: first.edit, places };
		});
		return [{ name: whatIs(file, reading)?.name ?? file, count: uses.length, by, ...insteadOf(entry) }];
	});
}

/** What takes something away with all that leads to it, where there is such a page. */
function insteadOf({ kind, id }: EntryId): Pick<Used, 'instead'> {
	if (kind === 'docs' && id.includes('/'))
		return { instead: { words: 'Gäller rutinen inte längre?', link: 'Dra in den i stället', address: retireUrl(id) } };
	if (kind === 'questions')
		return { instead: { words: 'Har frågan fått ett svar?', link: 'Besvara den i stället', address: answerUrl(id) } };
	return {};
}
