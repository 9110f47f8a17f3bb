import { late } from '../../delivery/late.ts';

/**
 * Puts text on the clipboard, and as HTML beside it where one is given. Where the browser lets no page do that, the reader is offered
 * to do it. `host` is the window with focus. Resolves with whether it was copied, rejects where it could not even be offered.
 */
export async function copyText(host: Window, text: string, html?: string): Promise<boolean> {
	try {
		await write(host, text, html);
		return true;
	} catch {
		const copied = await late(
			() => import('./offerText.ts'),
			({ offerText }) => offerText(host, text, html),
			(error) => {
				throw error;
			},
		);
		return copied === true;
	}
}

/** Throws at once where there is no clipboard, as on http. */
function write({ navigator }: Window, text: string, html?: string): Promise<void> {
	if (!html || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
	return navigator.clipboard.write([new ClipboardItem(parts)]);
}
