import { readProject } from '../../check/check.ts';
import type { Project } from '../../check/project.ts';
import { after, type Come } from '../../edit/acts/act.ts';
import { answer } from '../../edit/acts/answer.ts';
import { newArea } from '../../edit/acts/newArea.ts';
import { retire } from '../../edit/acts/retire.ts';
import { leftAt, whatIs } from '../save/placed.ts';
import type { Ask, Told } from './asks.ts';

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
