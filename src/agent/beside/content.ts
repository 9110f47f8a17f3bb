import { sheetsIn } from '../../delivery/safety/page.ts';

/** What only works on the page itself, or is no part of what it says. */
const LEFT_OUT = 'script, style, iframe, dialog, form, .needs-script, .page-terms, .site-foot, .desk, .step-foot, .trail, h1, .tree kbd';

/**
 * What a page of this site says, without what works only there. Its tree is a row of steps, of which one at a time is shown. Throws where
 * it is no page of ours.
 */
export function contentOf(page: Document): HTMLElement {
	const main = page.querySelector('main');
	if (!main) throw new Error('The page says nothing.');
	const content = page.createElement('div');
	content.className = 'beside-content';
	content.append(...main.childNodes);
	for (const left of content.querySelectorAll(LEFT_OUT)) left.remove();
	for (const step of content.querySelectorAll('.steps > .step')) step.className = 'beside-step';
	for (const steps of content.querySelectorAll('.steps')) steps.className = 'beside-steps';
	for (const link of content.querySelectorAll('a')) if (isElsewhere(link)) link.target = '_blank';
	return content;
}

/** A link to another site would put it in the place of the call. The parsed page has no address of its own, so it is held to ours. */
function isElsewhere(link: HTMLAnchorElement): boolean {
	const { protocol, origin } = new URL(link.getAttribute('href') ?? '', location.href);
	return protocol.startsWith('http') && origin !== location.origin;
}

/** Draws a page's text in a panel's shadow root as the page draws it itself. */
export function dress(shadow: ShadowRoot, page: Document, address: string) {
	const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map((link) => {
		const copy = shadow.ownerDocument.createElement('link');
		return Object.assign(copy, { rel: 'stylesheet', media: link.media, href: new URL(link.getAttribute('href') ?? '', address).href });
	});
	const { CSSStyleSheet: Sheet } = shadow.ownerDocument.defaultView ?? window;
	shadow.replaceChildren(...links);
	shadow.adoptedStyleSheets = sheetsIn(page).map((text) => {
		const sheet = new Sheet();
		sheet.replaceSync(text);
		return sheet;
	});
}
