import type { Click } from './start.tsx';
import { press, showKeys } from '../keys/keys.ts';
import { goOnce } from '../keys/once.ts';
import { COPY_FIRST, late, notFetched } from '../../delivery/late.ts';

/*
 * The little that runs at once. The page's tree works as it is, by links and :target; this hears the keys, remembers what was
 * clicked, and fetches the player when the reader first acts. What happened meanwhile is handed over, so nothing is lost.
 */
const root = document.querySelector<HTMLElement>('.tree');
const FAILED = `${notFetched('Det som kopierar och fyller i')} Svaren fungerar ändå.`;
const acts: Click[] = [];
const landed = location.hash;
let awake: Promise<unknown> | undefined;
/** How long Back may take before the player wakes without it, in ms: it hears of it then as of any other. */
const TRAVEL = 1000;
/** Done when the address is where the reader's own Back leads: the browser travels in its own time. */
let travelled: Promise<unknown> = Promise.resolve();
/** Done when no button, finger or key is held down: what is pressed must be let go where it was pressed, or it is no click. */
let released: Promise<unknown> = Promise.resolve();
/** What is heard only until the player is awake. */
const sleep = new AbortController();
const { signal } = sleep;

if (root) {
	showKeys(root);
	goOnce(root);
	root.addEventListener('click', remember, { capture: true, signal });
	root.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-act=keys]'))
			void late(
				() => import('../keys/help.ts'),
				({ openHelp }) => openHelp(root),
				() => tell(root, notFetched('Listan över tangenter', COPY_FIRST)),
			);
	});
	for (const act of ['pointerover', 'touchstart', 'focusin', 'click'])
		root.addEventListener(act, () => wake(root), { passive: true, signal });
	for (const down of ['pointerdown', 'keydown']) document.addEventListener(down, hold, { capture: true, passive: true, signal });
	document.addEventListener('keydown', (event) => {
		if (press(event, root)) wake(root);
	});
	// Firefox leaves what Tab comes to as it is where a part of it can be seen, and so the rest outside the window.
	root.addEventListener('focusin', ({ target }) => {
		if (target instanceof Element && target.matches(':is(a, button, summary):focus-visible')) target.scrollIntoView({ block: 'nearest' });
	});
	if (location.search || document.getElementById(landed.slice(1))?.matches('.step')) wake(root);
}

/** Remembers an answer, or a button that only the player makes work, by its place among the buttons of its step or desk. */
function remember(event: MouseEvent) {
	const { target } = event;
	const control =
		target instanceof Element &&
		target.closest<HTMLElement>(':is(.steps, .tree > .desk) :is([data-answer], .back, button:not([data-act=keys]))');
	const place = control && control.closest<HTMLElement>('.step, .desk');
	if (!place) return;
	const { answer } = control.dataset;
	if (answer) acts.push({ state: place.dataset.state ?? '', answer });
	else if (control.matches('.back')) goBack(event);
	else
		acts.push({
			within: place.matches('.desk') ? '.desk' : '.step',
			button: [...place.querySelectorAll('button')].indexOf(control as HTMLButtonElement),
		});
}

/** The page's own Back leads the shortest way; a reader who came by answers goes back the way they came. */
function goBack(event: MouseEvent) {
	const last = acts.findLastIndex((act) => 'answer' in act);
	if (last < 0) return;
	event.preventDefault();
	acts.splice(last, 1);
	travelled = travelled.then(
		() =>
			new Promise((arrived) => {
				addEventListener('popstate', arrived, { once: true });
				setTimeout(arrived, TRAVEL);
				history.back();
			}),
	);
}

function hold() {
	released = new Promise((done) => {
		for (const up of ['pointerup', 'pointercancel', 'keyup', 'blur'])
			addEventListener(up, () => setTimeout(done), { capture: true, once: true });
	});
}

/** Waits until the browser has travelled and all is released, both at once. */
async function still(): Promise<void> {
	const before = [travelled, released];
	await Promise.all(before);
	if (before[0] !== travelled || before[1] !== released) return still();
}

function wake(root: HTMLElement) {
	awake ??= late(
		() => import('./start.tsx'),
		async ({ start }) => {
			await start(root, acts, landed, still);
			sleep.abort();
			root.querySelector(':scope > .notice')?.remove();
		},
		() => {
			awake = undefined;
			if (asked(root)) tell(root, FAILED, () => wake(root));
		},
	);
}

/** Whether the reader has done what the player alone can answer: pressed a button of it, or typed. An answer is a link that has worked. */
function asked(root: HTMLElement): boolean {
	const typed = [...root.querySelectorAll<HTMLInputElement>('.steps [name]')].some(({ value }) => value);
	return typed || acts.some((act) => 'within' in act);
}

/** Says what is not to be had: the network is gone, or the site has been changed since the page was opened. */
function tell(root: HTMLElement, text: string, retry?: () => void) {
	root.querySelector(':scope > .notice')?.remove();
	const [said, again] = [document.createElement('p'), document.createElement('button')];
	said.className = 'notice';
	said.role = 'status';
	again.textContent = 'Försök igen';
	again.onclick = () => retry?.();
	said.append(`${text} `, ...(retry ? [again] : []));
	root.append(said);
}
