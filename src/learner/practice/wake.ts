import { listenToKeys } from './keys.ts';
import { late } from '../../delivery/late.ts';
import { tell } from '../progress/tell.ts';

/*
 * The little that runs at once: it hears the keys, and holds an answer that is clicked before the player is awake, so that the click
 * does not lead away from the call. The player is fetched at once, since the page is for nothing else.
 */
const root = document.querySelector<HTMLElement>('.tree[data-call]');
const FAILED = 'Övningen gick inte att hämta. Läs facit här under, eller följ svaren, som leder till trädets egen sida.';
const given: string[] = [];
let asleep = false;

if (root) {
	listenToKeys(root);
	root.addEventListener('click', hold, true);
	void late(
		() => import('./start.tsx'),
		({ start }) => start(root, given),
		() => {
			asleep = true;
			tell(FAILED);
			// What was held back leads where its link does.
			if (given[0]) root.querySelector<HTMLElement>(`.steps [data-answer="${given[0]}"]`)?.click();
		},
	);
}

function hold(event: MouseEvent) {
	if (asleep || root?.dataset.awake !== undefined || !(event.target instanceof Element)) return;
	const answer = event.target.closest<HTMLElement>('.steps [data-answer]')?.dataset.answer;
	if (!answer || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	given.splice(0, 1, answer);
}
