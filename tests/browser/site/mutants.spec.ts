import { explore } from '../explore.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks, LOOKS } from '../looks.ts';
import { cut, dress, moving } from '../reading.ts';
import { allTrees, awake } from '../tree-page.ts';

/* Faults put in on purpose: each must be found by the very checks that the other tests trust. A heavier bundle is in bytes.spec.ts. */
const { id, config } = allTrees[0]!;

test('a contrast fault in one look alone is found, and named by that look', async ({ page }) => {
	await page.goto(`/${id}/`);
	await dress(page, '@media (max-width: 400px) { [data-theme=dark] .tree h2 { color: #444 !important; } }');
	const found = await faultsInLooks(page, 'html', LOOKS);
	expect(found).not.toEqual([]);
	for (const line of found) expect(line).toMatch(/^dark, 320 px: color-contrast: .*<h2/);
});

test('a fault of colour is found where only the colours have changed', async ({ page }) => {
	await page.goto(`/${id}/`);
	await dress(page, '[data-theme=dark] .tree h2 { color: #444 !important; }');
	expect((await faultsInLooks(page, 'html', LOOKS)).map((line) => line.split(':')[0])).toEqual(['dark, 1280 px', 'dark, 320 px']);
});

test('a button without a name is found', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')));
	expect((await faultsInLooks(page)).join()).toContain('button-name');
});

test('a target that is too small, and too near another, is found', async ({ page }) => {
	await page.goto(`/${id}/`);
	await dress(
		page,
		`.step-foot { gap: 0; padding: 0; min-height: 0; }
		.step-foot a { flex: none; width: 14px; height: 14px; min-height: 0; margin: 0; overflow: visible; }`.replaceAll(';', ' !important;'),
	);
	expect((await faultsInLooks(page)).join()).toContain('target-size');
});

test('a box of fixed height, a broad one and a movement are found', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`/${id}/`);
	expect(await cut(page)).toEqual([]);
	await dress(page, '.tree h2 { height: 1rem; overflow: hidden; }');
	expect(await cut(page)).not.toEqual([]);
	await dress(page, 'main { width: 3000px }');
	expect(await cut(page)).toContain('the page scrolls sideways');
	expect(await moving(page)).toEqual([]);
	await dress(page, '.tree h2::before { transition: color 200ms !important }');
	expect(await moving(page)).not.toEqual([]);
});

test('a dead answer is found by the walk', async ({ page }) => {
	test.slow();
	await page.route(`**/api/trees/${id}.json`, async (route) => {
		const response = await route.fetch();
		const tree = await response.json();
		const [way] = Object.values(tree.config.states[config.initial].on) as { target: string }[];
		way!.target = Object.keys(tree.config.states).findLast((state) => state !== way!.target)!;
		await route.fulfill({ response, json: tree });
	});
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	const walk = explore(page, config, { answer: (_, nth) => page.keyboard.press(String(nth)), back: () => page.keyboard.press('Escape') });
	await expect(walk).rejects.toThrow(/toHaveText|toHaveAttribute/);
});
