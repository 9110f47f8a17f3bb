import type { Page } from '@playwright/test';
import { metaOf, isOutcome, shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { covering, dealt, someTrees } from '../sweep.ts';
import { addressOf, allTrees, awake, confirmWay, seen, svarOf } from '../tree-page.ts';

/* What is done next is seen where the reader is, without scrolling. */

/** As high as a line of words may be with the room to hit it, in pixels. */
const ONE_LINE = 50;

const ends = allTrees.flatMap(({ id, config }) =>
	[...shortestWays(config)].flatMap(([state, way]) => {
		const meta = metaOf(config, state);
		if (!isOutcome(meta) || !meta.templates?.length) return [];
		const svar = [id, svarOf(way)].join(',');
		return [
			{
				state: `${id} › ${state}`,
				tree: id,
				isFirst: !meta.actions?.length,
				onItsPage: addressOf(config, state),
				inACall: `/samtal/?svar=${svar}`,
			},
		];
	}),
);

/** How far down in the window the button that copies what comes next ends, in pixels. */
async function endOfButton(page: Page, address: string): Promise<number> {
	await page.goto(address);
	await confirmWay(page);
	await page.evaluate(() => scrollTo(0, 0));
	const box = await seen(page).locator('details[open] [data-copy-main]').boundingBox();
	return box ? box.y + box.height : Infinity;
}

const PLACES = ['onItsPage', 'inACall'] as const;
for (const [i, where] of PLACES.entries())
	test(`at every end with a text, what copies it is seen at 1280 × 800 without scrolling, ${where === 'inACall' ? 'in a call' : "on the tree's page"}`, async ({
		page,
	}) => {
		test.slow();
		await page.setViewportSize({ width: 1280, height: 800 });
		const below: string[] = [];
		for (const { state, [where]: address } of dealt(ends, i, PLACES.length)) {
			const end = await endOfButton(page, address);
			if (end > 800) below.push(`${state}: ${end}`);
		}
		expect(below).toEqual([]);
	});

test('on a phone what copies a text is seen without scrolling where nothing is done before it, at an end of each tree', async ({
	page,
}) => {
	await page.setViewportSize({ width: 380, height: 800 });
	const tried = covering(
		ends.filter(({ isFirst }) => isFirst),
		({ tree }) => [tree],
	);
	for (const { state, onItsPage } of tried) expect(await endOfButton(page, onItsPage), state).toBeLessThan(600);
});

for (const [width, height] of [
	[380, 800],
	[320, 640],
] as const)
	test(`at ${width} × ${height} the note covers at most half of the window, and what copies it is seen`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(ends.find(({ inACall }) => inACall.split(',').length > 3)!.inACall);
		await confirmWay(page);
		await page.locator('.live [data-part=note] > summary').click();
		const button = page.locator('.live [data-copy-note]');
		await expect(button).toBeInViewport({ ratio: 1 });
		expect(
			await button.evaluate((element) =>
				element.contains(document.elementFromPoint(element.getBoundingClientRect().x + 20, element.getBoundingClientRect().y + 20)),
			),
		).toBe(true);
		const sheet = await page.locator('.live .desk-parts').boundingBox();
		expect(sheet!.height).toBeLessThanOrEqual(height / 2 + 1);
	});

for (const width of [380, 365, 320])
	test(`at ${width} px the desk of a call is one row`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(ends[0]!.inACall);
		await confirmWay(page);
		const tops = page.locator('.live .desk-parts').locator('summary:visible, > button:visible');
		await expect(tops).toHaveCount(3);
		const rows = await tops.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
		expect(new Set(rows).size).toBe(1);
	});

for (const width of [380, 320])
	test(`each part of the desk is one line of words, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		for (const { id } of someTrees) {
			await page.goto(`/${id}/`);
			await page.locator('.tree').hover();
			await awake(page);
			for (const summary of await page.locator('.live .desk summary').all())
				expect((await summary.boundingBox())!.height, id).toBeLessThanOrEqual(ONE_LINE);
		}
	});
