import { trustedHtml } from '../../delivery/safety/trusted.ts';

const DIALOG = `<form method="dialog"><h2 id="kopiera-sjalv">Kopiera själv</h2>
	<p id="kopiera-sjalv-hur">Webbläsaren låter inte sidan kopiera åt dig. Texten är markerad: tryck <kbd>Ctrl</kbd>+<kbd>C</kbd>
	(<kbd>⌘</kbd>+<kbd>C</kbd> på Mac).</p>
	<textarea readonly rows="8" translate="no" aria-labelledby="kopiera-sjalv" aria-describedby="kopiera-sjalv-hur"></textarea>
	<div class="buttons"><button class="button">Stäng</button></div></form>`;

/**
 * Where the browser lets no page copy, as on http: the text stands marked in a dialog, to be copied by the reader's own keys, with the HTML
 * that belongs to it. Resolves with whether it was copied.
 */
export function offerText({ document: page }: Window, text: string, html?: string): Promise<boolean> {
	const dialog = page.createElement('dialog');
	dialog.className = 'notranslate';
	dialog.setAttribute('aria-labelledby', 'kopiera-sjalv');
	dialog.innerHTML = trustedHtml(DIALOG);
	const box = dialog.querySelector('textarea');
	if (!box) return Promise.resolve(false);
	box.value = text;
	box.style.width = '100%';
	const before = page.activeElement;
	(page.querySelector('.tree') ?? page.body).append(dialog);
	dialog.showModal();
	box.focus();
	box.select();
	return new Promise((done) => {
		let copied = false;
		box.addEventListener('copy', (event) => {
			copied = true;
			if (html && box.selectionEnd - box.selectionStart === box.value.length) withHtml(event, text, html);
			// The browser copies when this is over.
			setTimeout(() => dialog.close());
		});
		dialog.addEventListener('close', () => {
			dialog.remove();
			if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
			done(copied);
		});
	});
}

function withHtml(event: ClipboardEvent, text: string, html: string) {
	event.clipboardData?.setData('text/plain', text);
	event.clipboardData?.setData('text/html', html);
	event.preventDefault();
}
