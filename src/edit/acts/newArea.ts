import { stringify } from 'yaml';
import { statementsOf } from '../../check/areas.ts';
import type { KnownIds } from '../../check/references.ts';
import { areaFault, lettersFor } from '../../import/write/known.ts';
import { clean } from '../../model/clean.ts';
import { lettersOf } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import type { Come } from './act.ts';

/** What stands where nobody has written yet. */
export const TODO = 'Att skriva';

/**
 * A new area: the name of its folder, what it is called, and as far as it is known whose it is, in what system its cases lie, who answers
 * for it and what its source says, a statement a line.
 */
export type AreaAsked = {
	id: string;
	title: string;
	organisation?: string | undefined;
	caseSystem?: string | undefined;
	owner?: string | undefined;
	source?: string | undefined;
};

/**
 * The files of a new area, as drafts: its front page, who owns it, its source, and the open question that the rest stands on until it is
 * written. Throws, in Swedish, what is wrong with the request.
 */
export function newArea(known: KnownIds, asked: AreaAsked): Come {
	const { id, title } = asked;
	const fault = newAreaFault(id, known) ?? (title.trim() ? undefined : 'Namnet på området är tomt. Skriv vad det heter i menyn.');
	if (fault) throw new Error(fault);
	const [question, owner] = [nextQuestion(known), `agare-${id}`];
	const taken = [...known.statements.values()].flatMap((list) => statementsOf(list).map((one) => lettersOf(one.id)));
	const says = statementsIn(asked.source ?? '');
	const letters = lettersFor(id, taken);
	const statements = says.map((words, i) => ({ id: `${letters}1.${i + 1}`, says: words, places: [], unplaced: true }));
	const page = `rutin ${id}/index`;
	const first = { id: `${letters}1.1`, says: `${TODO}: källans första punkt, en mening i taget.`, places: [page] };
	const cited = [...(says.length > 0 ? [] : [first.id]), question];
	const written = new Map([
		[fileOf('docs', `${id}/index`), pageText(asked, owner, cited)],
		[fileOf('contacts', owner), ownerText(asked, question)],
		[fileOf('statements', id), stringify(says.length > 0 ? statements : [first], { lineWidth: 0 })],
		[fileOf('questions', question), questionText(question, title, `${id}/index`)],
	]);
	return { act: { removed: [], written }, left: [] };
}

/** What is wrong with the name of an area that is to be made. */
export function newAreaFault(area: string, known: KnownIds): string | undefined {
	return areasOf(known).includes(area) ? `Området "${area}" finns redan. Välj ett annat namn.` : areaFault(area);
}

export function areasOf(known: KnownIds): string[] {
	return [...known.docs].filter(([, { raw }]) => raw.kind === 'omrade').map(([id]) => id);
}

/** The number after the highest that an open question has: `G37`. */
export function nextQuestion(known: KnownIds): string {
	return `G${1 + Math.max(0, ...[...known.questions.keys()].map((id) => Number(id.slice(1))))}`;
}

/** The open question that everything new stands on until it is written. */
export function questionText(id: string, title: string, routine: string): string {
	return stringify({
		question: `Vad säger rutinen om ”${title}”?`,
		said: 'Rutinen är inte skriven än.',
		meanwhile: 'Fråga rutinens ägare eller en kollega, och låt ärendet ligga öppet.',
		routines: [routine],
		source: [id],
	});
}

/** What was pasted, a statement a line, without the bullets and numbers that lists come with. */
function statementsIn(source: string): string[] {
	return source
		.split('\n')
		.map((line) =>
			clean(line)
				.trim()
				.replace(/^(?:[-•·*–]|\d+[.)])\s+/, ''),
		)
		.filter(Boolean);
}

/** The front page: whose the area is and in what system its cases lie need not be said until it is reviewed. */
function pageText({ title, organisation, caseSystem }: AreaAsked, owner: string, source: string[]): string {
	const head = {
		title: title.trim(),
		description: 'Utkast: området är inte skrivet än.',
		kind: 'omrade',
		...(organisation?.trim() && { organisation: organisation.trim() }),
		...(caseSystem && { caseSystem }),
		...{ owner, reviewEvery: 'P6M', source, sidebar: { order: 0, label: `Om ${title.trim()}` } },
	};
	return `---\n${stringify(head, { lineWidth: 0 })}---\n
**${TODO}:** vad rutinerna gäller, vem de är till för och var man börjar.
`;
}

function ownerText({ title, owner }: AreaAsked, question: string): string {
	const name = owner?.trim() || `Ägaren till ”${title.trim()}”`;
	return stringify({ name, role: `${TODO}: vem som svarar för rutinerna.`, emails: [], source: [question] });
}
