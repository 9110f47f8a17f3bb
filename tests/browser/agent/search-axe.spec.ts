// cspell:ignore qwxyzzy
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { hits, manyWays, open, said } from './search-page.ts';

test('no state of the search has a fault that axe finds', async ({ page }) => {
	test.slow();
	const check = async (part: string, state: string) => expect(await faultsInLooks(page, part), state).toEqual([]);
	await open(page);
	await check('.search dialog', 'empty');
	await page.keyboard.type(manyWays[0]!.title);
	await expect(hits(page).first()).toBeVisible();
	await check('.search dialog', 'hits');
	await page.locator('.ways-toggle').first().click();
	await expect(page.locator('.ways a').first()).toBeVisible();
	await check('.search dialog', 'ways');
	await page.getByRole('searchbox').fill('qwxyzzy');
	await expect(said(page)).toContainText('Inga träffar');
	await check('.search dialog', 'nothing');
	await page.route(/api\/search\.json/, (route) => route.fulfill({ status: 200, body: 'inte json' }));
	await open(page, '/oppna-fragor/', false);
	await page.keyboard.type('konto');
	await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
	await check('.search dialog', 'cannot be fetched');
	await page.unroute(/api\/search\.json/);
	await page.goto('/');
	await page.keyboard.press('/');
	await page.keyboard.type('konto');
	await expect(hits(page).first()).toBeVisible();
	await check('main', 'on the start page');
});
