import { readPage } from '../../delivery/safety/page.ts';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import { loadStyle } from '../../theme/style.ts';
import { contentOf, dress } from './content.ts';
import sheet from './beside.css?url&no-inline';

const FAILED = 'Sidan gick inte att hämta. Öppna den i en ny flik, eller försök igen.';

/**
 * Shows a page of this site in a panel beside the call, which stands untouched: its own text in a shadow root, where neither its ids nor
 * its look meet the page's. Esc or the button closes it, and focus goes back to the link.
 */
export async function openBeside(root: HTMLElement, link: HTMLAnchorElement) {
	await loadStyle(sheet, root.ownerDocument);
	const panel = root.querySelector<HTMLDialogElement>(':scope > .beside') ?? make(root, link);
	const [title, body] = [panel.querySelector<HTMLElement>('h2'), panel.querySelector<HTMLElement>('.beside-page')];
	const away = panel.querySelector('a');
	if (!title || !body || !away) return;
	away.href = link.href;
	title.textContent = link.textContent?.trim() ?? '';
	panel.setAttribute('aria-busy', 'true');
	await fill(body, title, link.href).catch(() => {
		shadowOf(body).replaceChildren(said(root, FAILED));
	});
	panel.removeAttribute('aria-busy');
	body.scrollTo(0, 0);
	if (!showPlace(body, new URL(link.href).hash.slice(1))) title.focus();
}

async function fill(body: HTMLElement, title: HTMLElement, address: string) {
	const page = await readPage(address);
	// The heading goes from the page with the rest of what the panel says itself.
	title.textContent = page.querySelector('h1')?.textContent ?? title.textContent;
	const content = contentOf(page);
	const shadow = shadowOf(body);
	dress(shadow, page, address);
	shadow.append(body.ownerDocument.adoptNode(content));
}

const PANEL = `<header><h2 id="bredvid--rubrik" tabindex="-1"></h2><a target="_blank">Öppna i ny flik</a>
	<button type="button" class="button bare">Stäng <kbd aria-hidden="true">Esc</kbd></button></header>
	<div class="beside-page" role="region" tabindex="0" aria-labelledby="bredvid--rubrik"></div>`;

function make(root: HTMLElement, opener: HTMLElement): HTMLDialogElement {
	const page = root.ownerDocument;
	const panel = page.createElement('dialog');
	panel.className = 'beside not-content';
	panel.setAttribute('aria-labelledby', 'bredvid--rubrik');
	panel.innerHTML = trustedHtml(PANEL);
	const end = () => {
		panel.remove();
		page.removeEventListener('keydown', hear, true);
		const back = opener.isConnected && opener.checkVisibility() ? opener : root.querySelector<HTMLElement>('.live .step h2');
		back?.focus({ preventScroll: true });
	};
	const hear = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || page.querySelector('dialog:modal') || isField(event.target)) return;
		event.preventDefault();
		event.stopPropagation();
		end();
	};
	page.addEventListener('keydown', hear, true);
	panel.addEventListener('close', end);
	panel.querySelector('button')?.addEventListener('click', end);
	const body = panel.querySelector<HTMLElement>('.beside-page');
	if (body) shadowOf(body).addEventListener('click', (event) => follow(event as MouseEvent, root, body));
	root.append(panel);
	// Above the page's own head, and under a dialog that opens later.
	panel.popover = 'manual';
	panel.showPopover();
	return panel;
}

/** A link in the panel is followed as if it stood on the page: beside the call again, or in place where it leads to a tree. */
function follow(event: MouseEvent, root: HTMLElement, body: HTMLElement) {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
	if (!link || link.target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	const href = link.getAttribute('href') ?? '';
	event.preventDefault();
	event.stopPropagation();
	if (href.startsWith('#')) return void showPlace(body, href.slice(1));
	const stand = root.ownerDocument.createElement('a');
	Object.assign(stand, { href: link.href, hidden: true, textContent: link.textContent });
	root.append(stand);
	stand.click();
	stand.remove();
	const inPlace = [...root.querySelectorAll<HTMLAnchorElement>('[data-choose]')].some(({ pathname }) => pathname === link.pathname);
	if (inPlace) root.querySelector(':scope > .beside')?.dispatchEvent(new Event('close'));
}

/** Goes to a place in the panel by its id. Of a tree only the step that is asked for is shown. Returns whether there is such a place. */
function showPlace(body: HTMLElement, id: string): boolean {
	const shadow = shadowOf(body);
	const place = id ? shadow.getElementById(decodeURIComponent(id)) : null;
	const steps = [...shadow.querySelectorAll<HTMLElement>('.beside-step')];
	const step = steps.find((each) => each === place || each.contains(place)) ?? steps[0];
	for (const each of steps) each.hidden = each !== step;
	if (!place) return false;
	place.tabIndex = -1;
	place.focus({ preventScroll: true });
	place.scrollIntoView({ block: 'start' });
	return true;
}

function shadowOf(body: HTMLElement): ShadowRoot {
	return body.shadowRoot ?? body.attachShadow({ mode: 'open' });
}

function said(root: HTMLElement, text: string): HTMLElement {
	return Object.assign(root.ownerDocument.createElement('p'), { role: 'alert', textContent: text });
}

function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');
}
