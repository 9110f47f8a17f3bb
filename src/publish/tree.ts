import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import { trees } from '../../machines/index.ts';
import { configOf, type Tree } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import { find } from './find.ts';
import { lookUpAll } from './lookUp.ts';
import { actionsIn, changedIn, pageOf, stepsOf } from './said.ts';
import { pageUrl } from './url.ts';
import CheckItem from './CheckItem.astro';
import type { PublishedTree } from '../tree/published.ts';
import { EXAMPLES, type Example } from '../tree/examples/index.ts';
import { treesAfter } from '../tree/walk.ts';
import { picturesOf } from './pictures.ts';
import { redDaysOf } from './redDays.ts';

const done = new Map<string, Promise<PublishedTree>>();

/** The tree with everything its steps name. Throws where there is no such tree; each is put together once a build. */
export function publish(id: string): Promise<PublishedTree> {
	const [tree, example] = [trees[id], EXAMPLES[id]];
	if (!tree && !example) throw new Error(`Trädet "${id}" finns inte. ${didYouMean(id, Object.keys(trees))}`);
	const known = import.meta.env.DEV ? undefined : done.get(id);
	const published = known ?? (tree ? gather(id, tree) : ofExample(example as Example));
	done.set(id, published);
	return published;
}

async function gather(id: string, tree: Tree): Promise<PublishedTree> {
	const config = configOf(tree);
	const look = await lookUpAll();
	if (look('docs', id)?.data.kind !== 'rutin') throw new Error(`Sidan "${id}" är ingen rutin.`);
	const actions = await Promise.all(actionsIn(config).map(async (action) => [action, await renderAction(await find('actions', action))]));
	const said = { ...pageOf(id, look), config, ...stepsOf(config, look, Object.fromEntries(actions), Object.values(trees).map(configOf)) };
	const statements = (await getCollection('statements')).flatMap(({ data }) => data);
	return versioned({ format: 4, ...said, ...redDaysOf(config), ...(await picturesOf(config)), ...changedIn(id, statements) });
}

/** A tree to try, which has no page among the routines and no owner. */
async function ofExample({ config, title, description, fields = {} }: Example): Promise<PublishedTree> {
	const { id } = config;
	const own = { id, title, description, page: pageUrl(id), area: 'Handboken', owner: { name: 'Rutinlotsen', emails: [] }, caseSystem: '' };
	const inner = Object.values(config.states).flatMap(({ meta }) => treesAfter(meta));
	const next = Object.fromEntries(inner.map((tree) => [tree, { title: EXAMPLES[tree]?.title ?? tree, page: pageUrl(tree) }]));
	const named = { actions: {}, templates: {}, fields, systems: {}, questions: {}, next };
	return versioned({ format: 4, ...own, config, ...named, ...redDaysOf(config) });
}

/** The version is a digest of all that is said: two trees that say the same have the same. */
function versioned(tree: Omit<PublishedTree, 'version'>): PublishedTree {
	return { ...tree, version: createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 8) };
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
