import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { allTrees, awake, expectStep, seen } from '../tree-page.ts';

const { id, config } = allTrees[0]!;
const panel = (page: Page) => page.locator('dialog.beside');
/** What led out of the call when it was searched for on /samtal/. */
const SOUGHT = ['bankid', 'ell-user', 'impersonate', 'byta namn', 'lösenord'];
/** A page of each kind that may be looked up in a call. */
const PAGES = ['/ordlista/', '/system/', '/kontakter/', '/mallar/', '/atgarder/', '/oppna-fragor/'];

/** A link to a page, as one in the text of the page for the call. */
async function clickLink(page: Page, href: string) {
	await page.evaluate((to) => {
		const link = document.createElement('a');
		Object.assign(link, { href: to, textContent: 'Prov' });
		link.dataset.prov = '';
		document.querySelector('[data-prov]')?.remove();
		document.querySelector('main')!.prepend(link);
	}, href);
	await page.locator('[data-prov]').click();
}

async function beginCall(page: Page) {
	await page.goto('/samtal/');
	await awake(page);
	await page.locator(`.choose [data-choose="${id}"]`).last().click();
	await expectStep(page, config, config.initial);
	await page.getByLabel('Lägg till i anteckningen').fill('Ringer på lunchen.');
	await page.keyboard.press('Escape');
}

for (const query of SOUGHT)
	test(`”${query}” does not lead out of the call`, async ({ page }) => {
		await beginCall(page);
		await page.keyboard.press('/');
		await page.keyboard.type(query);
		await page.locator('.search-answer a').first().waitFor();
		await page.keyboard.press('Enter');
		await expect(page.locator('dialog.beside h2, .samtal .step:visible h2').first()).toBeVisible();
		await page.waitForTimeout(300);
		expect(new URL(page.url()).pathname).toBe('/samtal/');
		await expect(page.getByLabel('Lägg till i anteckningen')).toHaveValue('Ringer på lunchen.');
	});

test('a page that is looked up stands beside the call, and Esc gives focus back', async ({ page }) => {
	await beginCall(page);
	const before = page.url();
	for (const address of PAGES) {
		await clickLink(page, address);
		await expect(panel(page).getByRole('heading').first()).toBeFocused();
		await expect(panel(page).locator('.beside-content')).not.toBeEmpty();
		await expect(panel(page).getByRole('link', { name: 'Öppna i ny flik' })).toHaveAttribute('href', new RegExp(`${address}$`));
		await expectStep(page, config, config.initial);
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await expect(page.locator('[data-prov]')).toBeFocused();
		await expectStep(page, config, config.initial);
	}
	expect(page.url()).toBe(before);
	await expect(page.getByLabel('Lägg till i anteckningen')).toHaveValue('Ringer på lunchen.');
});

test('every page that the search knows opens beside the call with its own heading and text, or as a step in it', async ({ page }) => {
	test.slow();
	await beginCall(page);
	const { entries } = (await (await page.request.get('/api/search.json')).json()) as { entries: { url: string }[] };
	const pages = [...new Set(entries.map(({ url }) => `/${url.split('#')[0]}`))].filter(
		(path) => !allTrees.some((tree) => path === `/${tree.id}/`),
	);
	expect(pages.length).toBeGreaterThan(50);
	for (const address of pages) {
		await clickLink(page, address);
		await expect(panel(page).getByRole('link', { name: 'Öppna i ny flik' })).toHaveAttribute('href', new RegExp(`${address}$`));
		await expect(panel(page).locator('.beside-content'), address).not.toBeEmpty();
		await expect(panel(page).getByRole('alert')).toHaveCount(0);
		await expect(panel(page).locator('h2').first(), address).not.toHaveText('Prov');
	}
	expect(new URL(page.url()).pathname).toBe('/samtal/');
	await expect(page.getByLabel('Lägg till i anteckningen')).toHaveValue('Ringer på lunchen.');
});

test('digits are text in the panel and answer beside it', async ({ page }) => {
	await beginCall(page);
	await clickLink(page, '/ordlista/');
	await expect(panel(page).getByRole('heading').first()).toBeFocused();
	await page.keyboard.press('1');
	await expectStep(page, config, config.initial);
	await seen(page).getByRole('heading', { level: 2 }).focus();
	await page.keyboard.press('1');
	await expect(seen(page)).not.toHaveAttribute('data-state', config.initial);
	await expect(panel(page)).toBeVisible();
});

test('links in the panel go on in it, to their place, and a tree opens in the call', async ({ page }) => {
	await beginCall(page);
	await clickLink(page, '/ordlista/');
	const jump = panel(page).locator('.jumps a').last();
	const place = await jump.getAttribute('href');
	await jump.click();
	await expect(panel(page).locator(place!)).toBeInViewport();
	await clickLink(page, '/sla-upp/');
	await panel(page).locator('.beside-content a').first().click();
	await expect(panel(page).getByRole('link', { name: 'Öppna i ny flik' })).not.toHaveAttribute('href', /sla-upp\/$/);
	expect(new URL(page.url()).pathname).toBe('/samtal/');
});

test('a page that cannot be fetched says so, and can be opened in a tab', async ({ page }) => {
	await page.route('**/ordlista/', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: '' }));
	await beginCall(page);
	await clickLink(page, '/ordlista/');
	await expect(panel(page).getByRole('alert')).toContainText('Sidan gick inte att hämta.');
});

test('on the page of a tree links lead on as any, until a call goes on', async ({ page }) => {
	await page.goto(`/${id}/`);
	await clickLink(page, '/ordlista/');
	await page.waitForURL('**/ordlista/');
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await page.keyboard.press('1');
	await expect(page.locator('html[data-call]')).toBeAttached();
	await clickLink(page, '/ordlista/');
	await expect(panel(page).locator('.beside-content')).not.toBeEmpty();
	expect(new URL(page.url()).pathname).toBe(`/${id}/`);
});

test('the panel is accessible in every look, stays in the window at 320 px, and is not printed', async ({ page }) => {
	test.slow();
	await beginCall(page);
	await clickLink(page, '/ordlista/');
	await expect(panel(page).locator('.beside-content')).not.toBeEmpty();
	expect(await faultsInLooks(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	const box = await panel(page).boundingBox();
	expect([box!.x, box!.width]).toEqual([0, 320]);
	expect(
		await panel(page)
			.locator('.beside-page')
			.evaluate((e) => e.scrollWidth <= e.clientWidth),
	).toBe(true);
	await page.emulateMedia({ media: 'print' });
	await expect(panel(page)).toBeHidden();
});
