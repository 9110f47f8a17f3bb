import { trustedPage } from './trusted.ts';

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;
const STYLED = /(?<=<[a-z][^>]*)\sstyle="[^"]*"/g;

/**
 * Another page of this site as a document of its own, where nothing runs. Its inline styles would be reported as breaches of this page's
 * policy: those of elements are left out, and its sheets are handed over as data (`<style>…` → `<script type="text/css">…`). Rejects
 * where the page is not to be had, or is of another site.
 */
export async function readPage(address: string): Promise<Document> {
	if (new URL(address, location.href).origin !== location.origin) throw new Error(`${address} is a page of another site.`);
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`The page ${address} could not be fetched: ${answer.status}.`);
	const html = (await answer.text()).replace(STYLE, '<script type="text/css">$1</script>').replace(STYLED, '');
	return new DOMParser().parseFromString(trustedPage(html), 'text/html');
}

/** The sheets that `readPage` found written out in a page. */
export function sheetsIn(page: Document): string[] {
	return [...page.querySelectorAll('script[type="text/css"]')].map(({ textContent }) => textContent ?? '');
}
