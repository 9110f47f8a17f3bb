import { areaOf } from '../model/ids.ts';
import { trees } from '../../machines/index.ts';
import { configOf, type Outcome, type StepMeta } from '../../machines/tree.ts';
import { find } from './find.ts';
import { pageUrl } from './url.ts';
import { toSearch } from '../tree/address.ts';
import { whole } from '../tree/outcome.ts';
import { isOutcome, labelsOf, nameOf, type Stride } from '../tree/walk.ts';
import { waysTo } from '../tree/ways.ts';

/** A way to a step: its answers in words, and the address that stands there by that very way. */
export type WayLink = { labels: string[]; href: string };

/** A step of a tree, with the page it is on and every way to it. */
export type StepUse = { tree: string; state: string; title: string; place: string; href: string; meta: StepMeta; ways: WayLink[] };

/**
 * The steps of all trees that a test of what they say, and of their tree's id, holds for, in the order of the trees' files. An outcome
 * says all that it does on any of its ways.
 */
export async function stepsWhere(holds: (meta: StepMeta, tree: string) => boolean): Promise<StepUse[]> {
	const configs = Object.values(trees).map(configOf);
	const found = configs.map(async (config) => {
		const all = Object.entries(config.states).map(([state, { meta }]) => ({ state, meta: isOutcome(meta) ? whole(meta) : meta }));
		const states = all.filter(({ meta }) => holds(meta, config.id));
		if (states.length === 0) return [];
		const [page, area] = await Promise.all([find('docs', config.id), find('docs', areaOf(config.id))]);
		return states.map(({ state, meta }) => ({
			tree: config.id,
			state,
			title: nameOf(meta),
			place: `${area.data.title} › ${page.data.title}`,
			href: `${pageUrl(config.id)}#${state}`,
			meta,
			ways: waysTo(config, state).map((way) => ({ labels: labelsOf(config, way), href: addressOf(config.id, state, way) })),
		}));
	});
	return (await Promise.all(found)).flat();
}

/** The outcomes that a test holds for. */
export async function outcomesWhere(holds: (outcome: Outcome, tree: string) => boolean): Promise<StepUse[]> {
	return stepsWhere((meta, tree) => isOutcome(meta) && holds(meta, tree));
}

function addressOf(tree: string, state: string, way: Stride[]): string {
	return `${pageUrl(tree)}${toSearch([{ tree, strides: way }], tree)}#${state}`;
}
