import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { explore } from './explore.ts';
import { expect, test } from './fixtures.ts';
import { allTrees, awake } from './tree-page.ts';

/** What axe finds wrong with the page, or with a part of it, as lines that name rule and place. */
async function faults(page: Page, part = 'html'): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: TAGS, resultTypes: ['violations'] });
	const { violations } = await axe.include(part).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** So that no test takes longer than a test may, however many pages there are. */
const AT_A_TIME = 20;
const pages = globSync('dist/**/*.html').map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`);

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320],
] as const) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });

		for (let from = 0; from < pages.length; from += AT_A_TIME) {
			test(`no page has a fault that axe finds, or scrolls sideways, from page ${from + 1}`, async ({ page }) => {
				for (const path of pages.slice(from, from + AT_A_TIME)) {
					await page.goto(path);
					expect(await faults(page), path).toEqual([]);
					expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
				}
			});
		}
	});
}

for (const { id, config } of allTrees) {
	test(`no step of ${id} has a fault that axe finds`, async ({ page }) => {
		await page.goto(`/${id}/`);
		await page.locator('.tree').hover();
		await awake(page);
		await explore(page, config, {
			answer: (_, nth) => page.keyboard.press(String(nth)),
			back: () => page.keyboard.press('Escape'),
			meet: async (state) => {
				expect(await faults(page, '.live'), state).toEqual([]);
			},
		});
	});
}
