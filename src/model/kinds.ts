import { actions } from './action.ts';
import { channels } from './channel.ts';
import { contacts } from './contact.ts';
import { exercises } from './exercise.ts';
import { fields } from './field.ts';
import { formats } from './format.ts';
import { handbook } from './handbookPage.ts';
import type { KindOf } from './kind.ts';
import { lessons } from './lesson.ts';
import { questions } from './openQuestion.ts';
import { retired } from './retired.ts';
import { docs } from './routine.ts';
import { statements } from './statements.ts';
import { systems } from './system.ts';
import { templates } from './template.ts';
import { terms } from './term.ts';

/** Every kind of content. A new one is a file in this folder, a line here, and the page that shows it. */
export const KINDS = {
	docs,
	actions,
	templates,
	contacts,
	systems,
	channels,
	fields,
	formats,
	terms,
	questions,
	lessons,
	exercises,
	retired,
	handbook,
	statements,
};

export type Kind = keyof typeof KINDS;

/** What can be named by an id: an entry of a kind, or a tree. */
export type NamedKind = Kind | 'trees';

/** What is known of a kind, alike for all of them. */
export function about(kind: Kind): KindOf {
	return KINDS[kind];
}

/** The kinds there are, in the order that they are listed in. */
export function allKinds(): Kind[] {
	return Object.keys(KINDS) as Kind[];
}

/**
 * Whether the files of a kind lie flat, for every area to share; everything else belongs to the area that its folder or file is named
 * after. A shared file may also speak of an area that this site does not hold: an area is taken away by taking away its folders and files.
 */
export function isShared(kind: Kind): boolean {
	return about(kind).lies === 'shared';
}

/** The path of an entry's file from the project's top: `templates` and `elweb/status-fraga` → `content/mallar/elweb/status-fraga.md`. */
export function fileOf(kind: Kind, id: string): string {
	const { folder } = about(kind);
	return `content/${folder}/${id}.${endingOf(kind)}`;
}

/** How the files of a kind end: `mdx`, `md`, `yml`. */
export function endingOf(kind: Kind): string {
	return about(kind).pattern.split('.').at(-1) ?? '';
}

/** What something named is called in a message: "Mallen", "Trädet". */
export function theWord(kind: NamedKind): string {
	return kind === 'trees' ? 'Trädet' : about(kind).the;
}

/** The folder that something named lies in. */
export function folderOf(kind: NamedKind): string {
	return kind === 'trees' ? 'machines' : `content/${about(kind).folder}`;
}

/** The address of an entry, where its kind has a page: `mallar/elweb/status-fraga/`, `kontakter/#sublime`. */
export function addressOf(kind: Kind, id: string): string | undefined {
	const { page } = about(kind);
	if (!page) return undefined;
	return page.each === 'below' ? `${page.address}/${id}/` : `${page.address}/#${id}`;
}

/** What an entry is called, by what its file says: its title, or its id where it has none. */
export function titleIn(kind: Kind, data: Record<string, unknown>, id: string): string {
	return String(data[about(kind).title] ?? id);
}
