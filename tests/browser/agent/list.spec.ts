import type { Page } from '@playwright/test';
import { codeOf } from '../../../src/agent/keys/codes.ts';
import { expect, test } from '../fixtures.ts';
import { ALL } from '../sweep.ts';
import { allTrees, expectStep, seen, settled } from '../tree-page.ts';

/* The list that a call begins in: its keys, the reader's own area, and that nothing of it moves under the pointer. */
const ready = '.tree[data-awake]';

test.beforeEach(async ({ page }) => {
	await page.goto('/samtal/');
	await page.locator(ready).waitFor();
});

/** The trees in the order of the list with their keys, where they are seen. */
const shown = (page: Page) =>
	page
		.locator('.choose [data-area] [data-choose]:visible')
		.evaluateAll((all) => all.map((e) => ({ tree: e.dataset.choose!, key: e.dataset.key })));
/** The first and the last of a list; all of it in the long run. */
const ends = <T>(list: T[]): T[] => (ALL ? list : [list[0]!, ...list.slice(1).slice(-1)]);
const search = (page: Page) => page.getByRole('searchbox');

test('digits stand for places in the list that never move, also from the empty search, where the page begins', async ({ page }) => {
	const before = await shown(page);
	expect(before.map(({ key }) => key)).toEqual(before.map((_, i) => codeOf(i)));
	await expect(search(page)).toBeFocused();
	const places = () => page.locator('.choose [data-area] li').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().top));
	const at = await places();
	await page.keyboard.press('2');
	await expect(seen(page)).toBeVisible();
	await page.goto('/samtal/');
	await page.locator(ready).waitFor();
	await expect(page.locator('.shelf h2')).toHaveText(['Senast']);
	await expect(page.locator('.shelf [data-key]')).toHaveCount(0);
	expect(await shown(page)).toEqual(before);
	expect(await places()).toEqual(at);
	await page.keyboard.type('e3');
	await expect(search(page)).toHaveValue('e3');
	await expect(seen(page)).toHaveCount(0);
});

test('the reader’s own area comes first and has a key for each tree, the others are folded, and it is kept', async ({ page }) => {
	const areas = [...new Set(allTrees.map(({ id }) => id.split('/')[0]!))];
	for (const area of areas) {
		await page.keyboard.press('Escape');
		await page.keyboard.press('o');
		await expect(page.locator('.area-choice :checked')).toBeFocused();
		while ((await page.locator('.area-choice :checked').inputValue()) !== area) await page.keyboard.press('ArrowRight');
		for (const again of [false, true]) {
			if (again) await page.goto('/samtal/');
			await page.locator(ready).waitFor();
			const own = await shown(page);
			expect(own.map(({ tree }) => tree.split('/')[0])).toEqual(own.map(() => area));
			expect(own.length).toBe(allTrees.filter(({ id }) => id.startsWith(`${area}/`)).length);
			expect(own.map(({ key }) => key)).toEqual(own.map((_, i) => codeOf(i)));
			await expect(page.locator('.choose [data-area]').first()).toHaveAttribute('data-area', area);
		}
		for (const { tree, key } of ends(await shown(page))) {
			await page.goto('/samtal/');
			await page.locator(ready).waitFor();
			await page.keyboard.type(key!);
			const { config: opened } = allTrees.find((each) => each.id === tree)!;
			await expectStep(page, opened, opened.initial);
		}
		await page.goto('/samtal/');
		await page.locator(ready).waitFor();
		const folded = page.locator('.choose [data-area] details').last();
		await expect(folded).not.toHaveAttribute('open');
		await folded.locator('summary').focus();
		await page.keyboard.press('Enter');
		await expect(folded.locator('[data-choose]').first()).toBeVisible();
		expect(await page.evaluate(() => localStorage.getItem('rutinlotsen-omrade'))).toBe(area);
	}
});

test('a key of two digits can be left half-way', async ({ page }) => {
	await page.keyboard.press('0');
	await expect(page.locator('.choose [role=status]')).toContainText('Tryck en siffra till');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.locator('.choose [data-next]')).toHaveCount(0);
	await expect(seen(page)).toHaveCount(0);
	const [first] = await shown(page);
	await page.keyboard.press('1');
	await expect(page.locator('.tree-name')).toHaveText(allTrees.find((each) => each.id === first!.tree)!.title);
});

for (const width of [1280, 1440])
	test(`at ${width} px no row of the list moves when a tree is chosen, and a second click hits the same row`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const rows = page.locator('.choose [data-area] [data-choose] strong:visible');
		for (const nth of [0, 5, (await rows.count()) - 1]) {
			await page.goto('/samtal/');
			await page.locator(ready).waitFor();
			await rows.nth(nth).scrollIntoViewIfNeeded();
			const places = () => rows.evaluateAll((all) => all.map((e) => [e.getBoundingClientRect().x, e.getBoundingClientRect().y]));
			const before = await places();
			const { x, y, width: w, height: h } = (await rows.nth(nth).boundingBox())!;
			await page.mouse.click(x + w / 2, y + h / 2);
			await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
			expect(await places()).toEqual(before);
			const state = await seen(page).getAttribute('data-state');
			await page.waitForTimeout(600);
			await page.mouse.click(x + w / 2, y + h / 2);
			await settled(page);
			await expect(seen(page)).toHaveAttribute('data-state', state!);
			await expect(page.locator('.choose [data-area] [aria-current] strong')).toHaveText(await rows.nth(nth).innerText());
		}
	});

for (const width of [1024, 380])
	test(`at ${width} px a second click at once where a tree was chosen answers nothing`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		for (const nth of [0, 3]) {
			await page.goto('/samtal/');
			await page.locator(ready).waitFor();
			await page.locator('.choose [data-area] [data-choose]').nth(nth).dblclick();
			await settled(page);
			await expect(seen(page).locator('.trail li')).toHaveCount(0);
			await expect(seen(page)).toBeVisible();
		}
	});
