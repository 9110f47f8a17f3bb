import type { Page } from '@playwright/test';
import { waysFrom } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, awake, seen } from '../tree-page.ts';

/** A tree whose first answer leads to another question; after an answer at its first step much can be opened and closed. */
const { id, config } = allTrees.find((tree) => waysFrom(tree.config, waysFrom(tree.config, tree.config.initial)[0]!.target).length > 0)!;
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const close = press('Escape');

/** What an act opens comes with code that is fetched: it is there before the next act. */
const opening = (act: (page: Page) => Promise<unknown>) => async (page: Page) => {
	await act(page);
	await expect(page.locator('dialog[open]')).toBeVisible();
};

/** What is done by keyboard and mouse at a step, in the order of a call. */
const ACTS: [string, ...((page: Page) => Promise<unknown>)[]][] = [
	['an answer', press('1')],
	['the sheet of keys, closed by Esc', opening(press('?')), close],
	['the report, closed by Esc', opening((page) => page.locator('.live [data-act=report]').click()), close],
	['the whole tree, closed by Esc', opening((page) => seen(page).getByRole('link', { name: 'Visa hela trädet' }).click()), close],
	['the search, closed by Esc', opening(press('/')), close],
	['an answer in the trail, kept', (page) => seen(page).locator('.trail li button').first().click(), close],
	['an answer in the trail, changed', (page) => seen(page).locator('.trail li button').first().click(), press('2')],
	['Back', press('Backspace')],
	['an answer by click', (page) => seen(page).locator('[data-answer]').first().click()],
	['Tillbaka', (page) => seen(page).locator('.back').click()],
	['the browser forward', (page) => page.goForward()],
	['the browser back', (page) => page.goBack()],
	['from the start', press('1'), (page) => seen(page).locator('.restart').click()],
	['a new call', (page) => page.locator('.live [data-act=new]').click()],
];

test('focus is never lost, whatever is opened, closed, answered or wiped', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	for (const [name, ...acts] of ACTS) {
		await test.step(name, async () => {
			for (const act of acts) {
				await act(page);
				await expect(page.locator('body:focus, body:not(:has(:focus))'), name).toHaveCount(0);
			}
			await expect(page.locator('dialog[open]'), name).toHaveCount(0);
		});
	}
});

test('the order of focus is the order of the page: no positive tabindex, and Tab goes downwards through a step', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await expect(page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).toHaveCount(0);
	await page.keyboard.press('1');
	await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
	const met: string[] = [];
	for (let i = 0; i < waysFrom(config, waysFrom(config, config.initial)[0]!.target).length + 6; i++) {
		await page.keyboard.press('Tab');
		met.push(
			(await page
				.locator(':focus')
				.getAttribute('data-answer', { timeout: 1000 })
				.catch(() => null)) ?? '',
		);
	}
	const answers = waysFrom(config, waysFrom(config, config.initial)[0]!.target).map((way) => way.id);
	expect(met.filter(Boolean)).toEqual(answers);
});
