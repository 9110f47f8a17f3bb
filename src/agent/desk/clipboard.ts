/**
 * Puts text on the clipboard, and as HTML beside it where one is given. `host` is the window with focus. Rejects where the browser
 * does not allow it.
 */
export async function copyText({ navigator }: Window, text: string, html?: string): Promise<void> {
	if (!html || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
	return navigator.clipboard.write([new ClipboardItem(parts)]);
}
