import { expect, test } from './fixtures.ts';
import { allTrees, expectStep, seen } from './tree-page.ts';

const { id, config } = allTrees[0]!;

test('the keys can be turned off, and stay off', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.getByLabel('Snabbtangenter').uncheck();
	for (const key of ['1', '/']) await page.keyboard.press(key);
	await expectStep(page, config, config.initial);
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.reload();
	await expect(page.getByLabel('Snabbtangenter')).not.toBeChecked();
	await page.keyboard.press('1');
	await expectStep(page, config, config.initial);
	await page.getByLabel('Snabbtangenter').check();
	await page.keyboard.press('1');
	await expect(seen(page)).not.toHaveAttribute('data-state', config.initial);
});

test('a key is text while the reader types, and does nothing in the search', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.keyboard.press('/');
	await page.keyboard.type('1r');
	await expect(page.getByRole('searchbox')).toHaveValue('1r');
	await page.keyboard.press('Escape');
	await expectStep(page, config, config.initial);
});
