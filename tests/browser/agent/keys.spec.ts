import type { Page } from '@playwright/test';
import { waysFrom } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, awake, expectStep, seen, settled } from '../tree-page.ts';

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

/** A tree whose first answer leads to a question with an answer that leads to another. */
const deep = allTrees.find(({ config }) => {
	const [first] = waysFrom(config, config.initial);
	return waysFrom(config, first?.target ?? '').length > 0;
})!;
const second = waysFrom(deep.config, deep.config.initial)[0]!.target;

/** Counts what is put on the clipboard, from the start of the page. */
const countCopies = (page: Page) =>
	page.addInitScript(() => {
		const count = () =>
			Promise.resolve(void (document.documentElement.dataset.copies = String(Number(document.documentElement.dataset.copies ?? 0) + 1)));
		// A page without an address, where Firefox begins, has none.
		Object.assign(navigator.clipboard ?? {}, { writeText: count, write: count });
	});
const copies = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.copies ?? 0));

for (const asleep of [true, false])
	test(`a key that is held down answers, takes back and copies once, ${asleep ? 'before' : 'when'} the player is awake`, async ({
		page,
	}) => {
		await countCopies(page);
		await page.goto(`/${deep.id}/`);
		if (!asleep) {
			await page.locator('.tree').hover();
			await awake(page);
		}
		for (let i = 0; i < 8; i++) await page.keyboard.down('1');
		await page.keyboard.up('1');
		await awake(page);
		await settled(page);
		await expectStep(page, deep.config, second);
		for (const [key, count] of [
			['a', 1],
			['Escape', 1],
		] as const) {
			for (let i = 0; i < 8; i++) await page.keyboard.down(key);
			await page.keyboard.up(key);
			await expect.poll(() => copies(page)).toBe(count);
			await page.waitForTimeout(300);
			expect(await copies(page)).toBe(count);
		}
		await expectStep(page, deep.config, deep.config.initial);
		await page.locator('.live [data-part=note] > summary').click();
		await page.locator('.live [data-copy-note]').focus();
		for (let i = 0; i < 8; i++) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
		expect(await copies(page)).toBe(2);
	});

for (const typed of [
	'Anna 11',
	'lars 1',
	'Carl Aa1',
	'Åsa 12345',
	'Eva1',
	'maria andersson',
	'carl 1',
	'anna',
	'mona',
	'aage',
	'0701234512',
])
	test(`”${typed}” typed with no field in focus answers, takes back and copies nothing`, async ({ page }) => {
		await countCopies(page);
		await page.goto(`/${deep.id}/`);
		await page.keyboard.press('1');
		await awake(page);
		await settled(page);
		await page.keyboard.type(typed, { delay: 40 });
		await page.keyboard.press('Backspace');
		await expectStep(page, deep.config, second);
		expect(await copies(page)).toBe(0);
		await page.waitForTimeout(1100);
		await page.keyboard.press('Backspace');
		await expectStep(page, deep.config, deep.config.initial);
	});

test('a double click on an answer answers once', async ({ page }) => {
	await page.goto(`/${deep.id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await seen(page).locator('[data-answer]').first().dblclick();
	await settled(page);
	await expectStep(page, deep.config, second);
	await page.goto(`/${deep.id}/`);
	await page.route(/api\/trees/, () => {});
	await page.locator('.steps [data-answer]:visible').first().dblclick();
	await expectStep(page, deep.config, second);
});
