import { readFileSync } from 'node:fs';
import { test as bare, type Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { allCalls, area, kept, keptResults, KEY, press, rightKeys } from './learner.ts';

const [first, second] = allCalls.filter(({ id }) => id.startsWith(`${area}/`));
const right = { tries: 1, right: 1, last: 'right' };

/** Puts a text in storage before any page of the site is read. */
async function store(page: Page, text: string) {
	await page.goto('/404.html');
	await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
}

async function take(page: Page, call = first!) {
	await page.goto(call.page);
	await press(page, rightKeys(call));
	await expect(page.locator('.result h2')).toHaveText('Rätt');
}

// Starlight's own scripts throw where storage does, so these two do not ask for a silent console.
bare('blocked storage is told, and the call works', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			},
		});
	});
	for (const path of ['/introduktion/', `/ova/${area}/`, '/introduktion/sammanfattning/']) {
		await page.goto(path);
		await expect(page.getByText('Webbläsaren tillåter inte att något sparas här.')).toBeVisible();
	}
	await take(page);
	await expect(page.getByText('Webbläsaren tillåter inte att något sparas här.')).toBeVisible();
	await page.goto(`/ova/${area}/blandat/`);
	await page.keyboard.press('1');
	await expect(page.getByText('Samtal 1 av 5')).toBeVisible();
});

bare('full storage is told, and what was kept before stays', async ({ page }) => {
	const before = JSON.stringify({ version: 1, lessons: {}, calls: { [second!.id]: right }, runs: {} });
	await store(page, before);
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await take(page);
	await expect(page.getByText('webbläsarens lagring är full')).toBeVisible();
	expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(before);
});

test('progress of an older version is read as far as it goes, and the original is laid aside', async ({ page }) => {
	const old = JSON.stringify({ calls: { [second!.id]: { last: 'right' }, 'elweb/x': 'klar' }, lessons: ['a'] });
	await store(page, old);
	await page.goto(`/ova/${area}/`);
	await expect(page.locator(`[data-id="${second!.id}"]`)).toHaveAttribute('data-last', 'right');
	await expect(page.getByText('En del av det som var sparat gick inte att läsa.')).toBeVisible();
	await take(page);
	expect(await keptResults(page)).toEqual({ [first!.id]: right, [second!.id]: right });
	expect(await page.evaluate(() => localStorage.getItem('rutinlotsen-ovning-olast'))).toBe(old);
});

test('progress of a newer version is read, and not written over', async ({ page }) => {
	const newer = JSON.stringify({ version: 99, lessons: {}, calls: { [second!.id]: { ...right, more: 1 } }, runs: {}, more: {} });
	await store(page, newer);
	await take(page);
	await expect(page.getByText('Det sparade kommer från en nyare version')).toBeVisible();
	expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(newer);
	await page.goto(`/ova/${area}/`);
	await expect(page.locator(`[data-id="${second!.id}"]`)).toHaveAttribute('data-last', 'right');
});

test('what is no progress at all is laid aside, and the site works', async ({ page }) => {
	await store(page, '{"calls":');
	await take(page);
	expect(await keptResults(page)).toEqual({ [first!.id]: right });
	expect(await page.evaluate(() => localStorage.getItem('rutinlotsen-ovning-olast'))).toBe('{"calls":');
});

test('two tabs do not forget each other', async ({ page, context }) => {
	await page.goto(first!.page);
	const other = await context.newPage();
	await take(other, second);
	await press(page, rightKeys(first!));
	expect(await keptResults(page)).toEqual({ [first!.id]: right, [second!.id]: right });
});

test('progress goes out as a file, is erased, and comes back in', async ({ page }) => {
	await take(page);
	const before = await kept(page);
	await page.goto('/introduktion/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Spara i en fil' }).click();
	const file = await (await download).path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before);
	expect((await download).suggestedFilename()).toMatch(/^rutinlotsen-\d{4}-\d\d-\d\d\.json$/);

	await page.getByRole('button', { name: 'Radera' }).click();
	await page.getByRole('button', { name: 'Behåll' }).click();
	expect(await kept(page)).not.toBeNull();
	await page.getByRole('button', { name: 'Radera' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Radera' }).click();
	await expect(page.getByText('Allt är raderat.')).toBeVisible();
	expect(await kept(page)).toBeNull();

	await page.locator('[data-import]').setInputFiles({ name: 'fel.json', mimeType: 'application/json', buffer: Buffer.from('{"x":1}') });
	await expect(page.getByText('Filen innehåller inget från introduktionen eller övningarna.')).toBeVisible();
	await page.locator('[data-import]').setInputFiles(file);
	await expect(page.getByText('Det som stod i filen är hämtat.')).toBeVisible();
	expect(await kept(page)).toEqual(before);
	await expect(page.locator(`[data-path="${area}"] [data-coverage]`)).toContainText('utfall');
});
