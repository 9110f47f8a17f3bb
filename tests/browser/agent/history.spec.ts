import { shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { addressOf, allTrees, answer, awake, expectStep, seen } from '../tree-page.ts';

/** The tree with the longest way, so that the promises hold for the deepest one there is. */
const deepest = allTrees
	.map(({ id, config }) => ({ id, config, way: [...shortestWays(config).values()].reduce((a, b) => (b.length > a.length ? b : a)) }))
	.reduce((a, b) => (b.way.length > a.way.length ? b : a));
const { id, config, way } = deepest;
const states = [...way.map(({ state }) => state)];

test.beforeEach(async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, ...way.map((stride) => stride.answer));
});

test('the browser goes back and forward an answer at a time', async ({ page }) => {
	for (const state of states.toReversed()) {
		await page.goBack();
		await expectStep(page, config, state);
	}
	for (const state of states.slice(1)) {
		await page.goForward();
		await expectStep(page, config, state);
	}
});

test('Back by button and by key goes back an answer, and from the first question nowhere', async ({ page }) => {
	const [last = '', ...earlier] = states.toReversed();
	await seen(page).getByRole('link', { name: 'Tillbaka' }).click();
	await expectStep(page, config, last);
	for (const state of earlier) {
		await page.keyboard.press('Escape');
		await expectStep(page, config, state);
	}
	await page.keyboard.press('Backspace');
	await expectStep(page, config, config.initial);
});

test('an answer in the trail leads back to its question', async ({ page }) => {
	await expect(seen(page).locator('.trail li')).toHaveCount(way.length);
	await seen(page).locator('.trail li button').nth(1).click();
	await seen(page).getByRole('button', { name: 'Gå till frågan' }).click();
	await expectStep(page, config, states[1] ?? '');
	await expect(seen(page).locator('.trail li')).toHaveCount(1);
});

test('Börja om starts over, and no single letter does', async ({ page }) => {
	const state = (await seen(page).getAttribute('data-state')) ?? '';
	await page.keyboard.press('r');
	await expectStep(page, config, state);
	await seen(page).locator('.restart').click();
	await expectStep(page, config, config.initial);
	await expect(page).toHaveURL(({ search }) => search === '');
});

test('the address can be reloaded and shared', async ({ page, context }) => {
	const state = (await seen(page).getAttribute('data-state')) ?? '';
	await page.reload();
	await expectStep(page, config, state);
	await awake(page);
	await expect(seen(page).locator('.trail li')).toHaveCount(way.length);
	const colleague = await context.newPage();
	await colleague.goto(page.url());
	await expectStep(colleague, config, state);
});

test('focus lands on the new heading', async ({ page }) => {
	await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('a link to a step opens it, with the shortest way as its trail, and says so', async ({ page }) => {
	const last = states.at(-1) ?? '';
	await page.goto(`/${id}/#${last}`);
	await page.reload();
	await awake(page);
	await expectStep(page, config, last);
	await expect(seen(page).locator('.trail')).toContainText('Kortaste vägen hit');
	await expect(seen(page).locator('.trail li')).toHaveCount(way.length - 1);
});

for (const [name, address, state] of [
	['an answer that is gone', addressOf(config, states[1] ?? '').replace('#', ',borttaget-svar#'), states[1]],
	['a tree that is gone', addressOf(config, states[1] ?? '').replace('#', ',elweb/borttaget,ja#'), states[1]],
	['a step that is gone', `/${id}/#borttaget-steg`, config.initial],
	['nonsense', `/${id}/?svar=%3Cscript%3E,,../,%00`, config.initial],
] as const) {
	test(`a link with ${name} stops at the last thing that holds, and says so`, async ({ page }) => {
		await page.goto('about:blank');
		await page.goto(address);
		await page.locator('.tree').hover();
		await awake(page);
		await expectStep(page, config, state ?? '');
		await expect(page.getByText('Länken passar inte trädet som det är nu')).toBeVisible();
	});
}
