// cspell:ignore qwxyzzy
import { faults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { hits, manyWays, open, said } from './search-page.ts';

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320],
] as const) {
	test(`no state of the search has a fault that axe finds: ${colorScheme}, ${width} px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const check = async (part: string, state: string) => {
			expect(await faults(page, part), state).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
		};
		await open(page);
		await check('.search dialog', 'empty');
		await page.keyboard.type(manyWays[0]!.title);
		await expect(hits(page).first()).toBeVisible();
		await check('.search dialog', 'hits');
		await page.locator('.ways-toggle').first().click();
		await expect(page.locator('.ways a').first()).toBeVisible();
		await check('.search dialog', 'ways');
		await page.getByRole('searchbox').fill('qwxyzzy');
		await expect(said(page)).toContainText('Inga träffar');
		await check('.search dialog', 'nothing');
		await page.goto('/');
		await page.keyboard.press('/');
		await page.keyboard.type('konto');
		await expect(hits(page).first()).toBeVisible();
		await check('main', 'on the start page');
	});
}
