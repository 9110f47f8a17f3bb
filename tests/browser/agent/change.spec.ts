import { waysFrom } from '../../../src/tree/walk.ts';
import { follow } from '../../../src/tree/follow.ts';
import { change } from '../../../src/tree/change.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, confirmWay, expectStep, seen, settled, svarOf } from '../tree-page.ts';

/** For each tree, its first way of two answers or more: the first of them is then changed to every other. */
const walks = allTrees.flatMap((tree) => {
	const first = waysFrom(tree.config, tree.config.initial).find(({ target }) => waysFrom(tree.config, target).length > 0);
	const second = first && waysFrom(tree.config, first.target)[0];
	return first && second ? [{ tree, answers: [first.id, second.id], others: waysFrom(tree.config, tree.config.initial) }] : [];
});

for (const { tree, answers, others } of walks) {
	test(`${tree.id}: an answer is changed where it stands, and what still holds is kept`, async ({ page }) => {
		const trees = { [tree.id]: tree };
		for (const [i, other] of others.entries()) {
			if (other.id === answers[0]) continue;
			await page.goto('about:blank');
			await page.goto(`/${tree.id}/?svar=${svarOf(follow(tree.config, answers).strides)}`);
			await confirmWay(page);
			await seen(page).locator('.trail li button').first().click();
			await expect(seen(page).locator('[aria-pressed=true]')).toBeFocused();
			await page.keyboard.press(String(i + 1));
			const expected = change({ legs: [{ tree: tree.id, answers }] }, 0, 0, other.id, trees);
			const now = expected.sitting.legs[0]?.answers ?? [];
			await expectStep(page, tree.config, follow(tree.config, now).state);
			await expect(seen(page).locator('.trail li')).toHaveCount(now.length);
			await expect(page.locator('.notice')).toContainText(expected.fallen.length > 0 ? 'Gäller inte längre' : 'gäller fortfarande');
			await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
			await settled(page);
			await page.goBack();
			await expect(seen(page).locator('.trail li')).toHaveCount(answers.length);
		}
	});
}

const [{ tree, answers }] = walks as [(typeof walks)[0]];

test('Esc keeps the answer and goes back to it; the question itself is one click away', async ({ page }) => {
	await page.goto(`/${tree.id}/?svar=${svarOf(follow(tree.config, answers).strides)}`);
	await confirmWay(page);
	await seen(page).locator('.trail li button').first().click();
	await page.keyboard.press('Escape');
	await expect(seen(page).locator('.trail li button').first()).toBeFocused();
	await expectStep(page, tree.config, follow(tree.config, answers).state);
	await page.keyboard.press('Enter');
	await seen(page).getByRole('button', { name: 'Gå till frågan' }).click();
	await expectStep(page, tree.config, tree.config.initial);
	await expect(seen(page).locator(`[data-answer="${answers[0]}"]`)).toContainText('Förra svaret');
});
