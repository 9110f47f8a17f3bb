import { areaOf, pageId } from '../../model/ids.ts';
import { statementsOf } from '../../check/areas.ts';
import type { ContentFile } from '../../check/read.ts';
import { references, strings, type KnownIds, type Reference } from '../../check/references.ts';
import type { Template } from '../../model/template.ts';
import type { OpenQuestion } from '../../model/openQuestion.ts';
import type { RoutineFile } from '../../model/routine.ts';
import { dueDay } from '../../model/due.ts';
import { untrained, type Untrained } from './untrained.ts';
import { unused, type Unused } from './unused.ts';

/** A routine as its owner sees it: when it was reviewed, when it must be again (now, where never), and what waits for an answer. */
export type Routine = {
	id: string;
	title: string;
	area: string;
	owner: string;
	every: string;
	reviewed?: Date;
	due?: string;
	questions: string[];
	drafts: number;
};

/** The day that the next review is due, counted from a day: one that has passed is no next one, it is late. */
export function nextReview(routines: readonly Pick<Routine, 'due'>[], today: string): string | undefined {
	return routines.flatMap(({ due }) => (due && due >= today ? [due] : [])).sort()[0];
}

/** A question that the owners of some routines can answer, or whose answer is to be written in; `steps` stand on it. */
export type Waiting = { id: string; question: string; isAnswered: boolean; owners: string[]; steps: number };

/** A text that its owners have not approved yet; `outcomes` show it. */
export type Draft = { id: string; title: string; area: string; channel: Template['channel']; owners: string[]; outcomes: number };

/** An area's source: how many of its statements stand nowhere yet, and how many places it has changed under. */
export type Unplaced = { area: string; unplaced: number; all: number; recheck: number; owners: string[] };

/** All that waits for the owners of the routines, the most pressing first. */
export type Todo = {
	routines: Routine[];
	questions: Waiting[];
	drafts: Draft[];
	sources: Unplaced[];
	untrained: (Untrained & { title: string; owners: string[] })[];
	unused: (Unused & { owners: string[] })[];
};

type Page = { id: string; data: RoutineFile; named: Reference[] };

/** Gathers what waits, for all owners or for one of them. What lies in files that areas share waits for everybody. */
export function todo(known: KnownIds, owner?: string): Todo {
	const pages = pagesOf(known);
	const all = {
		routines: pages.map((page) => routine(page, known)).sort(byNeed),
		questions: [...known.questions].map(([id, file]) => waiting(id, file, pages)).sort((a, b) => b.steps - a.steps || byId(a, b)),
		drafts: [...known.templates].flatMap(([id, file]) => draft(id, file, pages)).sort((a, b) => b.outcomes - a.outcomes || byId(a, b)),
		sources: [...known.statements].flatMap(([area, list]) => source(area, list, pages)),
		untrained: untrained(known).flatMap((row) => ofPage(row, pages)),
		unused: unused(known).map((entry) => ({ ...entry, owners: entry.area ? ownersOfArea(entry.area, pages) : [] })),
	};
	if (!owner) return all;
	const isTheirs = ({ owners }: { owners: string[] }) => owners.includes(owner);
	return {
		routines: all.routines.filter((row) => row.owner === owner),
		questions: all.questions.filter(isTheirs),
		drafts: all.drafts.filter(isTheirs),
		sources: all.sources.filter(isTheirs),
		untrained: all.untrained.filter(isTheirs),
		unused: all.unused.filter((entry) => entry.owners.length === 0 || isTheirs(entry)),
	};
}

/** The pages of routines, each with what it and its tree name. */
function pagesOf(known: KnownIds): Page[] {
	const byFile = Map.groupBy(references(known), ({ file }) => file);
	return [...known.docs].map(([id, { file, data }]) => {
		const files = [file, known.trees.get(id)?.file ?? ''];
		return { id, data: data as RoutineFile, named: files.flatMap((name) => byFile.get(name) ?? []) };
	});
}

function routine({ id, data, named }: Page, known: KnownIds): Routine {
	const { title, owner, reviewed, reviewEvery } = data;
	const questions = [...known.questions].filter(([, file]) => asksOf(file, id)).map(([question]) => question);
	const asked = named.filter(({ kind }) => kind === 'questions').map((reference) => reference.id);
	const templates = new Set(named.filter(({ kind }) => kind === 'templates').map((reference) => reference.id));
	return {
		id,
		title,
		area: areaOf(id),
		owner,
		every: reviewEvery,
		reviewed,
		due: reviewed && dueDay(reviewed, reviewEvery),
		questions: [...new Set([...questions, ...asked])].sort(inOrder),
		drafts: [...templates].filter((template) => known.templates.get(template)?.data.draft).length,
	};
}

function waiting(id: string, file: ContentFile, pages: Page[]): Waiting {
	const concerned = pages.filter((page) => asksOf(file, page.id) || names(page, 'questions', id) > 0);
	const { question, answer } = file.data as OpenQuestion;
	return {
		id,
		question,
		isAnswered: Boolean(answer),
		owners: ownersOf(concerned),
		steps: sum(concerned.map((page) => names(page, 'questions', id))),
	};
}

function draft(id: string, file: ContentFile, pages: Page[]): Draft[] {
	const { title, channel, draft: isDraft } = file.data as Template;
	if (!isDraft) return [];
	const area = areaOf(id);
	const using = pages.filter((page) => names(page, 'templates', id) > 0);
	const owners = using.length > 0 ? ownersOf(using) : ownersOfArea(area, pages);
	return [{ id, title, area, channel, owners, outcomes: sum(using.map((page) => names(page, 'templates', id))) }];
}

function source(area: string, list: ContentFile, pages: Page[]): Unplaced[] {
	const statements = statementsOf(list);
	const unplaced = statements.filter((statement) => statement.unplaced).length;
	const recheck = statements.flatMap((statement) => statement.recheck ?? []).length;
	return unplaced + recheck === 0 ? [] : [{ area, unplaced, all: statements.length, recheck, owners: ownersOfArea(area, pages) }];
}

/** A tree has the title and the owner of its page. */
function ofPage(row: Untrained, pages: Page[]): Todo['untrained'] {
	const page = pages.find(({ id }) => id === row.tree);
	return page ? [{ ...row, title: page.data.title, owners: [page.data.owner] }] : [];
}

function asksOf({ data }: ContentFile, page: string): boolean {
	return strings(data.routines).some((routine) => pageId(routine) === page);
}

function names({ named }: Page, kind: Reference['kind'], id: string): number {
	return named.filter((reference) => reference.kind === kind && reference.id === id).length;
}

function ownersOf(pages: Page[]): string[] {
	return [...new Set(pages.map(({ data }) => data.owner))];
}

function ownersOfArea(area: string, pages: Page[]): string[] {
	return ownersOf(pages.filter(({ id }) => id === area));
}

/** What was never reviewed comes first, then what must be soonest; of the same day, what has most left to settle. */
function byNeed(a: Routine, b: Routine): number {
	return (a.due ?? '').localeCompare(b.due ?? '') || b.questions.length + b.drafts - (a.questions.length + a.drafts);
}

function byId(a: { id: string }, b: { id: string }): number {
	return inOrder(a.id, b.id);
}

function inOrder(a: string, b: string): number {
	return a.localeCompare(b, 'sv', { numeric: true });
}

function sum(numbers: number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}
