import { test as bare, expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deadLinks, headFaults, policyFaults, readSite } from '../../site/site.ts';
import { watchFaults } from '../fixtures.ts';
import { allCalls } from '../learner/learner.ts';
import { hits } from '../agent/search-page.ts';
import { serve } from '../server.ts';
import { allTrees, answer, awake, expectStep, seen } from '../tree-page.ts';
import { waysFrom } from '../../../src/tree/walk.ts';

/* The site under a base path, as GitHub Pages and a folder of an intranet have it: built once more, and walked. */
const BASE = '/rutinlotsen/';
const dir = fileURLToPath(new URL('../../../node_modules/.cache/base-path', import.meta.url));
const tree = allTrees[0]!;
const first = waysFrom(tree.config, tree.config.initial)[0]!;

const test = bare.extend<{ faults: string[] }, { host: string }>({
	serviceWorkers: 'allow',
	host: [
		async ({}, use) => {
			const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', dir], {
				env: { ...process.env, BASE, ASTRO_TELEMETRY_DISABLED: '1' },
				encoding: 'utf8',
				shell: process.platform === 'win32',
			});
			expect(status, `${stdout}${stderr}`).toBe(0);
			const host = await serve(dir, BASE);
			await use(host.url);
			await host.stop();
			rmSync(dir, { recursive: true });
		},
		{ scope: 'worker', timeout: 600_000 },
	],
	faults: async ({ page, host }, use) => {
		const faults = watchFaults(page, host);
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (!pathname.startsWith(BASE) || response.status() >= 400) faults.push(`${response.status()} ${pathname}`);
		});
		await use(faults);
		expect(faults).toEqual([]);
	},
});
// One worker builds, for all of them.
test.describe.configure({ mode: 'serial' });

test('every link leads somewhere below the base path', ({ host }) => {
	const site = readSite(dir, BASE);
	expect(host).toContain(BASE);
	expect(site.pages.size).toBeGreaterThan(100);
	expect([...deadLinks(site), ...headFaults(site), ...policyFaults(site)].filter((fault) => !fault.includes('/admin/:'))).toEqual([]);
});

test('the player, the whole tree, the page for the call and the search keep to it', async ({ page, host, faults }) => {
	await page.goto(`${host}${tree.id}/`);
	await answer(page, first.id);
	await expectStep(page, tree.config, first.target);
	expect(new URL(page.url()).pathname).toBe(`${BASE}${tree.id}/`);
	await page.reload();
	await awake(page);
	await expectStep(page, tree.config, first.target);
	await seen(page).getByRole('link', { name: 'Visa hela trädet' }).click();
	await expect(page.locator('.tree-dialog .whole-tree')).toBeVisible();
	await page.goto(`${host}samtal/`);
	await page.keyboard.press('/');
	await page.keyboard.type(tree.title);
	await hits(page).first().waitFor();
	await page.keyboard.press('Enter');
	await expect(seen(page)).toBeVisible();
	expect(new URL(page.url()).pathname).toBe(`${BASE}samtal/`);
	expect(faults).toEqual([]);
});

test('practice and the full text keep to it', async ({ page, host, faults }) => {
	await page.goto(host + allCalls[0]!.page.slice(1));
	await page.locator('.tree[data-awake] .live .step').waitFor();
	await page.goto(`${host}ordlista/`);
	await page.keyboard.press('/');
	await page.keyboard.type('konto');
	await page.locator('.search-answer a').first().waitFor();
	await page.getByRole('button', { name: 'Sök i all text' }).click();
	await page.getByRole('heading', { name: 'Mer i texten' }).waitFor();
	for (const link of await page.locator('.search-answer a').all()) expect(await link.getAttribute('href')).toMatch(/^\/rutinlotsen\//);
	expect(faults).toEqual([]);
});

test('it is kept for days without a network, below the base path alone', async ({ page, context, host }) => {
	await page.goto(`${host}${tree.id}/`);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: 180_000 });
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host);
	await context.setOffline(true);
	await page.goto(`${host}${allTrees[1]!.id}/`);
	await expectStep(page, allTrees[1]!.config, allTrees[1]!.config.initial);
});
