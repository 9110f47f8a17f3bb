import { globSync } from 'node:fs';
import { contrast } from '../contrast.ts';
import { expect, test } from '../fixtures.ts';
import { BOTH, wear } from '../looks.ts';
import { allCalls, area, metaAt, press, rightKeys, wrongKeys } from './learner.ts';

/* What a learner is shown: the right answer to read, what to do next first, and an opened answer that keeps its look. */
const calls = allCalls.filter(({ id }) => id.startsWith(`${area}/`));
const written = calls.find(({ outcomes, ...call }) => {
	const meta = metaAt(outcomes.at(-1)!);
	return meta?.kind === 'outcome' && meta.templates && wrongKeys({ outcomes, ...call });
})!;
const main = '.after li:first-child :is(a, button)';

test('the mail of the right way is to be read: nothing in it is typed or copied', async ({ page }) => {
	await page.goto(written.page);
	await press(page, rightKeys(written));
	await expect(page.locator('.right-outcome .mail .parts').first()).toBeVisible();
	await expect(page.locator('.right-outcome .mail mark.gap').first()).toBeVisible();
	await expect(page.locator('.right-outcome .writing :is(input, textarea, select, button)')).toHaveCount(0);
});

test('what one does next is first, leftmost, the main button and key 1: on where it was right, again where it was not', async ({
	page,
}) => {
	for (const [keys, next] of [
		[rightKeys(written), 'nasta'],
		[wrongKeys(written)!, 'igen'],
	] as const) {
		await page.goto(written.page);
		await press(page, keys);
		const first = page.locator(main);
		await expect(first).toHaveAttribute('data-next', next);
		expect(await first.locator('kbd').evaluate((e) => getComputedStyle(e, '::before').content)).toContain('key');
		const boxes = await page.locator('.after :is(a, button)').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().x));
		expect(Math.min(...boxes)).toBe(boxes[0]);
		const grounds = await page.locator('.after .button').evaluateAll((all) => all.map((e) => getComputedStyle(e).backgroundColor));
		expect(grounds.filter((ground) => ground === grounds[0])).toHaveLength(1);
	}
});

test('an opened answer keeps its ground and its colour under the pointer, light and dark', async ({ page }) => {
	const lesson = globSync(`dist/introduktion/${area}/*/index.html`)[0]!.slice('dist'.length, -'index.html'.length);
	await page.goto(lesson);
	for (const look of BOTH) {
		await wear(page, look);
		for (const verdict of ['wrong', 'right']) {
			const answer = page.locator(`.self-check [data-verdict=${verdict}]`).first();
			if ((await answer.getAttribute('open')) === null) await answer.locator('summary').click();
			await page.mouse.move(0, 0);
			const of = () => answer.evaluate((e) => [e, e.querySelector('summary')!].map((one) => getComputedStyle(one).backgroundColor).join());
			const colour = () => answer.locator('summary').evaluate((e) => getComputedStyle(e).color);
			const rest = [await of(), await colour()];
			await answer.locator('summary').hover();
			expect([await of(), await colour()], `${verdict}, ${look.colorScheme}`).toEqual(rest);
			expect(await answer.locator('summary').evaluate(contrast)).toBeGreaterThan(4.5);
		}
	}
});
