import { expect, type Page } from '@playwright/test';
import { COLOUR_RULES, faults } from './axe.ts';

/** The looks that every page has, each one change from the one before. */
export const LOOKS = [
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 1280 },
	{ colorScheme: 'dark', width: 320 },
	{ colorScheme: 'light', width: 320 },
] as const;
type Look = (typeof LOOKS)[number];
const [FIRST, , THIRD] = LOOKS;
/** Two looks that show both widths and both schemes: for what is drawn by the same components in many states. */
export const BOTH: readonly Look[] = [FIRST, THIRD];

/** Shows the page in a look. A page follows the scheme at once, so it need not be loaded again. */
export async function wear(page: Page, { colorScheme, width }: Look) {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height: 900 });
	await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme);
}

/**
 * What is wrong with the page, or a part of it, in any of the looks: what axe finds, and scrolling sideways. Where every box stands
 * as in the look before, only colours can differ, so only the rules of colour are run. The page is left in the first look.
 */
export async function faultsInLooks(page: Page, part = 'html', looks = LOOKS as readonly Look[]): Promise<string[]> {
	const found: string[] = [];
	let before = '';
	for (const look of looks) {
		await wear(page, look);
		const now = await boxesOf(page);
		const lines = await faults(page, part, now === before ? COLOUR_RULES : undefined);
		before = now;
		if (await page.evaluate((width) => document.documentElement.scrollWidth > width, look.width)) lines.push('scrolls sideways');
		found.push(...lines.map((line) => `${look.colorScheme}, ${look.width} px: ${line}`));
	}
	await wear(page, FIRST);
	return found;
}

/** Where every element stands that is seen, as one text. */
const boxesOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.map((element) => {
				if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '-';
				const { x, y, width, height } = element.getBoundingClientRect();
				return [x, y, width, height].map(Math.round).join();
			})
			.join(' '),
	);
