import { exitsFrom } from '../../../src/tree/walk.ts';
import { faults } from '../axe.ts';
import { explore } from '../explore.ts';
import { expect } from '../fixtures.ts';
import { answerByKeys, answerByTyping, NOW, test, trees } from '../kinds.ts';
import { dealt } from '../sweep.ts';
import { addressOf, awake, expectStep, seen } from '../tree-page.ts';

for (const config of trees) {
	test(`${config.id}: every way by what is typed, chosen and clicked`, async ({ page }) => {
		await page.clock.setFixedTime(NOW);
		await page.goto(`/${config.id}/`);
		await page.locator('.tree').hover();
		await awake(page);
		await explore(page, config, {
			answer: async (way) => {
				const state = await seen(page).getAttribute('data-state');
				await answerByTyping(page, config, state!, way);
			},
			back: () => seen(page).locator('.back').click(),
			focuses: true,
		});
	});

	test(`${config.id}: every way by keys`, async ({ page }) => {
		await page.goto(`/${config.id}/`);
		await page.locator('.tree').hover();
		await awake(page);
		await page.keyboard.press('Escape');
		await explore(page, config, {
			answer: async (way, nth) => {
				const state = await seen(page).getAttribute('data-state');
				await answerByKeys(page, config, state!, way, nth);
			},
			back: () => page.keyboard.press('Escape'),
		});
	});

	test(`${config.id}: the drawing and the list show every step and every way`, async ({ page }) => {
		await page.goto(`/${config.id}/trad/`);
		for (const state of Object.keys(config.states)) {
			await expect(page.locator(`.diagram [data-state="${state}"]`)).toHaveCount(1);
			for (const { id, target } of exitsFrom(config, state)) {
				await expect(page.locator(`.diagram [data-from="${state}"][data-answer="${id}"][data-to="${target}"]`)).toHaveCount(1);
				await expect(page.locator(`.outline [data-from="${state}"][data-answer="${id}"][data-to="${target}"]`)).toHaveCount(1);
			}
		}
		const first = await page.locator(`.diagram [data-state="${config.initial}"] .box`).boundingBox();
		for (const box of await page.locator('.diagram .box').all()) expect((await box.boundingBox())!.x).toBeGreaterThanOrEqual(first!.x);
	});
}

const every = trees.flatMap((config) => Object.keys(config.states).map((state) => ({ config, state })));
for (const [nth, scheme] of (['light', 'dark'] as const).entries())
	test(`axe finds no fault in the steps, narrow and ${scheme}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 380, height: 800 });
		await page.emulateMedia({ colorScheme: scheme });
		for (const { config, state } of dealt(every, nth, 2)) {
			await page.goto(addressOf(config, state));
			if (state === config.initial) await page.locator('.tree').hover();
			await awake(page);
			await expectStep(page, config, state);
			expect(await faults(page, '.tree'), `${config.id} ${state}`).toEqual([]);
		}
	});

test.describe('with script turned off', () => {
	test.use({ javaScriptEnabled: false });

	for (const config of trees)
		test(`${config.id}: every way on is a link that leads there`, async ({ page }) => {
			await page.goto(`/${config.id}/`);
			await expectStep(page, config, config.initial);
			for (const state of Object.keys(config.states)) {
				await page.goto(`/${config.id}/#${state}`);
				for (const { id, target } of exitsFrom(config, state)) {
					await page.goto(`/${config.id}/#${state}`);
					await seen(page).locator(`[data-answer="${id}"]`).click();
					await expectStep(page, config, target);
				}
			}
		});

	test('what an outcome holds on some ways alone stands with its condition', async ({ page }) => {
		await page.goto('/stod/aterbetalning/#betala-ut');
		await expect(seen(page).locator('section.part')).toHaveCount(2);
		await expect(seen(page).locator('section.part').first()).toContainText('Om svaret på ”Vad kostade varan?” är ”Under 500 kr”');
	});
});
