import { trustedHtml, trustedPage } from '../../delivery/safety/trusted.ts';
import { loadStyle } from '../../theme/style.ts';
import { wholeTreeAt } from './address.ts';
import style from './dialog.css?url';
import { followFocus, light, reveal, type Stand } from './light.ts';

/**
 * Opens a tree's drawing above its page, with the way lit. A click on a step closes it and calls `go`; closing gives the focus back
 * to where it was. `page` is the tree's own page, `place` the document to open it in. Rejects where it cannot be fetched.
 */
export async function openDiagram(page: string, stand: Stand, place: Document, go: (state: string) => void) {
	const [{ title, tree }] = await Promise.all([fetchDrawing(wholeTreeAt(page)), loadStyle(style, place)]);
	if (place.querySelector('.tree-dialog')) return;
	const dialog = document.createElement('dialog');
	dialog.className = 'tree-dialog';
	dialog.setAttribute('aria-labelledby', 'trad--rubrik');
	dialog.append(head(title), tree);
	light(tree, stand);
	followFocus(tree);
	place.body.append(dialog);
	dialog.addEventListener('click', (event) => follow(event, dialog, go));
	// The page's own keys rest while the drawing lies above it, and no longer: it tells only afterwards that it was closed.
	const keepKeys = (event: KeyboardEvent) => dialog.open && event.stopPropagation();
	place.defaultView?.addEventListener('keydown', keepKeys, true);
	dialog.addEventListener('close', () => {
		place.defaultView?.removeEventListener('keydown', keepKeys, true);
		dialog.remove();
	});
	dialog.showModal();
	reveal(tree);
}

/** The drawing from its page. The steps' anchors stay behind, since this page has its own by the same names. */
async function fetchDrawing(address: string): Promise<{ title: string; tree: HTMLElement }> {
	const answer = await fetch(address);
	const page = new DOMParser().parseFromString(trustedPage(await answer.text()), 'text/html');
	const tree = page.querySelector<HTMLElement>('.whole-tree');
	if (!answer.ok || !tree) throw new Error(`The drawing ${address} could not be fetched: ${answer.status}.`);
	for (const node of tree.querySelectorAll('.node')) node.removeAttribute('id');
	return { title: page.querySelector('h1')?.textContent ?? '', tree: document.adoptNode(tree) };
}

function head(title: string): HTMLElement {
	const form = document.createElement('form');
	const heading = document.createElement('h2');
	const close = document.createElement('button');
	form.method = 'dialog';
	close.className = 'button bare';
	heading.id = 'trad--rubrik';
	heading.textContent = title;
	close.innerHTML = trustedHtml('Stäng <kbd aria-hidden="true">Esc</kbd>');
	form.append(heading, close);
	return form;
}

/** A step is gone to in the player; a place in the list is scrolled to, without a word of it in the address. */
function follow(event: MouseEvent, dialog: HTMLDialogElement, go: (state: string) => void) {
	const link = event.target instanceof Element && event.target.closest<HTMLElement>('a');
	if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	const place = link.getAttribute('href')?.startsWith('#') && dialog.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
	const { state } = link.dataset;
	if (!place && !state) return;
	event.preventDefault();
	if (place) return place.focus();
	dialog.close();
	if (state) go(state);
}
