import { areaOf } from '../model/ids.ts';
import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import { trees } from '../../machines/index.ts';
import { configOf, type Outcome, type Tree, type TreeConfig } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import { find } from './find.ts';
import { publishField } from './fields.ts';
import { publishTemplate } from './template.ts';
import { day, dayInWords } from '../model/due.ts';
import { pageUrl } from './url.ts';
import CheckItem from './CheckItem.astro';
import type { PublishedTree } from '../tree/published.ts';
import { fieldsIn } from '../tree/fields.ts';
import { whole } from '../tree/outcome.ts';
import { isAsking, isOutcome, treesAfter } from '../tree/walk.ts';
import { redDaysOf } from './redDays.ts';

const done = new Map<string, Promise<PublishedTree>>();

/** The tree with everything its steps name. Throws where there is no such tree; each is put together once a build. */
export function publish(id: string): Promise<PublishedTree> {
	const tree = trees[id];
	if (!tree) throw new Error(`Trädet "${id}" finns inte. ${didYouMean(id, Object.keys(trees))}`);
	const known = import.meta.env.DEV ? undefined : done.get(id);
	const published = known ?? gather(id, tree);
	done.set(id, published);
	return published;
}

async function gather(id: string, tree: Tree): Promise<PublishedTree> {
	const config = configOf(tree);
	const said = { ...(await ofPage(id)), config, ...(await ofSteps(config)) };
	return versioned({ format: 3, ...said, ...redDaysOf(config), ...(await changedSteps(id)) });
}

/** The steps that have not been held against the source since it changed, with the last day that it did. */
async function changedSteps(id: string): Promise<Pick<PublishedTree, 'changed'>> {
	const statements = (await getCollection('statements')).flatMap(({ data }) => data);
	const steps = statements.flatMap(({ recheck = [], changed, gone }) => {
		const since = changed ?? gone;
		const inTree = since ? recheck.filter((place) => place.startsWith(`träd ${id}/`)) : [];
		return inTree.map((place) => ({ state: place.split('/')[2] ?? '', since: since as Date }));
	});
	if (steps.length === 0) return {};
	const sorted = steps.toSorted((a, b) => a.since.getTime() - b.since.getTime());
	return { changed: Object.fromEntries(sorted.map(({ state, since }) => [state, dayInWords(since)])) };
}

/** What the tree's page, its area and its owner say. */
async function ofPage(id: string) {
	const page = await find('docs', id);
	if (page.data.kind === 'sida') throw new Error(`Sidan "${id}" är ingen rutin.`);
	const area = await find('docs', areaOf(id));
	const { name, emails } = (await find('contacts', page.data.owner)).data;
	return {
		id,
		title: page.data.title,
		description: page.data.description ?? '',
		page: pageUrl(id),
		area: area.data.title,
		owner: { name, emails },
		...(page.data.reviewed && { reviewed: day(page.data.reviewed) }),
		caseSystem: area.data.kind === 'omrade' && area.data.caseSystem ? (await find('systems', area.data.caseSystem)).data.name : '',
	};
}

/** What the steps name, by id. */
async function ofSteps({ states }: TreeConfig) {
	const steps = Object.values(states).map(({ meta }) => meta);
	const outcomes = steps.filter(isOutcome).map(whole);
	const questions = steps.filter(isAsking);
	const all = <T>(named: (outcome: Outcome) => T[] | undefined) => outcomes.flatMap((outcome) => named(outcome) ?? []);
	const named = [all((outcome) => outcome.templates), all((outcome) => outcome.actions)] as const;
	const [templates, actions] = await Promise.all([byId(named[0], 'templates', publishTemplate), byId(named[1], 'actions', renderAction)]);
	const systems = [...questions, ...Object.values(actions)].flatMap((step) => step.systems ?? []);
	const fields = [...Object.values(templates).flatMap((t) => [...t.required, ...t.optional]), ...steps.flatMap(fieldsIn)];
	return {
		actions,
		templates,
		fields: await byId(fields, 'fields', publishField),
		systems: await byId(systems, 'systems', ({ data: { name, url, warning } }) => ({ name, url, warning })),
		questions: await byId(
			[...steps, ...outcomes].flatMap(({ open = [] }) => open),
			'questions',
			({ data: { question, said, meanwhile, answer } }) => ({ question, said, meanwhile, ...(answer && { answer }) }),
		),
		next: await byId(steps.flatMap(treesAfter), 'docs', ({ id: next, data }) => ({
			title: data.title,
			page: pageUrl(next),
		})),
	};
}

/** The version is a digest of all that is said: two trees that say the same have the same. */
function versioned(tree: Omit<PublishedTree, 'version'>): PublishedTree {
	return { ...tree, version: createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 8) };
}

async function byId<K extends CollectionKey, T>(ids: string[], kind: K, publishOne: (entry: CollectionEntry<K>) => T | Promise<T>) {
	const entries = [...new Set(ids)].map(async (id) => [id, await publishOne(await find(kind, id))] as const);
	return Object.fromEntries(await Promise.all(entries));
}

/** What begins each box that `CheckItem` draws. */
const BOX = '<input type="checkbox"';

async function renderAction(entry: CollectionEntry<'actions'>) {
	const container = await AstroContainer.create();
	container.addServerRenderer({ name: 'mdx', renderer: mdxRenderer });
	const { Content } = await render(entry);
	const html = await container.renderToString(Content, { props: { components: { li: CheckItem } } });
	return { title: entry.data.title, systems: entry.data.systems, html, boxes: html.split(BOX).length - 1 };
}
