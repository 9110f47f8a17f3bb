import { expect, test } from '../fixtures.ts';
import { allTrees, awake, expectStep, seen } from '../tree-page.ts';

const { id, config } = allTrees[0]!;
const sheet = { name: 'Tangenter' };

test('the keys can be turned off, and stay off', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.keyboard.press('?');
	await page.getByRole('dialog', sheet).getByLabel('Snabbtangenter').uncheck();
	await page.keyboard.press('Escape');
	for (const key of ['1', '/', '?']) await page.keyboard.press(key);
	await expectStep(page, config, config.initial);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.reload();
	await page.keyboard.press('1');
	await expectStep(page, config, config.initial);
	await page.locator('.tree').hover();
	await awake(page);
	await page.getByRole('button', sheet).click();
	await expect(page.getByLabel('Snabbtangenter')).not.toBeChecked();
	await page.getByLabel('Snabbtangenter').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('1');
	await expect(seen(page)).not.toHaveAttribute('data-state', config.initial);
});

test('the sheet of keys gives focus back to where it was opened', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.getByRole('button', sheet).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', sheet)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', sheet)).toBeFocused();
});

test('a key is text while the reader types, and does nothing in the search', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.keyboard.press('/');
	await page.keyboard.type('1r');
	await expect(page.getByRole('searchbox')).toHaveValue('1r');
	await page.keyboard.press('Escape');
	await expectStep(page, config, config.initial);
});
