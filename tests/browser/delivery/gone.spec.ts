import { test, expect, type Page, type Route } from '@playwright/test';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { allCalls } from '../learner/learner.ts';
import { addressOf, allTrees, awake, confirmWay, seen, settled } from '../tree-page.ts';

/*
 * A part of the page's script that is fetched late may be gone: the network is down, or the site was published anew. Each says so, keeps
 * what there is, and truly tries again when it is asked for again.
 */
const followed = allTrees.flatMap((tree) =>
	[...shortestWays(tree.config).keys()].flatMap((state) => {
		const meta = metaOf(tree.config, state);
		return isOutcome(meta) && meta.followUp ? [addressOf(tree.config, state)] : [];
	}),
)[0]!;
const { id } = allTrees[0]!;
const practice = allCalls[0]!;

/** Each part: the page, the file, what the reader does, what is said then, and what shows that it works. */
type Part = {
	name: string;
	file: RegExp;
	go: (page: Page) => Promise<void>;
	act: (page: Page) => Promise<void>;
	said: (page: Page) => Promise<void>;
	works: (page: Page) => Promise<void>;
};
const atTree = async (page: Page) => {
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await settled(page);
};
const notice = (text: RegExp) => async (page: Page) =>
	expect(page.locator('.tree .notice').filter({ hasText: text }).first()).toBeVisible();
const KEEP = /kopiera anteckningen, för samtalet finns bara här, och sedan ladda om sidan/;

const parts: Part[] = [
	{
		name: 'the search',
		file: /_astro\/box\..*\.js/,
		go: async (page) => void (await page.goto('/')),
		act: async (page) => {
			await page.keyboard.press('Control+k');
			await page.keyboard.type('konto');
		},
		said: async (page) => expect(page.locator('.search-answer [role=status]').first()).toContainText('Sökningen gick inte att hämta.'),
		works: async (page) => expect(page.locator('.search-answer a').first()).toBeVisible(),
	},
	{
		name: 'the sheet of keys',
		file: /_astro\/help\..*\.js/,
		go: atTree,
		act: async (page) => page.locator('.live [data-act=keys]').click(),
		said: notice(KEEP),
		works: async (page) => expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible(),
	},
	{
		name: 'the whole tree',
		file: /_astro\/open\..*\.js/,
		go: atTree,
		act: async (page) => page.locator('.live a[href*="/trad/"]').first().click(),
		said: notice(KEEP),
		works: async (page) => expect(page.locator('dialog.tree-dialog')).toBeVisible(),
	},
	{
		name: 'the calendar file',
		file: /_astro\/followUp\..*\.js/,
		go: async (page) => {
			await page.goto(followed);
			await confirmWay(page);
		},
		act: async (page) =>
			seen(page)
				.getByRole('button', { name: /kalender/i })
				.click(),
		said: notice(KEEP),
		works: async (page) => expect(page.locator('.tree .notice').filter({ hasText: KEEP })).toHaveCount(1),
	},
	{
		name: 'what offers a text to be copied',
		file: /_astro\/offerText\..*\.js/,
		go: async (page) => {
			await atTree(page);
			await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
		},
		act: async (page) => page.keyboard.press('a'),
		said: notice(/Markera texten och kopiera själv/),
		works: async (page) => expect(page.getByRole('dialog', { name: 'Kopiera själv' })).toBeVisible(),
	},
];

/* Practice is a page of its own, and what is fetched for it has no call to lose. */
parts.push({
	name: 'the sheet of keys in practice',
	file: /_astro\/help\..*\.js/,
	go: async (page) => {
		await page.goto(practice.page);
		await awake(page);
	},
	act: async (page) => page.locator('main [data-act=keys]').click(),
	said: async (page) => expect(page.locator('.progress-notice')).toHaveText(/^Listan över tangenter gick inte att hämta\. Försök igen\./),
	works: async (page) => expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible(),
});

const gone = (route: Route) => route.fulfill({ status: 404, body: '' });

for (const { name, file, go, act, said, works } of parts) {
	test(`${name}: gone is told, and tried again`, async ({ page }) => {
		await go(page);
		await page.route(file, gone);
		await act(page);
		await said(page);
		await page.unrouteAll();
		const download = name.includes('calendar') ? page.waitForEvent('download') : undefined;
		await act(page);
		await (download ?? works(page));
	});

	test(`${name}: gone for a moment is not noticed`, async ({ page }) => {
		await go(page);
		const asked: string[] = [];
		await page.route(file, (route) => {
			asked.push(new URL(route.request().url()).search);
			return asked.length === 1 ? gone(route) : route.continue();
		});
		const download = name.includes('calendar') ? page.waitForEvent('download') : undefined;
		await act(page);
		await (download ?? works(page));
		// At an address that no browser can remember as failed.
		expect(asked.slice(0, 2)).toEqual(['', expect.stringMatching(/^\?\d+$/)]);
	});
}

test('a player that is gone for a moment is not noticed', async ({ page }) => {
	let asked = 0;
	await page.route(/_astro\/(start|awake)\./, (route) => (++asked === 1 ? gone(route) : route.continue()));
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	expect(asked).toBeGreaterThan(1);
	await expect(page.locator('.tree > .notice')).toHaveCount(0);
});

test('a page that is looked up is opened beside the call, or else by itself', async ({ page, context }) => {
	await page.goto('/samtal/');
	await awake(page);
	await page.route(/_astro\/open\./, gone);
	const [popup] = await Promise.all([
		context.waitForEvent('page'),
		page
			.evaluate(() =>
				document
					.querySelector<HTMLElement>('.samtal')!
					.append(Object.assign(document.createElement('a'), { href: '/kontakter/', textContent: 'Kontakter', id: 'prov' })),
			)
			.then(() => page.locator('#prov').click()),
	]);
	expect(new URL(popup.url()).pathname).toBe('/kontakter/');
	await expect(page.locator('.samtal')).toBeVisible();
});

test('a term whose explanation is gone leads to the glossary, and is explained when it is to be had', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ hasTouch: true, baseURL, serviceWorkers: 'block' });
	const page = await context.newPage();
	const pages = ['/elweb/', ...allTrees.map((tree) => `/${tree.id}/`)];
	for (const address of pages) {
		await page.goto(address);
		if (await page.locator('main a.term:visible').count()) break;
	}
	await page.route(/_astro\/explain\./, gone);
	await page.locator('main a.term:visible').first().tap();
	await page.waitForURL(/\/ordlista\//);
	await page.unrouteAll();
	await page.goBack();
	await page.locator('main a.term:visible').first().tap();
	await expect(page.locator('.page-terms :popover-open')).toBeVisible();
	await context.close();
});
