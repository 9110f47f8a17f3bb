import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { DAYS } from '../past.ts';

/* The page of changes, with the past that the shown site was given (past.ts). */
const PATH = '/agare/andringar/';
const ALL = [...DAYS];

async function open(page: Page, query = ''): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-11-27T12:00'));
	await page.goto(PATH + query);
}

const shown = (page: Page) => page.locator('.day:visible').evaluateAll((days) => days.map(({ id }) => id));

test('tells of each day what changed, under its area, and counts what it began with', async ({ page }) => {
	await open(page);
	expect(await shown(page)).toEqual(ALL);
	const day = (date: string) => page.locator(`[id="${date}"]`);
	await expect(day(ALL[0]!).getByRole('heading', { name: 'Elweb', exact: true })).toBeVisible();
	await expect(day(ALL[0]!).locator('summary').first()).toContainText(/^Trädet ”Inloggningsproblem” \d+ ändringar$/);
	await expect(day(ALL[1]!)).toContainText(/Mallen ”.*”\s*Rubriken har ändrats:Det som var/);
	await expect(day(ALL[2]!)).toContainText(/Delas av flera områden\s*Kontakten ”Mirakel”/);
	await expect(day(ALL[3]!)).toContainText(/\d+ nya mallar\./);
	await expect(page.locator('.reach').first()).toHaveText('Historiken börjar 30 september 2026.');
	await page.locator('.day details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
	expect(await faultsInLooks(page, 'main')).toEqual([]);
});

test('folds the days away that came before one, with the keyboard, and remembers it in the address', async ({ page }) => {
	await open(page);
	await page.getByLabel('Ändrat sedan').focus();
	while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Förra månaden') await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await shown(page)).toEqual(ALL.slice(0, 3));
	await expect(page.getByRole('status')).toHaveText('3 dagar med ändringar sedan 1 oktober 2026.');
	await expect(page.getByLabel('Ändrat sedan')).toHaveValue('2026-10-01');
	expect(new URL(page.url()).search).toBe('?sedan=2026-10-01');
	await expect(page.locator('.jumps a:visible')).toHaveCount(3);
	await page.getByRole('button', { name: 'Förra veckan' }).press('Space');
	await expect(page.getByRole('status')).toHaveText('1 dag med ändringar sedan 16 november 2026.');
	await page.getByLabel('Ändrat sedan').fill('2026-11-27');
	await expect(page.getByRole('status')).toHaveText('Inget är ändrat sedan 27 november 2026.');
	await page.getByLabel('Ändrat sedan').fill('2026-11-12');
	expect(await shown(page)).toEqual(ALL.slice(0, 2));
	await page.getByRole('button', { name: 'Alla dagar' }).press('Enter');
	expect(await shown(page)).toEqual(ALL);
	await expect(page.getByRole('status')).toBeEmpty();
	await page.locator('.day summary').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.day ins').first()).toBeVisible();
});

test('opens as its address says: a day, and an area with what areas share', async ({ page }) => {
	await open(page, '?sedan=2026-10-01&omrade=elweb');
	expect(await shown(page)).toEqual([ALL[0], ALL[2]]);
	await page.getByRole('combobox', { name: 'Område' }).selectOption('');
	expect(await shown(page)).toEqual(ALL.slice(0, 3));
	await open(page, `?sedan=2026-11-20#${ALL[2]}`);
	expect(await shown(page)).toEqual(ALL);
});

test('is narrow enough for a telephone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await open(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('is whole without script, with no box that does nothing', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(`${test.info().project.use.baseURL}${PATH}`);
	await expect(page.locator('.since')).toBeHidden();
	expect(await shown(page)).toEqual(ALL);
	await page.locator('.jumps a').last().click();
	await expect(page.locator(`[id="${ALL[3]}"] h2`)).toBeInViewport();
	await page.context().close();
});

test('is found from the lists of owners and from the start page', async ({ page }) => {
	for (const path of ['/agare/', '/agare/agare-elweb/', '/']) {
		await page.goto(path);
		await page.locator('main details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
		await page
			.locator('main')
			.getByRole('link', { name: /^Vad har ändrats/ })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad har ändrats sedan …?');
		if (path.includes('elweb')) await expect(page.getByRole('combobox', { name: 'Område' })).toHaveValue('elweb');
	}
});
