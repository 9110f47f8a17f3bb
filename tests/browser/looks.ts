import type { Page } from '@playwright/test';
import { COLOUR_RULES, faults } from './axe.ts';
import { ALL } from './sweep.ts';

type Look = { colorScheme: 'light' | 'dark'; width: 320 | 1280 };
const HEIGHT = 900;

/** The looks that every page has, in a ring: each is one change from the one before, and the last is the one that a page is loaded in. */
export const LOOKS: readonly Look[] = [
	{ colorScheme: 'dark', width: 1280 },
	{ colorScheme: 'dark', width: 320 },
	{ colorScheme: 'light', width: 320 },
	{ colorScheme: 'light', width: 1280 },
];
/** Two looks that show both widths and both schemes. */
export const BOTH = LOOKS.filter((_, i) => i % 2 === 1);

/**
 * What the open desk, or the line at the window's foot, can lie half over: it is scrolled free, but axe takes what is seen of it for all
 * there is.
 */
export const HALF_COVERED = /target-size: <(summary><h3>|button [^>]*(?:data-copy-main|>Saknas: )|input type="checkbox")/;

/** Shows the page in a look. A page follows the scheme by itself, so it need not be loaded again. */
export async function wear(page: Page, { colorScheme, width }: Look) {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	const size = page.viewportSize();
	if (size?.width !== width || size.height !== HEIGHT) await page.setViewportSize({ width, height: HEIGHT });
	await page.waitForFunction((scheme) => getComputedStyle(document.documentElement).colorScheme === scheme, colorScheme);
	// What follows the width by script does so a frame later.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}

/**
 * What is wrong with the page, or a part of it, in any of the looks (two; all four in the long run): what axe finds, links that nothing
 * draws, and scrolling sideways. Where every box stands as in an earlier look, only colours can differ, so only the rules of colour are
 * run. The page is left in the last look.
 */
export async function faultsInLooks(page: Page, part = 'html', looks = ALL ? LOOKS : BOTH): Promise<string[]> {
	const found: string[] = [];
	const met = new Set<string>();
	for (const look of looks) {
		await wear(page, look);
		const { boxes, isBroad, blue } = await drawn(page);
		const lines = await faults(page, part, met.has(boxes) ? COLOUR_RULES : undefined);
		met.add(boxes);
		if (isBroad) lines.push('scrolls sideways');
		lines.push(...blue.map((text) => `in the browser's own link colour: ${text}`));
		found.push(...lines.map((line) => `${look.colorScheme}, ${look.width} px: ${line}`));
	}
	return found;
}

/** Where every element stands that is seen, as one text, whether the page is broader than the window, and links that nothing draws. */
const drawn = (page: Page) =>
	page.evaluate(() => {
		const boxes = [...document.body.querySelectorAll('*')].map((element) => {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '-';
			const { x, y, width, height } = element.getBoundingClientRect();
			return [x, y, width, height].map(Math.round).join();
		});
		// What a link has where no rule gives it a colour, in light and in dark, visited or not.
		const own = ['rgb(0, 0, 238)', 'rgb(85, 26, 139)', 'rgb(158, 158, 255)', 'rgb(208, 173, 240)'];
		const links = [...document.body.querySelectorAll('a')].filter((link) => own.includes(getComputedStyle(link).color));
		const blue = links.map((link) => link.textContent.trim());
		return { boxes: boxes.join(' '), isBroad: document.documentElement.scrollWidth > innerWidth, blue };
	});
