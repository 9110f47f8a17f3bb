// cspell:ignore qwxyzzy qwxz
import { expect, test } from '../fixtures.ts';
import { entries, hits, open, said } from './search-page.ts';

test.describe('what cannot be answered', () => {
	for (const [name, query, mayFind] of [
		['a word that is not there', 'qwxyzzy', false],
		['an emoji', '🔥🔥🔥', false],
		['markup', '<img src=x onerror="document.title=1">', true],
		['a very long text', 'qwxz'.repeat(2500), false],
	] as const) {
		test(`${name} gives a plain message and a way on`, async ({ page }) => {
			await open(page);
			const title = await page.title();
			await page.getByRole('searchbox').fill(query);
			await expect(said(page)).toHaveText(mayFind ? /träff/ : /Inga träffar på ”.*gå via menyn/);
			expect(await page.title()).toBe(title);
			await expect(page.locator('.search-answer img')).toHaveCount(0);
			expect((await said(page).innerText()).length).toBeLessThan(200);
			await page.getByRole('searchbox').fill('konto');
			await expect(hits(page).first()).toBeVisible();
		});
	}

	test('an empty box says what to do', async ({ page }) => {
		await open(page);
		await expect(said(page)).toHaveText('Skriv ett ord som kunden eller rutinen använder.');
		await page.keyboard.type('   ');
		await expect(said(page)).toHaveText('Skriv ett ord som kunden eller rutinen använder.');
	});
});

test('an index that cannot be fetched is said, and tried again', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL });
	await page.route(/api\/search\.json/, (route) => route.abort());
	await page.goto('/oppna-fragor/');
	await page.keyboard.press('/');
	await page.keyboard.type('konto');
	await expect(said(page)).toHaveText('Sökningen gick inte att hämta. Försök igen, eller gå via menyn.');
	await page.unroute(/api\/search\.json/);
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(hits(page).first()).toBeVisible();
	await page.close();
});

test('a full text that cannot be fetched is said, and tried again', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL });
	await page.route(/pagefind\/pagefind\.js/, (route) => route.abort());
	await open(page);
	await page.keyboard.type('qwxyzzy');
	await expect(said(page)).toHaveText(/^Inga träffar på ”qwxyzzy”\. All text gick inte att söka i: sidan svarar inte\./);
	await page.unroute(/pagefind\/pagefind\.js/);
	await page.getByRole('button', { name: 'Försök igen med all text' }).click();
	await expect(said(page)).toHaveText('Inga träffar på ”qwxyzzy”. Prova ett annat ord, eller gå via menyn.');
	await page.close();
});

test('code that cannot be fetched is said, and tried again', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL });
	await page.route(/_astro\/box\./, (route) => route.abort());
	await page.goto('/oppna-fragor/');
	await page.keyboard.press('/');
	await expect(page.locator('.search-answer')).toContainText('Sökningen gick inte att hämta.');
	await page.unroute(/_astro\/box\./);
	await page.close();
});

test('what is typed is answered when the index comes, and Enter waits for it', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/api\/search\.json/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/oppna-fragor/');
	await page.keyboard.press('/');
	await page.keyboard.type(entries.find(({ kind }) => kind === 'system')!.title);
	await expect(said(page)).toHaveText('Hämtar sökningen …');
	await page.keyboard.press('Enter');
	release();
	await expect(page).not.toHaveURL(/oppna-fragor/);
});

test('what is typed is stored nowhere, sent nowhere and in no address', async ({ page, context }) => {
	const secret = 'hemligtord19121212';
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	for (const path of ['/oppna-fragor/', '/']) {
		await page.goto(path);
		await page.keyboard.press('Control+k');
		await page.keyboard.type(secret);
		await expect(said(page)).toContainText('Inga träffar');
		await page.keyboard.press('Enter');
		await page.waitForLoadState('networkidle');
		const kept = await page.evaluate(async () =>
			JSON.stringify([
				{ ...localStorage },
				{ ...sessionStorage },
				await indexedDB.databases(),
				document.cookie,
				location.href,
				document.title,
				history.state,
			]),
		);
		expect(kept).not.toContain(secret);
	}
	expect(sent.join('\n')).not.toContain(secret);
	expect(JSON.stringify(await context.storageState())).not.toContain(secret);
});
