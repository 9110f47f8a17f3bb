import type { Click } from './start.tsx';
import { offerSwitch, press } from '../keys/keys.ts';

/*
 * The little that runs at once. The page's tree works as it is, by links and :target; this hears the keys, remembers what was
 * clicked, and fetches the player when the reader first acts. What happened meanwhile is handed over, so nothing is lost.
 */
const root = document.querySelector<HTMLElement>('.tree');
const clicks: Click[] = [];
const landed = location.hash;
let awake: Promise<void> | undefined;

if (root) {
	offerSwitch(root);
	root.addEventListener('click', remember, true);
	for (const act of ['pointerover', 'touchstart', 'focusin', 'click']) root.addEventListener(act, () => wake(root), { passive: true });
	document.addEventListener('keydown', (event) => {
		if (press(event, root)) wake(root);
	});
	if (location.search || document.getElementById(landed.slice(1))?.matches('.step')) wake(root);
}

function remember({ target }: MouseEvent) {
	const answer = target instanceof Element && target.closest<HTMLElement>('.steps [data-answer]');
	if (!answer) return;
	clicks.push({ state: answer.closest<HTMLElement>('.step')?.dataset.state ?? '', answer: answer.dataset.answer ?? '' });
}

function wake(root: HTMLElement) {
	awake ??= import('./start.tsx')
		.then(({ start }) => start(root, clicks, landed))
		.catch(() => {
			awake = undefined;
		});
}
