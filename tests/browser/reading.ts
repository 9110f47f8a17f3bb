// cspell:ignore elnätsavgiftsfakturaunderlagsspecifikation
import type { Page } from '@playwright/test';

/** Adds a style sheet in the way that a strict CSP lets pass, and gives what takes it away again. */
export async function dress(page: Page, css: string): Promise<() => Promise<void>> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);
	return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** Text so many px large where 16 is usual, as a reader sets it in the browser (WCAG 1.4.4 asks for 32). It stays until it is set again. */
export async function enlarge(page: Page, standard: number) {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round((standard * 13) / 16) } });
}

/** Lines, paragraphs, letters and words set further apart (WCAG 1.4.12). */
export const spread = (page: Page) =>
	dress(
		page,
		`body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-bottom: 2em !important; }`,
	);

/** Puts a word of 42 letters in place of the first longer one of every text but in the head and on keys, whose words are the site's own. */
export const lengthen = (page: Page) =>
	page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			if (text.parentElement?.closest('script, style, svg, noscript, kbd, header.header')) continue;
			text.data = text.data.replace(/\p{L}{4,}/u, 'elnätsavgiftsfakturaunderlagsspecifikation');
		}
	});

/** Elements that cut off some of their own text, and the page itself where it scrolls sideways. */
export const cut = (page: Page) =>
	page.evaluate(() => {
		const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
		const hides = (value: string) => value === 'hidden' || value === 'clip';
		const cutting = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg') || !element.innerText?.trim()) return false;
			// What is there for screen readers alone is one pixel, or clipped away, on purpose.
			if (element.clientWidth <= 1 || element.clientHeight <= 1) return false;
			const { overflowX, overflowY } = getComputedStyle(element);
			const sideways = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
			return sideways || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
		});
		return [...wide, ...cutting.map(({ outerHTML }) => `cuts its text: ${outerHTML.slice(0, 160)}`)];
	});

/** What would move for longer than a millisecond, pseudo-elements included. */
export const moving = (page: Page) =>
	page.evaluate(() => {
		const lasts = (text: string) => text.split(',').some((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000) > 1);
		const styled = [...document.querySelectorAll('*')].flatMap((element) =>
			['', '::before', '::after', '::backdrop'].flatMap((pseudo) => {
				const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, pseudo || null);
				const moves = lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth';
				return moves ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${pseudo}`] : [];
			}),
		);
		const running = document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 1);
		return [...styled, ...running.map(() => 'an animation runs')];
	});
