import { stringify } from 'yaml';
import { didYouMean } from '../../../machines/closest.ts';
import { readProject, type Reading } from '../../check/check.ts';
import type { Project } from '../../check/project.ts';
import { statementsOf } from '../../check/areas.ts';
import { strings } from '../../check/references.ts';
import { fileOfTree } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import { write } from '../yaml.ts';
import { after, leftBy, linesLeadingTo, linesWith, type Act, type Come } from './act.ts';

/** What is retired, why, what takes its place, and on what day (ÅÅÅÅ-MM-DD). */
export type Retiring = { id: string; why: string; replacedBy?: string | undefined; today: string };

/**
 * Retires a routine in a project: its page, tree and practice calls are taken away, its address says what holds instead, and the source
 * and the open questions no longer name it. Gives what that does and every place that is left to look at. Throws, in Swedish, what is
 * wrong with the request.
 */
export function retire(project: Project, request: Retiring): Come {
	const reading = readProject(project);
	const title = titleOf(reading, request);
	const act = actOf(reading, request, title);
	const links = linesLeadingTo(after(project, act), request.id, 'Här leder en länk dit:');
	const places = [...leftBy(act, reading, request.today), ...links];
	const named = linesWith(after(project, act), namesOf(title)).filter(({ file }) => !act.written.has(file));
	const head = places.length > 0 ? `Kvar att ändra, i den här ordningen (${places.length})` : 'Inget leder längre dit';
	const saysIt = { head: `Texter som säger ”${title}”. Se efter att de fortfarande stämmer`, places: named };
	return { act, left: [{ head, places }, ...(named.length > 0 ? [saysIt] : [])] };
}

function titleOf({ content }: Reading, { id, why, replacedBy }: Retiring): string {
	const pages = [...content.docs.keys()].filter((page) => page.includes('/'));
	const page = content.docs.get(id);
	if (!page || !pages.includes(id)) throw new Error(`Rutinen "${id}" finns inte. ${didYouMean(id, pages)}`);
	if (!why.trim()) throw new Error('Skriv varför rutinen inte gäller, och vad man gör i stället.');
	if (replacedBy === id) throw new Error('Rutinen kan inte ersättas av sig själv.');
	if (replacedBy !== undefined && !content.docs.has(replacedBy))
		throw new Error(`Rutinen "${replacedBy}" finns inte, så den kan inte gälla i stället. ${didYouMean(replacedBy, pages)}`);
	return String(page.raw.title);
}

function actOf({ project, content }: Reading, { id, why, replacedBy, today }: Retiring, title: string): Act {
	const calls = [...content.exercises.values()].filter(({ raw }) => raw.tree === id).map(({ file }) => file);
	const own = [fileOf('docs', id), fileOfTree(id)].filter((file) => project.files.has(file));
	const retired = stringify({ title, retired: today, why, ...(replacedBy && { replacedBy }) }, { lineWidth: 0 });
	const written = new Map([[fileOf('retired', id), retired]]);
	for (const list of content.statements.values()) {
		const was = statementsOf(list);
		const now = was.map((one) => ({ ...one, places: one.places?.filter((place) => !isIn(place, id)) }));
		if (JSON.stringify(was) !== JSON.stringify(now)) written.set(list.file, write(list.text, was, now));
	}
	for (const { file, text, data } of content.questions.values()) {
		const others = strings(data.routines).filter((page) => page !== id);
		if (others.length > 0 && others.length < strings(data.routines).length)
			written.set(file, write(text, data, { ...data, routines: others }));
	}
	return { removed: [...own, ...calls], written };
}

/** Whether a place of a statement is the routine, or a step of its tree: `träd elweb/status#fraga`. */
function isIn(place: string, id: string): boolean {
	const [, where = ''] = place.split(' ');
	return /^(rutin|träd) /.test(place) && where.split('#')[0] === id;
}

/** A title as a word of its own, in whatever case. */
function namesOf(title: string): RegExp {
	const word = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu');
}
