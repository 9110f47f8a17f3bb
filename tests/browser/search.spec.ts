import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { SearchIndex } from '../../src/search/entry.ts';
import { BEST } from '../../src/search/group.ts';
import { waysTo } from '../../src/tree/ways.ts';
import { expect, test } from './fixtures.ts';
import { allTrees, answer, awake, expectStep, seen } from './tree-page.ts';

type Asked = [query: string, ...hits: string[]];

const { entries }: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
const areas = globSync('tests/search/*.ts').map((file) => file.split('/').pop()!.slice(0, -3));
const sets = await Promise.all(areas.map(async (area) => ({ area, ...(await import(`../search/${area}.ts`)) })));
const asked = { own: sets.flatMap((set): Asked[] => set.default), others: sets.flatMap((set): Asked[] => set.others) };
const MOST_BYTES = 40_000;

/** The search as a reader opens it, its index there. */
async function open(page: Page, path = '/oppna-fragor/') {
	await page.goto(path);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await expect(page.locator('.search-box[data-ready]')).toBeAttached();
}

const hits = (page: Page) => page.locator('.search-answer .hit');
const said = (page: Page) => page.locator('.search-said');

/** The hits of a query from the top, as they are named in tests/search: `elweb/inloggning#finns-konto`. */
async function answersTo(page: Page, query: string): Promise<string[]> {
	await page.getByRole('searchbox').fill(query);
	const found = await hits(page).evaluateAll((all) => all.map((hit) => hit.getAttribute('href') ?? ''));
	return found.slice(0, BEST).map((href) => href.slice(1).replace('/#', '#').replace(/\/$/, ''));
}

for (const [name, queries, least] of [
	['what people search for', asked.own, 0.95],
	['what other people search for', asked.others, 0.85],
] as const) {
	test(`${name} is among the first three hits`, async ({ page }) => {
		const known = new Set(entries.map(({ url }) => url.replace('/#', '#').replace(/\/$/, '')));
		const wanted = queries.flatMap(([, ...good]) => good);
		expect(wanted.filter((hit) => hit.startsWith('mallar/') && !known.has(hit))).toEqual([]);
		await open(page);
		const misses: string[] = [];
		for (const [query, ...good] of queries) {
			const top = await answersTo(page, query);
			if (!top.some((hit) => good.includes(hit))) misses.push(`${query} → ${top.join(', ') || 'nothing'}`);
		}
		console.log(`${name}: ${queries.length - misses.length} of ${queries.length}\n${misses.map((miss) => `  missed: ${miss}`).join('\n')}`);
		expect(1 - misses.length / queries.length).toBeGreaterThanOrEqual(least);
	});
}

test('every kind is found by its title, and leads to its own place', async ({ page }) => {
	await open(page);
	for (const [kind, inside] of Map.groupBy(entries, (entry) => entry.kind)) {
		const { title, url } = inside[0]!;
		await page.getByRole('searchbox').fill(title);
		await expect(page.locator(`.search-answer a[href="/${url}"]`), kind).toBeAttached();
	}
});

test('nothing of the search is fetched until it is used, and little then', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('/oppna-fragor/', { waitUntil: 'networkidle' });
	expect(fetched.filter((url) => /search\.json|pagefind|box\./.test(url))).toEqual([]);
	const before = fetched.length;
	await page.keyboard.press('/');
	await page.keyboard.type('k');
	await expect(hits(page).first()).toBeVisible();
	const files = fetched.slice(before).map((url) => new URL(url).pathname);
	const bytes = files.map((file) => brotliCompressSync(readFileSync(`dist${file}`)).length);
	console.log(`before the first hit: ${bytes.reduce((a, b) => a + b)} bytes in ${files.length} files`);
	expect(bytes.reduce((a, b) => a + b)).toBeLessThan(MOST_BYTES);
});

test('hits are steered with the keyboard alone', async ({ page }) => {
	await open(page);
	const box = page.getByRole('searchbox');
	await page.keyboard.type('k');
	await expect(hits(page).first()).toBeVisible();
	await page.keyboard.type('onto');
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.locator('.search-answer :is(a, button)').last()).toBeFocused();
	await page.keyboard.press('Home');
	await expect(hits(page).first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(box).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('n');
	await expect(box).toBeFocused();
	await expect(box).toHaveValue('konton');
	await page.keyboard.press('Escape');
	await expect(box).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(box).toBeFocused();
	const first = await hits(page).first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(first!);
});

const manyWays = entries.filter(({ ways = 0 }) => ways > 1);

test('a hit in the tree of the page opens its step in place, by the shortest way or by another', async ({ page }) => {
	const wanted = manyWays.find(({ url }) => allTrees.some(({ id }) => url.startsWith(`${id}/#`)))!;
	const [id, state] = wanted.url.split('/#') as [string, string];
	const { config } = allTrees.find((tree) => tree.id === id)!;
	const ways = waysTo(config, state);
	expect(ways).toHaveLength(wanted.ways!);
	await page.goto(`/${id}/`);
	await answer(page, Object.keys((config.states[config.initial] as { on: object }).on)[0]!);
	await page.evaluate(() => Object.assign(window, { unbroken: true }));
	await page.keyboard.press('Control+k');
	await page.keyboard.type(wanted.title);
	await page.locator(`.search-answer a[href="/${wanted.url}"]`).click();
	await expectStep(page, config, state);
	await expect(page.locator('.trail-note')).toHaveText('Kortaste vägen hit:');
	await page.keyboard.press('Control+k');
	const row = page.locator('.hit-row', { has: page.locator(`a[href="/${wanted.url}"]`) });
	await row.locator('.hit').focus();
	await page.keyboard.press('ArrowRight');
	await expect(row.locator('.ways a')).toHaveCount(ways.length);
	await page.keyboard.press('ArrowDown');
	await expect(row.locator('.ways a').first()).toBeFocused();
	await row.locator('.ways a').last().click();
	await expectStep(page, config, state);
	expect(new URL(page.url()).search).toBe(`?svar=${ways.at(-1)!.map((stride) => stride.answer).join(',')}`);
	await page.goBack();
	await expect(page.locator('.trail-note')).toBeVisible();
	expect(await page.evaluate(() => 'unbroken' in window)).toBe(true);
});

test('a hit in another tree opens its step there', async ({ page }) => {
	const { id, config } = allTrees.at(-1)!;
	const wanted = entries.filter(({ url, kind }) => url.startsWith(`${id}/#`) && kind === 'outcome').at(-1)!;
	const state = wanted.url.split('#')[1]!;
	await open(page, `/${allTrees[0]!.id}/`);
	await page.keyboard.type(wanted.title);
	await page.locator(`.search-answer a[href="/${wanted.url}"]`).click();
	await awake(page);
	await expectStep(page, config, state);
	await expect(seen(page).locator('.trail-note')).toBeVisible();
});

test('the full text is searched on request, and by itself where little else is found', async ({ page }) => {
	await open(page);
	await page.keyboard.type('konto');
	await expect(hits(page).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Mer i texten' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Sök i all text' }).click();
	await expect(page.getByRole('heading', { name: 'Mer i texten' })).toBeVisible();
});

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

test('the start page answers in its own box', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('konto');
	await expect(hits(page).first()).toBeVisible();
	await expect(page.locator('.start-areas')).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await expect(page.locator('.start-areas')).toBeVisible();
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toHaveValue('');
});

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

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320],
] as const) {
	test(`no state of the search has a fault that axe finds: ${colorScheme}, ${width} px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const check = async (part: string, state: string) => {
			const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
			const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), state).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
		};
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
		await page.goto('/');
		await page.keyboard.press('/');
		await page.keyboard.type('konto');
		await expect(hits(page).first()).toBeVisible();
		await check('main', 'on the start page');
	});
}
