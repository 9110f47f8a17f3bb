import { globSync } from 'node:fs';
import { faults } from './axe.ts';
import { explore } from './explore.ts';
import { expect, test } from './fixtures.ts';
import { allTrees, awake } from './tree-page.ts';

const all = globSync('dist/**/*.html').map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`);

/** Practice calls differ in their words alone: one of each level stands for the others, in learning.spec.ts. */
const pages = all.filter((path) => !/^\/ova\/[^/]+\/(?!blandat)[^/]+\//.test(path));

/** As many pages as one test has time for. */
const SLICE = 20;
const slices = Array.from({ length: Math.ceil(pages.length / SLICE) }, (_, i) => pages.slice(i * SLICE, (i + 1) * SLICE));

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320],
] as const) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });

		for (const [i, some] of slices.entries()) {
			test(`no page has a fault that axe finds, or scrolls sideways, part ${i + 1}`, async ({ page }) => {
				for (const path of some) {
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
