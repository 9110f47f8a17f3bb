// cspell:ignore describedby
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';

test('a term is explained on hover and focus, stays, and goes with Esc', async ({ page }) => {
	const path = globSync('dist/*/*/index.html').find((file) => readFileSync(file, 'utf8').includes('class="term"'))!;
	await page.goto(`/${path.slice('dist/'.length).replace('index.html', '')}`);
	const term = page.locator('a.term').first();
	const text = page.locator(`[id="${await term.getAttribute('aria-describedby')}"]`);
	await expect(text).toBeHidden();
	await term.hover();
	await expect(text).toBeVisible();
	await text.hover();
	await page.waitForTimeout(500);
	await expect(text).toBeVisible();
	await page.mouse.move(0, 0);
	await expect(text).toBeHidden();
	await term.focus();
	await expect(text).toBeVisible();
	expect(await faultsInLooks(page)).toEqual([]);
	await expect(text).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(text).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(text).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Ord på sidan' })).toBeVisible();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 380, height: 800 } });
	test('the first tap on a term explains it, and the second leads to the glossary', async ({ page }) => {
		const path = globSync('dist/*/*/index.html').find((file) => readFileSync(file, 'utf8').includes('class="term"'))!;
		await page.goto(`/${path.slice('dist/'.length).replace('index.html', '')}`);
		const term = page.locator('a.term').first();
		await term.tap();
		await expect(page.locator('.page-terms [popover]:popover-open')).toBeVisible();
		await term.tap();
		await expect(page).toHaveURL(/\/ordlista\/#/);
	});
});
