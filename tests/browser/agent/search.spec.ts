import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { BEST } from '../../../src/agent/search/group.ts';
import { LATER } from '../delivery/budgets.ts';
import { expect, test } from '../fixtures.ts';
import { entries, hits, open } from './search-page.ts';

type Asked = [query: string, ...hits: string[]];

const areas = globSync('tests/agent/search/*.ts').map((file) => file.split('/').pop()!.slice(0, -3));
const sets = await Promise.all(areas.map(async (area) => ({ area, ...(await import(`../../agent/search/${area}.ts`)) })));
const opposites = sets.flatMap((set): Asked[] => set.opposites);
const asked = { own: sets.flatMap((set): Asked[] => set.default), others: sets.flatMap((set): Asked[] => set.others) };

/** The hits of a query from the top, as they are named in tests/agent/search: `elweb/inloggning#finns-konto`. */
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

test('what says the opposite of a query is never the first hit', async ({ page }) => {
	await open(page);
	for (const [query, ...wrong] of opposites) expect(wrong, query).not.toContain((await answersTo(page, query))[0]);
});

test('every kind is found by its title, and leads to its own place', async ({ page }) => {
	await open(page);
	for (const [kind, inside] of Map.groupBy(entries, (entry) => entry.kind)) {
		const { title, url } = inside[0]!;
		await page.getByRole('searchbox').fill(title);
		// What stands below the best hits is a frame behind them: for a moment a hit may stand in both.
		await expect(page.locator(`.search-answer a[href="/${url}"]`).first(), kind).toBeAttached();
	}
});

test('the full text is searched on request, and by itself where little else is found', async ({ page }) => {
	await open(page);
	await page.keyboard.type('konto');
	await expect(hits(page).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Mer i texten' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Sök i all text' }).click();
	await expect(page.getByRole('heading', { name: 'Mer i texten' })).toBeVisible();
});

test('nothing of the search is fetched until it is used, and little then', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('/oppna-fragor/');
	await page.waitForLoadState('networkidle');
	expect(fetched.filter((url) => /search\.json|pagefind|box\./.test(url))).toEqual([]);
	const before = fetched.length;
	await page.keyboard.press('/');
	await page.keyboard.type('k');
	await expect(hits(page).first()).toBeVisible();
	const files = fetched.slice(before).map((url) => new URL(url).pathname);
	const bytes = files.map((file) => brotliCompressSync(readFileSync(`dist${file}`)).length);
	console.log(`before the first hit: ${bytes.reduce((a, b) => a + b)} bytes in ${files.length} files`);
	expect(bytes.reduce((a, b) => a + b) / 1024).toBeLessThanOrEqual(LATER.search);
});
