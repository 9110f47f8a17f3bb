import { readProject, type Reading } from '../../check/check.ts';
import type { Project } from '../../check/project.ts';
import type { Content } from '../../check/read.ts';
import type { TreeFile } from '../../check/trees.ts';
import { after, type Come, type Place } from '../../edit/acts/act.ts';
import { answer } from '../../edit/acts/answer.ts';
import { newArea } from '../../edit/acts/newArea.ts';
import { retire } from '../../edit/acts/retire.ts';
import { about, allKinds, titleIn, type Kind } from '../../model/kinds.ts';
import { editUrl, treeEditUrl } from '../save/edit.ts';
import type { Ask, Left, Told } from './asks.ts';

/** Tells what an act would do in a project on a day (ÅÅÅÅ-MM-DD). Throws, in Swedish, what is wrong with what is asked. */
export function tell(project: Project, ask: Ask, today: string): Told {
	const come = comeOf(project, ask, today);
	const { removed, written } = come.act;
	const [before, then] = [readProject(project), readProject(after(project, come.act))];
	const named = (file: string) => whatIs(file, then) ?? whatIs(file, before);
	const happens = [
		...[...written.keys()].map((file) => `${project.files.has(file) ? 'Ändras' : 'Ny'}: ${named(file)?.name ?? file}`),
		...removed.map((file) => `Tas bort: ${named(file)?.name ?? file}`),
	];
	const changes = [
		...[...written].map(([path, text]) => ({ path, before: project.files.get(path), text })),
		...removed.map((path) => ({ path, before: project.files.get(path), text: undefined })),
	];
	const left = come.left.map(({ head, places }) => ({ head, places: places.map((place) => leftAt(place, named(place.file), then)) }));
	return { changes, happens, left, message: messageOf(ask) };
}

function comeOf(project: Project, ask: Ask, today: string): Come {
	if (ask.act === 'answer') return answer(project, { ...ask, today });
	if (ask.act === 'retire') return retire(project, { ...ask, today });
	const { content, trees } = readProject(project);
	return newArea({ ...content, trees }, ask);
}

/** How the history calls it. */
function messageOf(ask: Ask): string {
	if (ask.act === 'answer') return ask.answer === undefined ? `Ta bort frågan ${ask.id}: svaret är infört` : `Besvara frågan ${ask.id}`;
	return ask.act === 'retire' ? `Dra in rutinen ${ask.id}` : `Nytt område: ${ask.title}`;
}

type Named = { name: string; edit: string | undefined };

/** What a file is to its owner, and where it is changed; undefined where it is neither an entry nor a tree. */
function whatIs(file: string, { content, trees }: Reading): Named | undefined {
	for (const kind of allKinds())
		for (const [id, entry] of content[kind]) if (entry.file === file) return entryNamed(kind, id, entry.raw, content);
	const tree = [...trees].find(([, { file: own }]) => own === file)?.[0];
	return tree === undefined ? undefined : { name: `Träd: ${String(content.docs.get(tree)?.raw.title ?? tree)}`, edit: treeEditUrl(tree) };
}

function entryNamed(kind: Kind, id: string, raw: Record<string, unknown>, { docs }: Content): Named {
	const title = kind === 'statements' ? String(docs.get(id)?.raw.title ?? id) : titleIn(kind, raw, id);
	return { name: `${about(kind).one}: ${title}`, edit: editUrl(kind, id) };
}

function leftAt({ file, line = 0, text }: Place, named: Named | undefined, { trees }: Reading): Left {
	const tree = [...trees.values()].find((one) => one.file === file);
	const state = tree && stepOnLine(tree, line);
	return { text, of: named?.name ?? file, edit: named?.edit && state ? `${named.edit}&steg=${state}` : named?.edit };
}

/** The step that a line of a tree's file belongs to: the last that begins on it or above. */
function stepOnLine({ config, lines }: TreeFile, line: number): string | undefined {
	return Object.keys(config.states).findLast((state) => (lines.get(`states.${state}`) ?? Infinity) <= line);
}
