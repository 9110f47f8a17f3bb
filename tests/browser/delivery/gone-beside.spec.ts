import { expect, test, type Route } from '@playwright/test';
import { hits, said } from '../agent/search-page.ts';
import { allCalls, kept, press, rightKeys } from '../learner/learner.ts';

/* The same as in gone.spec.ts, for what stands beside a call: practice, and the full text of the search. */
const practice = allCalls[0]!;
const gone = (route: Route) => route.fulfill({ status: 404, body: '' });

test('a practice call whose player is gone is told of, leads on by its links, and is practised once it is back', async ({ page }) => {
	await page.route(/_astro\/start\..*\.js/, gone);
	await page.goto(practice.page);
	await expect(page.locator('.progress-notice')).toContainText('Övningen gick inte att hämta.');
	const answer = page.locator('.steps .answers a').first();
	await answer.click();
	await page.waitForURL(new RegExp(`/${practice.tree}/`));
	await page.unrouteAll();
	await page.goBack();
	await page.reload();
	await press(page, rightKeys(practice));
	await expect(page.locator('.result h2')).toHaveText('Rätt');
	expect((await kept(page)).calls[practice.id]).toMatchObject({ tries: 1, last: 'right' });
});

test('an answer given before it shows that the player of a practice call is gone leads on as its link does', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/_astro\/start\..*\.js/, async (route) => {
		await held;
		await gone(route);
	});
	await page.goto(practice.page);
	await page.locator('.steps .answers a').first().click();
	release();
	await page.waitForURL(new RegExp(`/${practice.tree}/`));
});

for (const [what, file] of [
	['its entry', /pagefind-entry\.json/],
	['the index of its words', /\.pf_(meta|index)/],
	['what it says of a page', /\.pf_fragment/],
	['its engine', /wasm\..*\.pagefind/],
] as const)
	test(`the full text, with ${what} gone, is told of and tried again`, async ({ page }) => {
		await page.route(file, gone);
		await page.goto('/oppna-fragor/');
		await page.keyboard.press('/');
		await page.keyboard.type('bankid kundnummer behörig');
		const again = page.getByRole('button', { name: /all text/ });
		await again.click();
		await expect(said(page)).toContainText('All text gick inte att söka i');
		await expect(page.getByRole('searchbox').first()).toHaveValue('bankid kundnummer behörig');
		await page.unrouteAll();
		await again.click();
		await expect(said(page)).not.toContainText('gick inte');
		await expect(hits(page).first()).toBeVisible();
	});
