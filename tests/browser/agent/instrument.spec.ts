import type { Page } from '@playwright/test';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { someTrees } from '../sweep.ts';
import { addressOf, allTrees, awake, confirmWay, seen, settled } from '../tree-page.ts';

/* An instrument: the question is what is biggest, and what is done next is in sight. */
const SIZES = [
	{ width: 1440, height: 900, first: 430 },
	{ width: 1280, height: 800, first: 430 },
	{ width: 1024, height: 768, first: 430 },
	{ width: 380, height: 800, first: 480 },
] as const;

const sizeOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((e) => parseFloat(getComputedStyle(e).fontSize));

test('the first answer of every tree is in sight in four windows, under the biggest text of the page', async ({ page }) => {
	test.slow();
	const low: string[] = [];
	for (const { id } of someTrees) {
		await page.goto(`/${id}/`);
		const answer = seen(page).locator('[data-answer]').first();
		if (!(await answer.count())) continue;
		for (const { first, ...size } of SIZES) {
			await page.setViewportSize(size);
			const { y } = (await answer.boundingBox())!;
			if (y > first) low.push(`${id} at ${size.width} × ${size.height}: ${Math.round(y)}`);
			expect(await sizeOf(page, '.step:not([hidden]) h2'), id).toBeGreaterThan(await sizeOf(page, 'h1'));
		}
	}
	expect(low).toEqual([]);
});

const [tree, state] = allTrees.flatMap((tree) =>
	[...shortestWays(tree.config)].flatMap(([state, way]) => {
		const meta = metaOf(tree.config, state);
		return way.length > 1 && isOutcome(meta) && meta.templates?.length === 1 && meta.actions?.length ? [[tree, state] as const] : [];
	}),
)[0]!;

for (const size of SIZES)
	test(`what copies the mail is above the fold at ${size.width} × ${size.height}, in the row of the mail's name`, async ({ page }) => {
		await page.setViewportSize(size);
		await page.goto(addressOf(tree.config, state));
		await confirmWay(page);
		await settled(page);
		await page.evaluate(() => scrollTo(0, 0));
		const copy = (await seen(page).locator('[data-copy-main]').first().boundingBox())!;
		expect(copy.y + copy.height).toBeLessThan(size.height);
		const name = (await seen(page).locator('.mail > summary').first().boundingBox())!;
		if (size.width > 1100) expect(copy.y).toBeLessThan(name.y + name.height);
	});

test('on the page for the call what copies the mail is above the fold', async ({ page }) => {
	for (const { width, height } of SIZES) {
		await page.setViewportSize({ width, height });
		const svar = shortestWays(tree.config)
			.get(state)!
			.map((stride) => `${stride.state}:${stride.answer}`)
			.join(',');
		await page.goto(`/samtal/?svar=${tree.id},${svar}`);
		await confirmWay(page);
		await settled(page);
		await page.evaluate(() => scrollTo(0, 0));
		const { y, height: tall } = (await seen(page).locator('[data-copy-main]').first().boundingBox())!;
		expect(y + tall, String(width)).toBeLessThan(height);
	}
});

test('the sheet of keys is drawn as a box before a tree is chosen', async ({ page }) => {
	await page.goto('/samtal/');
	await awake(page);
	await page.keyboard.press('Escape');
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('?');
	const sheet = page.locator('.key-sheet');
	await expect(sheet).toHaveCSS('border-radius', '8px');
	const { x, width } = (await sheet.boundingBox())!;
	expect(Math.abs(x + width / 2 - 640)).toBeLessThan(12);
});

test('a new call can be begun while one searches on the start page, at a desk and on a phone', async ({ page }) => {
	for (const { width, height } of SIZES) {
		await page.setViewportSize({ width, height });
		await page.goto('/');
		await page.getByRole('searchbox').fill(allTrees[0]!.title.slice(0, 5));
		await expect(page.locator('.hit').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Nytt samtal' })).toBeInViewport({ ratio: 1 });
		await page.getByRole('searchbox').fill('');
	}
});

test('the area whose calls one takes comes first on the start page too', async ({ page }) => {
	const areas = page.locator('.start-areas > [data-area]');
	await page.goto('/');
	const last = (await areas.last().getAttribute('data-area'))!;
	await page.goto('/samtal/');
	await awake(page);
	await page.locator(`.area-choice [value="${last}"]`).check();
	await page.goto('/');
	await expect(areas.first()).toHaveAttribute('data-area', last);
});

test('in a call the list of trees is no broader than their names need, and stays where it is', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/samtal/');
	await awake(page);
	await page.keyboard.press('Escape');
	const row = page.locator('.choose [data-choose] strong').first();
	const before = await row.boundingBox();
	await row.click();
	await settled(page);
	expect(await row.boundingBox()).toEqual(before);
	expect((await page.locator('.choose').boundingBox())!.width).toBeLessThan(240);
});
