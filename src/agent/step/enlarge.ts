import { trustedHtml } from '../../delivery/safety/trusted.ts';

/** Shows a picture as large as the window, over the step where it stands. Esc, the button or a click beside it closes it. */
export function enlarge(event: MouseEvent, { src, alt }: { src: string; alt: string }) {
	const link = event.currentTarget;
	// A new tab is asked for with a key held down.
	if (!(link instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const dialog = link.ownerDocument.createElement('dialog');
	dialog.className = 'large-picture';
	dialog.setAttribute('aria-label', alt);
	dialog.innerHTML = trustedHtml('<img><form method="dialog"><button class="button">Stäng</button></form>');
	const image = dialog.querySelector('img');
	if (image) Object.assign(image, { src, alt });
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	// No key is for the step below.
	dialog.addEventListener('keydown', (key) => key.stopPropagation());
	dialog.addEventListener('close', () => dialog.remove());
	link.closest('.step')?.append(dialog);
	dialog.showModal();
}
