import { entryOf, isOutcome, metaOf, nextTreeOf, shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { addressOf, allTrees, answer, awake, expectStep, seen, settled } from '../tree-page.ts';

/* What one tree has found out is not asked again in the next. */

const leads = allTrees.flatMap((tree) =>
	[...shortestWays(tree.config)].flatMap(([state, way]) => {
		const meta = metaOf(tree.config, state);
		const [next, entry] = [allTrees.find(({ id }) => id === nextTreeOf(meta)), entryOf(meta)];
		return isOutcome(meta) && next && entry ? [{ tree, state, answers: way.map((stride) => stride.answer), next, entry }] : [];
	}),
);

test('there are trees that are entered at a step', () => expect(leads.length).toBeGreaterThan(2));

for (const { tree, state, answers, next, entry } of leads) {
	test(`${tree.id} › ${state} goes on at ${next.id} › ${entry}, with what is known in the trail, to be changed there`, async ({ page }) => {
		await page.goto(`/${tree.id}/`);
		await page.locator('.tree').hover();
		await awake(page);
		await answer(page, ...answers);
		await expectStep(page, tree.config, state);
		await seen(page).locator('.next-tree').click();
		await expect(seen(page)).toHaveAttribute('data-state', entry);
		await settled(page);
		await expect(seen(page).locator('.trail')).toContainText('Redan känt:');
		await page.keyboard.press('Escape');
		await expect(seen(page)).toHaveAttribute('data-state', state);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const { tree, state, next, entry } of leads)
		test(`${tree.id} › ${state} leads to the step of ${next.id}`, async ({ page }) => {
			await page.goto(addressOf(tree.config, state));
			await page.locator(`.step[data-state="${state}"] .next-tree`).click();
			await expect(page).toHaveURL(new RegExp(`/${next.id}/#${entry}$`));
			await expectStep(page, next.config, entry);
		});
});

test('an answer fills in what it tells, and another answer something else', async ({ page }) => {
	await page.goto('/elweb/ticket/');
	await page.locator('.tree').hover();
	await awake(page);
	await answer(page, 'ja', 'energikonto');
	await expect(seen(page).locator('.gap [name=tjanst]')).toHaveValue('Energikonto');
	await page.keyboard.press('Escape');
	await answer(page, 'mina-sidor');
	await expect(seen(page).locator('.gap [name=tjanst]')).toHaveValue('Mina sidor');
});
