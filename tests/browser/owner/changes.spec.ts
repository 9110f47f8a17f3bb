import type { Page } from '@playwright/test';
import { areas } from '../../../src/site/frame/sidebar.ts';
import { expect, test } from '../fixtures.ts';

/* The page of changes with days of our own in it: what the project's history holds is another each week. */
const [area = ''] = areas();
const PATH = '/agare/andringar/';

const day = (date: string, inside: string, of = area) =>
	`<section class="day" id="${date}" aria-labelledby="dag-${date}"><h2 id="dag-${date}"><time datetime="${date}">${date}</time></h2>` +
	`<section data-area="${of}" aria-label="${of}"><ul><li>${inside}</li></ul></section></section>`;
const LONG =
	'<details><summary>Trädet ”Prov” <span>7 ändringar</span></summary><ul><li>Texten har ändrats: <del>Då</del><ins>Nu</ins></li></ul></details>';
const DAYS = [
	day('2026-11-26', LONG),
	day('2026-11-12', 'En mall'),
	day('2026-10-02', 'En kontakt', ''),
	day('2026-09-30', 'Annat', 'ett-annat'),
];
const ALL = ['2026-11-26', '2026-11-12', '2026-10-02', '2026-09-30'];

async function open(page: Page, query = ''): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-11-27T12:00'));
	await page.route(`**${PATH}*`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const [head, rest = ''] = html.split('</form>');
		const jumps = `<ul class="jumps">${ALL.map((date) => `<li><a class="link" href="#${date}">${date}</a></li>`).join('')}</ul>`;
		const body = `${head}</form>${scriptIn(rest)}${jumps}${DAYS.join('')}${rest.slice(rest.indexOf('<p class="reach"'))}`;
		await route.fulfill({ response, body });
	});
	await page.goto(`${PATH}${query}`);
}

function scriptIn(rest: string): string {
	return (rest.split('<p class="reach"')[0] ?? '').match(/<script[^>]*>[\s\S]*?<\/script>/g)?.join('') ?? '';
}

const shown = (page: Page) => page.locator('.day:visible').evaluateAll((days) => days.map(({ id }) => id));

test('folds the days away that came before one, with the keyboard, and remembers it in the address', async ({ page }) => {
	await open(page);
	expect(await shown(page)).toEqual(ALL);
	await page.getByLabel('Ändrat sedan').focus();
	await page.keyboard.press('Tab');
	while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Förra månaden') await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await shown(page)).toEqual(ALL.slice(0, 3));
	await expect(page.getByRole('status')).toHaveText('3 dagar med ändringar sedan 1 oktober 2026.');
	await expect(page.getByLabel('Ändrat sedan')).toHaveValue('2026-10-01');
	expect(new URL(page.url()).search).toBe('?sedan=2026-10-01');
	await expect(page.locator('.jumps a:visible')).toHaveText(ALL.slice(0, 3));
	await page.getByRole('button', { name: 'Förra veckan' }).press('Space');
	expect(await shown(page)).toEqual(ALL.slice(0, 1));
	await page.getByLabel('Ändrat sedan').fill('2026-11-27');
	await expect(page.getByRole('status')).toHaveText('Inget är ändrat sedan 27 november 2026.');
	await page.getByRole('button', { name: 'Alla dagar' }).press('Enter');
	expect(await shown(page)).toEqual(ALL);
	await expect(page.getByRole('status')).toBeEmpty();
	await page.locator('.day summary').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.day ins')).toBeVisible();
});

test('opens as its address says: a day, and an area with what areas share', async ({ page }) => {
	test.skip(areas().length < 2, 'One area needs no choice of area');
	await open(page, `?sedan=2026-09-01&omrade=${area}`);
	expect(await shown(page)).toEqual(ALL.slice(0, 3));
	await page.getByLabel('Område').selectOption('');
	expect(await shown(page)).toEqual(ALL);
	await page.unrouteAll();
	await open(page, `?sedan=2026-11-20#2026-10-02`);
	expect(await shown(page)).toEqual(ALL);
});

test('is narrow enough for a telephone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await open(page, '?sedan=2026-10-01');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('is whole without script, with no box that does nothing', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(`${test.info().project.use.baseURL}${PATH}`);
	await expect(page.locator('.since')).toBeHidden();
	await expect(page.locator('.reach').first()).toBeVisible();
	expect(await page.locator('.day:not(:visible)').count()).toBe(0);
	await page.context().close();
});

test('is found from the owner’s list and from the start page', async ({ page }) => {
	for (const path of ['/agare/', '/']) {
		await page.goto(path);
		const link = page.locator('main').getByRole('link', { name: /^Vad har ändrats/ });
		await page.locator('main details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
		await link.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad har ändrats sedan …?');
	}
});
