import { AxeBuilder } from '@axe-core/playwright';
import { globSync } from 'node:fs';
import { explore } from './explore.ts';
import { expect, test } from './fixtures.ts';
import { allTrees } from './tree-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = globSync('dist/**/*.html').map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`);

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1280, 320]) {
		test.describe(`${colorScheme}, ${width} px`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });

			test('no page has a fault that axe finds, or scrolls sideways', async ({ page }) => {
				for (const path of pages) {
					await page.goto(path);
					const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
					expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
					expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
				}
			});
		});
	}
}

for (const { id, config } of allTrees) {
	test(`no step of ${id} has a fault that axe finds`, async ({ page }) => {
		await page.goto(`/${id}/`);
		await explore(page, config, {
			answer: (_, nth) => page.keyboard.press(String(nth)),
			back: () => page.keyboard.press('Escape'),
			meet: async (state) => {
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).include('.tree').analyze();
				expect(violations.map(({ id: rule, nodes }) => `${state} ${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
			},
		});
	});
}
