import { render } from 'preact';
import awakeStyle from '../desk/awake.css?url';
import { loadStyle } from '../../theme/style.ts';
import { arrive } from './arrive.ts';
import { library } from './library.ts';
import { Player } from './Player.tsx';
import { listenForLinks } from '../beside/listen.ts';
import { Rescue } from './Rescue.tsx';
import { swap } from './swap.ts';
import { answered, reach, type Sitting } from '../../tree/sitting.ts';
import type { PublishedTree } from '../../tree/published.ts';

/** What was clicked before the player was awake: an answer, or the button with this number in its step or on the desk. */
export type Click = { state: string; answer: string } | { within: '.step' | '.desk'; button: number };

/**
 * Wakes the player in the place of the page's own steps, at the step the reader has come to, once the page is `still`: the browser has
 * travelled where Back was to lead, and nothing is held down. Rejects where the tree cannot be fetched.
 */
export async function start(root: HTMLElement, acts: Click[], landed: string, still: () => Promise<void>) {
	const { tree: home = '', api = '' } = root.dataset;
	const trees = library(api);
	const [page] = await Promise.all([trees.load(home), loadStyle(awakeStyle)]);
	const { sitting, lost } = await arrive(location.search, landed, home, trees);
	await still();
	const now = settle(
		acts.reduce((s, act) => replay(s, act, page), sitting),
		page,
	);
	const typed = typedIn(root);
	const values = Object.fromEntries(typed.map(({ name, value }) => [name, value]));
	const live = document.createElement('div');
	live.className = 'live';
	// Drawn before it is a part of the page, so that nothing is laid out while both are there.
	render(
		<Rescue root={root}>
			<Player home={home} trees={trees} start={now} own={ownIn(now, sitting)} lost={lost} values={values} />
		</Rescue>,
		live,
	);
	listenForLinks(root);
	swap(
		root,
		live,
		acts.some((act) => 'answer' in act),
	);
	// It failed already as it was drawn: the page's own steps stay.
	if (live.querySelector('.rescue')) delete root.dataset.awake;
	for (const input of typed) input.value = '';
	for (const act of acts) if ('within' in act) pressLater(live, act);
}

/** How many of the answers the reader gave on the page: those beyond the ones that the address came with. */
function ownIn({ legs, shortcut }: Sitting, arrived: Sitting): number {
	if (shortcut) return 0;
	const words = (of: Sitting['legs']) => of.flatMap(({ tree, answers }) => answers.map((answer) => `${tree} ${answer}`));
	const [all, given] = [words(legs), words(arrived.legs)];
	const first = all.findIndex((word, i) => word !== given[i]);
	return first < 0 ? 0 : all.length - first;
}

/** Takes one click over, from whichever question it was made at. */
function replay(sitting: Sitting, act: Click, page: PublishedTree): Sitting {
	return 'answer' in act ? answered(standAt(sitting, act.state, page), act.answer) : sitting;
}

/** The player's step and desk have the buttons of the page's own, in the same order, but for those of the trail. */
function pressLater(live: HTMLElement, { within, button }: Extract<Click, { button: number }>) {
	live.querySelectorAll<HTMLElement>(`${within} button:not(.trail button, .confirm button)`)[button]?.click();
}

/** The step that the address shows is the one the reader sees: Back may have been used before the player was awake. */
function settle(sitting: Sitting, page: PublishedTree): Sitting {
	const shown = location.hash.slice(1);
	return shown in page.config.states ? standAt(sitting, shown, page) : sitting;
}

/** The sitting, standing at a state of the page's own tree: by the reader's own way where it leads there, else by the shortest. */
function standAt(sitting: Sitting, state: string, page: PublishedTree): Sitting {
	const [leg, ...others] = sitting.legs;
	return leg?.tree === page.id && others.length === 0 ? reach(sitting, page, state) : sitting;
}

/** The fields of the page's own steps that hold something. They keep none of it. */
function typedIn(root: HTMLElement): HTMLInputElement[] {
	return [...root.querySelectorAll<HTMLInputElement>('.steps [name]')].filter(({ value, type }) => value && type !== 'checkbox');
}
