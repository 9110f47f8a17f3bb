import { explore } from '../explore.ts';
import { test } from '../fixtures.ts';
import { someTrees } from '../sweep.ts';
import { awake, seen } from '../tree-page.ts';

/* That a key presses what is seen is held by keys.spec.ts, and every answer of every tree by its key in site/accessibility.spec.ts. */

for (const { id, config } of someTrees) {
	test.describe(id, () => {
		test('every answer leads on by click, Tillbaka leads back, and focus is always on the heading', async ({ page }) => {
			await page.goto(`/${id}/`);
			await page.locator('.tree').hover();
			await awake(page);
			await explore(page, config, {
				answer: (way) => seen(page).locator(`[data-answer="${way.id}"]`).click(),
				back: () => seen(page).locator('.back').click(),
				focuses: true,
			});
		});

		test.describe('with script turned off', () => {
			test.use({ javaScriptEnabled: false });

			test('every answer leads on by its link, and the browser leads back', async ({ page }) => {
				await page.goto(`/${id}/`);
				await explore(page, config, {
					answer: (way) => seen(page).locator(`[data-answer="${way.id}"]`).click(),
					back: () => page.goBack(),
				});
			});
		});
	});
}
