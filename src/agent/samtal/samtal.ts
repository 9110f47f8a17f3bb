import { listenForLinks } from '../beside/listen.ts';
import { openHelp } from '../keys/help.ts';
import { press, showKeys } from '../keys/keys.ts';
import { goOnce } from '../keys/once.ts';
import { openInCall } from '../search/openInCall.ts';
import { arrive } from '../player/arrive.ts';
import { library } from '../player/library.ts';
import { popOut } from './popOut.ts';
import { chooseArea } from './chooseArea.ts';
import { showShelf } from './showShelf.ts';
import { startCall } from './startCall.tsx';

/* The page for the call: every link to a tree, here or in the search, opens in place, and the keys work from the start. */
const samtal = document.querySelector<HTMLElement>('.samtal');
const root = samtal?.querySelector<HTMLElement>('.tree');

if (samtal && root) {
	const choices = [...samtal.querySelectorAll<HTMLAnchorElement>('[data-choose]')];
	const trees = library(
		root.dataset.api ?? '',
		choices.map(({ dataset }) => dataset.choose ?? ''),
	);
	const idOf = (link: HTMLAnchorElement) => choices.find(({ pathname }) => pathname === link.pathname)?.dataset.choose;

	showKeys(samtal);
	// Where there is a pointer that hovers there is a keyboard: on a phone the field would bring one up over the list.
	const begins = !location.search && document.activeElement === document.body && matchMedia('(hover: hover)').matches;
	if (begins) samtal.querySelector<HTMLElement>('.call-head input')?.focus({ preventScroll: true });
	goOnce(samtal);
	listenForLinks(samtal);
	showShelf(samtal, choices);
	chooseArea(samtal);
	document.addEventListener('keydown', (event) => press(event, samtal));
	samtal.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-act=keys]')) void openHelp(samtal);
	});
	for (const place of [document, samtal]) place.addEventListener('click', (event) => open(event as MouseEvent), true);
	popOut(samtal, (event) => press(event, samtal));
	void arrive(location.search, '', '', trees).then((arrival) => startCall(samtal, root, trees, arrival));

	/** Opens a link to a tree in place. Where the tree cannot be had the link is followed as any other. */
	function open(event: MouseEvent) {
		if (event.defaultPrevented) return;
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
		const id = link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0 && idOf(link);
		if (!id) return;
		event.preventDefault();
		link.closest('dialog')?.close();
		const box = link.closest('.search-box');
		clear(box?.querySelector('input'));
		const entered = box ? 'search' : 'list';
		openInCall({ tree: id, search: link.search, hash: link.hash, entered, fail: () => location.assign(link.href) });
	}
}

/** A search that was answered has done its work. */
function clear(input: HTMLInputElement | null | undefined) {
	if (!input) return;
	input.value = '';
	input.dispatchEvent(new Event('input', { bubbles: true }));
}
