import { render } from 'preact';
import awakeStyle from '../desk/awake.css?url';
import { loadStyle } from '../../theme/style.ts';
import { arrive } from './arrive.ts';
import { library } from './library.ts';
import { Player } from './Player.tsx';
import { answered, reach, type Sitting } from '../../tree/sitting.ts';
import type { PublishedTree } from '../../tree/published.ts';

/** What was clicked before the player was awake: an answer, or the button with this number in its step or on the desk. */
export type Act = { state: string; answer: string } | { within: '.step' | '.desk'; button: number };

/**
 * Wakes the player in the place of the page's own steps, at the step the reader has come to, when the browser has `travelled` where Back
 * was to lead. Rejects where the tree cannot be fetched.
 */
export async function start(root: HTMLElement, acts: Act[], landed: string, travelled: () => Promise<unknown>) {
	const { tree: home = '', api = '' } = root.dataset;
	const trees = library(api);
	const [page] = await Promise.all([trees.load(home), loadStyle(awakeStyle)]);
	const { sitting, lost } = await arrive(location.search, landed, home, trees);
	await travelled();
	const now = settle(
		acts.reduce((s, act) => replay(s, act, page), sitting),
		page,
	);
	const values = takeTyped(root);
	const opened = [...root.querySelectorAll<HTMLElement>('.desk [open]')].map(({ dataset }) => dataset.part);
	const focused = root.contains(document.activeElement) ? document.activeElement : null;
	const live = document.createElement('div');
	live.className = 'live';
	root.prepend(live);
	render(<Player home={home} trees={trees} start={now} lost={lost} values={values} focus={acts.length > 0} />, live);
	root.dataset.awake = '';
	for (const part of opened) live.querySelector(`[data-part=${part}]`)?.setAttribute('open', '');
	refocus(live, focused);
	for (const act of acts) if ('within' in act) pressLater(live, act);
}

/** Takes one click over, from whichever question it was made at. */
function replay(sitting: Sitting, act: Act, page: PublishedTree): Sitting {
	return 'answer' in act ? answered(standAt(sitting, act.state, page), act.answer) : sitting;
}

/** The player's step and desk have the buttons of the page's own, in the same order, but for those of the trail. */
function pressLater(live: HTMLElement, { within, button }: Extract<Act, { button: number }>) {
	live.querySelectorAll<HTMLElement>(`${within} button:not(.trail button)`)[button]?.click();
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

/** What was typed in the page's own steps, which keep none of it. */
function takeTyped(root: HTMLElement): Record<string, string> {
	const inputs = [...root.querySelectorAll<HTMLInputElement>('.steps [name]')].filter(({ value }) => value);
	const values = inputs.map(({ name, value }) => [name, value]);
	for (const input of inputs) input.value = '';
	return Object.fromEntries(values);
}

/** Gives focus to the same control in the player's own step and desk, the caret at the end of what was typed. */
function refocus(live: HTMLElement, before: Element | null) {
	const part = before?.closest('summary')?.parentElement?.dataset.part;
	const same = ['name', 'data-answer', 'data-act'].find((name) => before?.hasAttribute(name));
	const selector = part ? `[data-part="${part}"] > summary` : same && `[${same}="${before?.getAttribute(same)}"]`;
	if (selector) live.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
