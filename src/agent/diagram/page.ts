import type { TreeConfig } from '../../../machines/tree.ts';
import { fromSearch, toSearch } from '../../tree/address.ts';
import { followFocus, light, reveal } from './light.ts';
import { standAfter, standAt } from './stand.ts';

/*
 * The page of a whole tree: lights the way that the address names, `?svar=…` or else a step's own `#anchor`. The drawing itself says
 * which answer leads where, so nothing is fetched.
 */
const root = document.querySelector<HTMLElement>('.whole-tree');

if (root) {
	followFocus(root);
	show(root);
}
document.querySelector('.tree-doors button')?.addEventListener('click', () => print());

function show(root: HTMLElement) {
	const { tree = '', page = '' } = root.dataset;
	const config = read(root);
	const leg = fromSearch(location.search, tree)?.findLast((l) => l.tree === tree);
	const anchor = location.hash.slice(1);
	const stand = leg ? standAfter(config, leg.words, anchor) : standAt(config, anchor);
	const lost = stand ? stand.lost : anchor !== '' && !document.getElementById(anchor);
	if (lost)
		say(
			root,
			stand ? 'Länken passar inte trädet som det är nu. Vägen är tänd så långt den stämmer.' : 'Steget i länken finns inte längre.',
		);
	if (!stand) return;
	light(root, stand);
	// The browser goes to the anchor when all has come, and would leave it beneath the page's head.
	addEventListener('load', () => {
		scrollTo(0, 0);
		reveal(root);
	});
	stand.strides.forEach(({ state }, i) => {
		const strides = stand.strides.slice(0, i);
		for (const link of root.querySelectorAll(`[data-state="${state}"]`))
			link.setAttribute('href', `${page}${toSearch([{ tree, strides }], tree)}#${state}`);
	});
}

function say(root: HTMLElement, text: string) {
	const notice = root.querySelector('.way-notice');
	if (notice) notice.textContent = text;
}

/** The tree as the drawing holds it: no texts, but every state, answer and target. */
function read(root: HTMLElement): TreeConfig {
	const states: TreeConfig['states'] = {};
	for (const { dataset } of root.querySelectorAll<HTMLElement>('.node')) {
		states[dataset.state ?? ''] = { meta: { kind: 'question', text: '', source: [] }, on: {} };
	}
	for (const { dataset } of root.querySelectorAll<HTMLElement>('.edge')) {
		const step = states[dataset.from ?? ''];
		if (step && 'on' in step) step.on[dataset.answer ?? ''] = { target: dataset.to ?? '', meta: { label: '' } };
	}
	return { id: root.dataset.tree ?? '', initial: root.dataset.initial ?? '', states };
}
