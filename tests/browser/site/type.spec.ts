import type { Page } from '@playwright/test';
import { BUDGETS, kindOf, pages } from '../delivery/budgets.ts';
import { expect, test } from '../fixtures.ts';
import { dress } from '../reading.ts';

/* One scale of type: six sizes, and two weights beside the plain one. 650 is for what a page, or a step, is called. */
const SIZES = [13, 14, 16, 19.2, 23.04, 28];
const WEIGHTS = ['400', '550', '650'];
const each = BUDGETS.filter(({ kind }) => kind !== 'editor').flatMap(
	({ kind }) => pages.find(({ path }) => kindOf(path)?.kind === kind)?.path ?? [],
);
/** The trees' own editor is drawn by itself. */
const paths = [...each, '/samtal/', '/'].filter((path) => !path.startsWith('/admin/'));

test('every text has a size and a weight of the scale, at a desk and on a phone', async ({ page }) => {
	test.slow();
	for (const width of [1440, 380]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of paths) {
			await page.goto(path);
			expect(await offScale(page), `${path}, ${width}`).toEqual([]);
		}
	}
});

test('a size and a weight that are not of the scale are found', async ({ page }) => {
	await page.goto('/');
	await dress(page, 'h2 { font-size: 17px !important; font-weight: 600 !important }');
	expect((await offScale(page)).join()).toContain('H2. 17 600');
});

/** The texts that are seen with another size or weight, one a kind. Code in running text follows the text. */
async function offScale(page: Page): Promise<string[]> {
	const found = await page.locator('body *:visible').evaluateAll(
		(all, { sizes, weights }) =>
			all.flatMap((e) => {
				const own = [...e.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
				if (!own || e.closest('code, sup, option')) return [];
				const { fontSize, fontWeight } = getComputedStyle(e);
				const size = parseFloat(fontSize);
				const fits = sizes.some((one) => Math.abs(one - size) < 0.05) && weights.includes(fontWeight);
				const named = fontWeight !== '650' || e.matches('h1, h2, h1 *, h2 *');
				return fits && named ? [] : [`${e.tagName}.${e.getAttribute('class') ?? ''} ${size} ${fontWeight}`];
			}),
		{ sizes: SIZES, weights: WEIGHTS },
	);
	return [...new Set(found)];
}
