import type { Page } from '@playwright/test';
import { waysFrom } from '../../../src/tree/walk.ts';
import { bare, expect, test } from '../fixtures.ts';
import { allTrees, awake, expectStep, seen, settled } from '../tree-page.ts';

/** A tree whose first answer leads to a question, which is broken on its way to the page. */
const { id, config } = allTrees.find(
	(tree) => waysFrom(tree.config, waysFrom(tree.config, tree.config.initial)[0]?.target ?? '').length > 0,
)!;
const broken = waysFrom(config, config.initial)[0]!.target;
const after = waysFrom(config, broken)[0]!.target;

/** Changes the published tree as it is fetched. */
async function breakTree(
	page: Page,
	change: (tree: { config: { initial: string; states: Record<string, { meta: object; on: object }> } }) => void,
) {
	await page.route(`**/api/trees/${id}.json`, async (route) => {
		const response = await route.fetch();
		const tree = await response.json();
		change(tree);
		await route.fulfill({ response, json: tree });
	});
}

const throwInStep = (page: Page) => breakTree(page, ({ config }) => void Object.assign(config.states[broken]!.meta, { hints: 5 }));

for (const address of [`/${id}/`, '/samtal/'])
	test(`a step that throws on ${address} is shown as its page prints it, and the call goes on`, async ({ page }) => {
		await throwInStep(page);
		await page.goto(address);
		if (address === '/samtal/') {
			await awake(page);
			await page.locator(`.choose [data-choose="${id}"]`).last().click();
		} else {
			await page.locator('.tree').hover();
			await awake(page);
		}
		await expectStep(page, config, config.initial);
		const note = page.locator('.live .desk textarea[name=anteckning]');
		if (address !== '/samtal/') await page.locator('.live [data-part=note] > summary').click();
		await note.fill('Ringer på lunchen.');
		await page.keyboard.press('Escape');
		await page.keyboard.press('1');
		await expectStep(page, config, broken);
		await expect(seen(page).getByRole('alert')).toContainText('Steget gick inte att visa som det ska.');
		await expect(note).toHaveValue('Ringer på lunchen.');
		await expect(seen(page).locator('.answers .label')).toHaveText(waysFrom(config, broken).map(({ label }) => label));
		await page.keyboard.press('1');
		await expectStep(page, config, after);
		await expect(seen(page).getByRole('alert')).toHaveCount(0);
		await expect(note).toHaveValue('Ringer på lunchen.');
		await page.keyboard.press('Escape');
		await expectStep(page, config, broken);
		await page.keyboard.press('Escape');
		await expectStep(page, config, config.initial);
	});

test('a player that throws leaves the steps as links, and what was typed to be copied', async ({ page }) => {
	// Text that cannot be made: the note throws as it is written, and with it the player.
	await breakTree(page, ({ config }) => {
		const [first] = Object.values(config.states[config.initial]!.on) as { meta: object }[];
		Object.assign(first!.meta, { label: { toString: 1, valueOf: 1 } });
	});
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await page.locator('.live [data-part=note] > summary').click();
	await page.locator('.live [name=anteckning]').fill('Ringer på lunchen.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('1');
	await expect(page.locator('.rescue')).toContainText('Ringer på lunchen.');
	await expect(page.locator('.steps .step:visible')).toHaveCount(1);
	await page.locator('.steps .step:visible [data-answer]').first().click();
	await expect(page.locator('.steps .step:visible')).toHaveCount(1);
});

bare('a player that is gone from the host is told of, when something was asked of it', async ({ page }) => {
	await page.goto(`/${id}/`);
	await page.route(/_astro\/start\./, (route) => route.fulfill({ status: 404, body: '' }));
	await page.locator(`.steps [data-answer]:visible`).first().click();
	await expectStep(page, config, broken);
	await expect(page.locator('.tree > .notice')).toHaveCount(0);
	await page.locator('.tree > .desk [data-part=note] > summary').click();
	await page.locator('.tree > .desk [data-copy-note]').click();
	await expect(page.locator('.tree > .notice')).toContainText('ladda om sidan');
	await page.unrouteAll();
	// As soon as anything is done in the tree it is tried again, also on the way to the button.
	await page.locator('.tree > .notice').getByRole('button', { name: 'Försök igen' }).dispatchEvent('click');
	await awake(page);
	await settled(page);
	await expectStep(page, config, broken);
	await expect(page.locator('.tree > .notice')).toHaveCount(0);
});
