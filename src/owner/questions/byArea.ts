import { areaOf, pageId } from '../../model/ids.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { configOf } from '../../../machines/tree.ts';
import { find } from '../../publish/find.ts';
import type { Contact } from '../../model/contact.ts';
import { allAreas } from '../../publish/areas.ts';
import { pageLink, statementLinks, stepLink, type Link } from '../../publish/links.ts';
import type { OpenQuestion } from '../../model/openQuestion.ts';

/** A routine that a question concerns, with the steps of its tree that stand on the question. */
export type Concerned = Link & { steps: Link[] };

/** An open question with everything on this site that it concerns. */
export type Asked = OpenQuestion & { id: string; areas: string[]; concerned: Concerned[]; statements: Link[]; owners: Contact[] };

/** The questions of one area, or of more than one, and who can answer them. */
export type QuestionGroup = { id: string; title: string; owners: Contact[]; questions: Asked[] };

/** Every open question, an area at a time, then those that concern several. A question of an area that is not here is left out. */
export async function questionsByArea(): Promise<QuestionGroup[]> {
	const entries = (await getCollection('questions')).sort((a, b) => a.id.localeCompare(b.id, 'sv', { numeric: true }));
	const asked = await Promise.all(entries.map(ask));
	const groups = (await allAreas()).map(({ id, title }) =>
		group(
			id,
			title,
			asked.filter(({ areas }) => areas.length === 1 && areas[0] === id),
		),
	);
	const shared = group(
		'flera',
		'Flera områden',
		asked.filter(({ areas }) => areas.length > 1),
	);
	return [...groups, shared].filter(({ questions }) => questions.length > 0);
}

function group(id: string, title: string, questions: Asked[]): QuestionGroup {
	return { id, title, questions, owners: unique(questions.flatMap(({ owners }) => owners)) };
}

async function ask({ id, data }: CollectionEntry<'questions'>): Promise<Asked> {
	const pages = new Set((await getCollection('docs')).map((page) => page.id));
	const steps = stepsOn(id);
	const named = data.routines.map((routine) => pageId(routine)).filter((routine) => pages.has(routine));
	const routines = [...new Set([...named, ...steps.keys()])];
	const addresses = await statementLinks();
	return {
		...data,
		id,
		areas: [...new Set(routines.map(areaOf))],
		concerned: await Promise.all(routines.map(async (routine) => ({ ...(await pageLink(routine)), steps: steps.get(routine) ?? [] }))),
		statements: data.source.flatMap((text) => ({ text, href: addresses.get(text) ?? '' })).filter(({ href }) => href !== ''),
		owners: unique(await Promise.all(routines.map(ownerOf))),
	};
}

/** The steps that name a question, by their tree. */
function stepsOn(question: string): Map<string, Link[]> {
	const found = Object.entries(trees).map(([id, tree]) => {
		const states = Object.entries(configOf(tree).states).filter(([, { meta }]) => meta.open?.includes(question));
		return [id, states.map(([state]) => stepLink(id, state))] as const;
	});
	return new Map(found.filter(([, steps]) => steps.length > 0));
}

async function ownerOf(routine: string): Promise<Contact> {
	const { data } = await find('docs', routine);
	if (data.kind === 'sida') throw new Error(`Sidan "${routine}" är ingen rutin.`);
	return (await find('contacts', data.owner)).data;
}

function unique(contacts: Contact[]): Contact[] {
	return contacts.filter(({ name }, i) => contacts.findIndex((other) => other.name === name) === i);
}
