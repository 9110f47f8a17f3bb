import { shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { allCalls, press, rightKeys } from '../learner/learner.ts';
import { hits, open } from '../agent/search-page.ts';
import { allTrees, answer, expectStep, seen } from '../tree-page.ts';

/* The main things, in every browser engine that is installed: playwright.config.ts adds Firefox and WebKit where they are. */
const { id, config } = allTrees[0]!;
const [state, way] = [...shortestWays(config)].at(-1)!;

test('a tree is walked to an outcome, and Back leads back', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, ...way.map(({ answer }) => answer));
	await expectStep(page, config, state);
	await page.goBack();
	await expectStep(page, config, way.at(-1)!.state);
});

test('the search finds it, and the page for the call opens it', async ({ page }) => {
	await open(page);
	await page.keyboard.type('konto');
	await expect(hits(page).first()).toBeVisible();
	await page.goto('/samtal/');
	await page.locator('.tree[data-awake]').waitFor();
	await page.locator(`.choose section:not(.shelf *) [data-choose="${id}"]`).click();
	await expect(seen(page)).toBeVisible();
});

test('a practice call is walked right', async ({ page }) => {
	const call = allCalls[0]!;
	await page.goto(call.page);
	await press(page, rightKeys(call));
	await expect(page.locator('.result h2')).toHaveText('Rätt');
});
