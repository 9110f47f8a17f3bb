import { waysTo } from '../../../src/tree/ways.ts';
import { expect, test } from '../fixtures.ts';
import { entries, hits, manyWays, open } from './search-page.ts';
import { allTrees, answer, awake, expectStep, seen, settled, svarOf } from '../tree-page.ts';

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
	await settled(page);
	expect(new URL(page.url()).search).toBe(`?svar=${svarOf(ways.at(-1)!)}`);
	await page.goBack();
	await expectStep(page, config, state);
	expect(await page.evaluate(() => 'unbroken' in window)).toBe(true);
});

test('a hit in another tree opens its step there', async ({ page }) => {
	const wanted = entries.findLast(({ kind }) => kind === 'outcome')!;
	const [id, state] = wanted.url.split('/#') as [string, string];
	const { config } = allTrees.find((tree) => tree.id === id)!;
	await open(page, `/${allTrees[0]!.id}/`);
	await page.keyboard.type(wanted.title);
	await page.locator(`.search-answer a[href="/${wanted.url}"]`).click();
	await awake(page);
	await expectStep(page, config, state);
	await expect(seen(page).locator('.trail-note')).toBeVisible();
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
