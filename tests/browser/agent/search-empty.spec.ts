// cspell:ignore lösnordskrtet qwxyzzy
import { expect, test } from '../fixtures.ts';
import { entries, hits, open, said } from './search-page.ts';

/** A word that stands in a text, and in no title or step. */
const ONLY_IN_TEXT = 'klamrarna';

test('Enter that comes before the code of the search is not lost', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/_astro\/box\./, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/oppna-fragor/');
	await page.keyboard.press('/');
	await page.keyboard.type(entries.find(({ kind }) => kind === 'system')!.title);
	await page.keyboard.press('Enter');
	release();
	await expect(page).not.toHaveURL(/oppna-fragor/);
});

test('Enter opens nothing when the words were changed before the search had come', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/_astro\/box\./, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/oppna-fragor/');
	await page.keyboard.press('/');
	await page.keyboard.type('cab');
	await page.keyboard.press('Enter');
	await page.keyboard.type(' konto');
	release();
	await expect(hits(page).first()).toBeVisible();
	await expect(page).toHaveURL(/oppna-fragor/);
});

test('an empty result offers the nearest words, and one of them is looked up', async ({ page }) => {
	await open(page);
	await page.keyboard.type('lösnordskrtet');
	await expect(said(page)).toContainText('Inga träffar');
	await expect(page.locator('.search-answer > .mark')).toBeVisible();
	await page.getByRole('button', { name: 'lösenord', exact: true }).click();
	await expect(page.getByRole('searchbox')).toHaveValue('lösenord');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await expect(hits(page).first()).toBeVisible();
	await expect(page.locator('.search-answer > .mark')).toHaveCount(0);
});

test('an empty result leaves the lists of the start page where they are', async ({ page }) => {
	await page.goto('/');
	const lists = page.locator('.start-areas');
	await expect(lists).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.type('qwxyzzy');
	await expect(said(page)).toContainText('Inga träffar');
	await expect(lists).toBeVisible();
	await page.getByRole('searchbox').fill('konto');
	await expect(hits(page).first()).toBeVisible();
	await expect(lists).toBeHidden();
});

test('an empty result lies over no tree of the list on the page for the call, and hits lie over it', async ({ page }) => {
	for (const width of [1366, 380]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/samtal/');
		const box = page.locator('.call-head .search-box[data-ready]');
		const answer = page.locator('.call-head .search-answer');
		await page.getByRole('searchbox').fill('qwxyzzy');
		await expect(box).toBeAttached();
		await expect(said(page)).toContainText('Inga träffar');
		await expect(answer.locator('.mark')).toBeVisible();
		const list = page.locator('.choose');
		const bottom = await answer.evaluate((one) => one.getBoundingClientRect().bottom);
		expect(await list.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
		await page.getByRole('searchbox').fill('konto');
		await expect(hits(page).first()).toBeVisible();
		expect(await answer.evaluate((one) => getComputedStyle(one).position)).toBe('absolute');
	}
});

test('Enter while the full text is searched opens its first hit when it comes, unless the words are changed', async ({ page }) => {
	for (const changed of [false, true]) {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(/pagefind\.js/, async (route) => {
			await held;
			await route.continue();
		});
		await open(page);
		await page.keyboard.type(ONLY_IN_TEXT);
		await expect(page.getByText('Söker i all text')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/oppna-fragor/);
		if (changed) await page.keyboard.type(' qwxyzzy');
		release();
		if (changed) await expect(hits(page).first()).toBeVisible();
		await (changed ? expect(page).toHaveURL(/oppna-fragor/) : expect(page).not.toHaveURL(/oppna-fragor/));
		await page.unroute(/pagefind\.js/);
	}
});

test('the area that was chosen for the calls is heard where the words speak for none', async ({ page }) => {
	const firstIn = async (area: string) => {
		await page.evaluate((mine) => localStorage.setItem('rutinlotsen-omrade', mine), area);
		await page.getByRole('searchbox').fill('');
		await page.getByRole('searchbox').fill('vad gäller ärendet');
		return hits(page).first().getAttribute('href');
	};
	await open(page);
	for (const area of ['elweb', 'omdirekt']) expect(await firstIn(area)).toContain(`/${area}/`);
});
