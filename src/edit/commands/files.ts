import { areaOf, nameFrom } from '../../model/ids.ts';
import { about, endingOf } from '../../model/kinds.ts';
import type { Draft, Files } from '../draft.ts';
import { freeName } from '../ids.ts';

/** The kinds that an owner can make a file of while changing a tree. */
export type NewKind = 'templates' | 'actions' | 'fields' | 'questions' | 'exercises';

/** The id that a new file gets: made of its title, with the area before it where its kind lies in areas, and taken by no other file. */
export function idForFile(kind: NewKind, title: string, draft: Draft, project: Files): string {
	const taken = idsOf(kind, draft, project);
	if (kind === 'questions') return `G${1 + Math.max(0, ...[...taken].map((id) => Number(id.slice(1)) || 0))}`;
	const area = kind === 'fields' ? '' : `${areaOf(draft.tree.id)}/`;
	const inArea = [...taken].flatMap((id) => (id.startsWith(area) ? [id.slice(area.length)] : []));
	return area + freeName(nameFrom(title), WORDS[kind], new Set(inArea));
}

const WORDS = { templates: 'mall', actions: 'atgard', fields: 'falt', exercises: 'ovning' } as const;

function idsOf(kind: NewKind, { files }: Draft, project: Files): Set<string> {
	const [folder, ending] = [`content/${about(kind).folder}/`, `.${endingOf(kind)}`];
	const paths = [...project.keys(), ...Object.keys(files)];
	return new Set(
		paths.flatMap((path) => (path.startsWith(folder) && path.endsWith(ending) ? [path.slice(folder.length, -ending.length)] : [])),
	);
}

/** The draft with another file to save. */
export function withFile(draft: Draft, path: string, text: string): Draft {
	return { ...draft, files: { ...draft.files, [path]: text } };
}
