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
 * What is wrong with the page, or a part of it, in any of the looks: what axe finds, and scrolling sideways. Where every box stands as in
 * the look before, only colours can differ, so only the rules of colour are run, and only on what has others than in each earlier look.
 * The page is left in the first look.
 */
export async function faultsInLooks(page: Page, part = 'html', looks = LOOKS as readonly Look[]): Promise<string[]> {
	const found: string[] = [];
	let before = '';
	for (const look of looks) {
		await wear(page, look);
		const { boxes, news, throughout } = await drawn(page, part);
		const same = boxes === before;
		before = boxes;
		const lines =
			same && news === 0 ? [] : await faults(page, same && !throughout ? '[data-new-colours]' : part, same ? COLOUR_RULES : undefined);
		if (await page.evaluate((width) => document.documentElement.scrollWidth > width, look.width)) lines.push('scrolls sideways');
		found.push(...lines.map((line) => `${look.colorScheme}, ${look.width} px: ${line}`));
	}
	await page.evaluate(() => Reflect.deleteProperty(window, 'looks'));
	await wear(page, FIRST);
	return found;
}

/**
 * Where every element stands that is seen, as one text. What has had no such colours, or none at such a size, in any look before is
 * marked in the page, and counted.
 */
const drawn = (page: Page, part: string) =>
	page.evaluate((selector) => {
		const all = [...document.querySelectorAll('body, body *')];
		const styles = all.map((element) => {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return { box: '-', colours: '' };
			const { x, y, width, height } = element.getBoundingClientRect();
			const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, textDecorationLine } = getComputedStyle(element);
			return {
				box: [x, y, width, height].map(Math.round).join(),
				colours: [color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, textDecorationLine].join(),
			};
		});
		const { looks } = Object.assign(window, {
			looks: (window as { looks?: Map<Element, Set<string>> }).looks ?? new Map<Element, Set<string>>(),
		});
		let news = 0;
		for (const [i, element] of all.entries()) {
			const met = looks.get(element) ?? new Set();
			const colours = styles[i]?.colours ?? '';
			const isNew = colours !== '' && !met.has(colours);
			looks.set(element, met.add(colours));
			const marked = isNew && element.closest(selector) !== null;
			element.toggleAttribute('data-new-colours', marked);
			if (marked) news++;
		}
		const whole = document.querySelector(selector === 'html' ? 'body' : selector);
		return { boxes: styles.map(({ box }) => box).join(' '), news, throughout: whole?.hasAttribute('data-new-colours') ?? true };
	}, part);
