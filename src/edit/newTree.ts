import { ID } from '../model/forms.ts';
import { areaOf, fileOfTree, nameFrom } from '../model/ids.ts';
import { fileOf } from '../model/kinds.ts';
import type { Draft, Files } from './draft.ts';
import { idForStep } from './ids.ts';
import { headOf, pageText, withTreeBelow } from './page.ts';

/** What a tree begins with: its first question, and a new page to stand on, or by its id one that is there. */
export type Begun = { question: string; area: string } & ({ page: string } | { title: string; description: string; section: string });

/** A tree of one question, to be gone on with. Throws, in Swedish, where it cannot be. */
export function newTree(begun: Begun, project: Files): Draft {
	const { question, area } = begun;
	if (!question.trim()) throw new Error('Skriv den första frågan.');
	const id = 'page' in begun ? begun.page : `${area}/${nameFrom(begun.title)}`;
	const page = fileOf('docs', id);
	const empty: Draft = { tree: { id, initial: '', states: {} }, shelf: {}, files: {} };
	const initial = idForStep(empty, question);
	const text = 'page' in begun ? withTreeBelow(project.get(page) ?? '', id) : textOf(begun, id, project);
	return {
		...empty,
		tree: { id, initial, states: { [initial]: { meta: { kind: 'question', text: question.trim(), source: [] }, on: {} } } },
		files: { [page]: text },
	};
}

function textOf(begun: Extract<Begun, { title: string }>, id: string, project: Files): string {
	const [title, description, section] = [begun.title.trim(), begun.description.trim(), begun.section.trim()];
	if (!title || !description || !section) throw new Error('Skriv vad rutinen heter, vad den är till för och var i källan den står.');
	if (!ID.test(id.slice(begun.area.length + 1)))
		throw new Error('Rubriken måste ha någon bokstav eller siffra i sig, för den blir adressen.');
	if (project.has(fileOf('docs', id)) || project.has(fileOfTree(id)))
		throw new Error(`Rutinen ”${title}” finns redan. Välj en annan rubrik.`);
	const { owner = '' } = headOf(project.get(fileOf('docs', `${areaOf(id)}/index`)));
	return pageText({ id, title, description, section, owner }, [], project);
}
