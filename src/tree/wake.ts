import type { Click } from './start.tsx';
import { press, showKeys } from '../keys/keys.ts';

/*
 * The little that runs at once. The page's tree works as it is, by links and :target; this hears the keys, remembers what was
 * clicked, and fetches the player when the reader first acts. What happened meanwhile is handed over, so nothing is lost.
 */
const root = document.querySelector<HTMLElement>('.tree');
const clicks: Click[] = [];
const landed = location.hash;
let awake: Promise<void> | undefined;
let wanted: string | undefined;

if (root) {
	showKeys(root);
	root.addEventListener('click', remember, true);
	root.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-act=keys]'))
			void import('../keys/help.ts').then(({ openHelp }) => openHelp(root));
	});
	for (const act of ['pointerover', 'touchstart', 'focusin', 'click']) root.addEventListener(act, () => wake(root), { passive: true });
	document.addEventListener('keydown', (event) => {
		if (press(event, root)) wake(root);
	});
	if (location.search || document.getElementById(landed.slice(1))?.matches('.step')) wake(root);
}

function remember({ target }: MouseEvent) {
	const control =
		target instanceof Element && !root?.hasAttribute('data-awake') && target.closest<HTMLElement>('[data-answer], [data-act]');
	if (!control) return;
	const { answer, act } = control.dataset;
	if (answer) clicks.push({ state: control.closest<HTMLElement>('.step')?.dataset.state ?? '', answer });
	else if (act !== 'keys') wanted = act;
}

function wake(root: HTMLElement) {
	awake ??= import('./start.tsx')
		.then(({ start }) => start(root, clicks, landed))
		.then(() => root.querySelector<HTMLElement>(`.live [data-act="${wanted}"]`)?.click())
		.catch(() => {
			awake = undefined;
		});
}
