import type { Page } from '@playwright/test';
import { shortestWays, waysFrom } from '../../../src/tree/walk.ts';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { dress } from '../reading.ts';
import { expect, test } from '../fixtures.ts';
import { dealt, inTurn, someTrees } from '../sweep.ts';
import { addressOf, allTrees, awake, expectStep, seen, settled } from '../tree-page.ts';

/* Nothing moves between intent and act: what one aims at while the player sleeps is what one hits when it has woken. */
const WINDOW = { width: 1366, height: 650 };
const SCROLLED = [120, 190, 260];

/** Holds the player back until the pointer, or the focus, has come to rest. Returns what lets it go. */
async function hold(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/api\/trees/, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/**
 * Aims at the nth answer that can be seen, waits until the player is awake and at rest, and clicks where the pointer stands. Returns the
 * answer that was aimed at.
 */
async function aim(page: Page, nth: number): Promise<string> {
	const release = await hold(page);
	const targets = await page.locator('.steps [data-answer]:visible').evaluateAll((all) =>
		all.flatMap((e) => {
			const { x, y, width, height } = e.getBoundingClientRect();
			const point = { x: x + width / 2, y: y + height / 2, answer: e.dataset.answer ?? '' };
			return e.contains(document.elementFromPoint(point.x, point.y)) ? [point] : [];
		}),
	);
	const target = targets[nth % targets.length]!;
	await page.mouse.move(target.x, target.y);
	release();
	await awake(page);
	await settled(page);
	await page.mouse.down();
	await page.mouse.up();
	return target.answer;
}

const firstAnswers = ({ config }: PublishedTree) => waysFrom(config, config.initial);

async function expectAimed(page: Page, tree: PublishedTree, scrolled: number, nth: number, look = '') {
	await page.goto(`/${tree.id}/`);
	if (look) await dress(page, look);
	// Where the window is small the answers are further down; then as far past the first of them.
	await page.evaluate(
		([y, isSmall]) => {
			const first = document.querySelector('.steps .step:not([hidden]) [data-answer]')?.getBoundingClientRect().top ?? 0;
			scrollTo(0, isSmall ? Math.max(0, first - innerHeight / 2 + (y % 40)) : y);
		},
		[scrolled, Boolean(look) || (page.viewportSize()?.height ?? 0) < 500] as const,
	);
	const answer = await aim(page, nth);
	await expectStep(page, tree.config, firstAnswers(tree).find(({ id }) => id === answer)!.target);
}

for (const [i, tree] of someTrees.entries())
	test(`${tree.id}: an answer aimed at while the page is scrolled is the answer that is given`, async ({ page }) => {
		await page.setViewportSize(WINDOW);
		for (const scrolled of inTurn(SCROLLED, i)) await expectAimed(page, tree, scrolled, SCROLLED.indexOf(scrolled));
	});

/* Zoomed in, a window is as many pixels smaller: 1280 × 800 at 200 % is 640 × 400, 1366 × 650 at 150 % is 911 × 433. */
const ZOOMED: [what: string, size: { width: number; height: number }, look?: string][] = [
	['a window zoomed to 150 %', { width: 911, height: 433 }],
	['a window zoomed to 200 %', { width: 640, height: 400 }],
	['a window of 320 × 480', { width: 320, height: 480 }],
	['text of twice the size', { width: 1366, height: 650 }, 'html { font-size: 200% }'],
];
for (const [i, [what, size, look]] of ZOOMED.entries())
	test(`in ${what} an answer that is aimed at is the answer that is given`, async ({ page }) => {
		test.slow();
		await page.setViewportSize(size);
		for (const tree of dealt(allTrees, i, ZOOMED.length))
			await expectAimed(page, tree, SCROLLED[allTrees.indexOf(tree) % 3]!, allTrees.indexOf(tree), look);
	});

const SIZES = [
	{ width: 640, height: 400 },
	{ width: 911, height: 433 },
	{ width: 320, height: 256 },
	{ width: 380, height: 700 },
	{ width: 1366, height: 650 },
];
for (const [i, size] of SIZES.entries())
	test(`the answer that Tab has come to keeps its place and its focus at ${size.width} × ${size.height}`, async ({ page }) => {
		await page.setViewportSize(size);
		for (const [nth, tree] of dealt(allTrees, i, SIZES.length).entries()) {
			await page.goto(`/${tree.id}/`);
			const release = await hold(page);
			const wanted = firstAnswers(tree)[nth % firstAnswers(tree).length]!.id;
			const focused = page.locator(':focus');
			const answer = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.answer);
			for (let i = 0; i < 60 && (await answer()) !== wanted; i++) await page.keyboard.press('Tab');
			const before = await focused.boundingBox();
			release();
			await awake(page);
			await settled(page);
			await expect(focused, tree.id).toHaveAttribute('data-answer', wanted);
			await expect(page.locator('.live :focus'), tree.id).toHaveCount(1);
			expect(await focused.boundingBox(), tree.id).toEqual(before);
			await expect.poll(() => focused.evaluate(isInSight), tree.id).toBe(true);
		}
	});

/** Whether an element lies in the window with nothing over it. */
function isInSight(e: Element): boolean {
	const { left, right, top, bottom } = e.getBoundingClientRect();
	const corners = [top + 4, bottom - 4].map((y) => document.elementFromPoint((left + right) / 2, y));
	return top >= 0 && bottom <= innerHeight + 0.5 && corners.every((found) => e.contains(found));
}

test('whatever of a step has the focus keeps it when the player wakes', async ({ page }) => {
	const tree = allTrees.find(({ config }) => shortestWays(config).size > 5)!;
	const [state] = [...shortestWays(tree.config)].find(([, way]) => way.length === 2)!;
	let count = 1;
	for (let i = 0; i < count; i++) {
		await page.unrouteAll();
		const release = await hold(page);
		await page.goto(`/${tree.id}/`);
		await page.evaluate((hash) => (location.hash = hash), state);
		const stops = page.locator('.steps :is(a[href], button, summary, input):visible');
		count = await stops.count();
		await stops.nth(i).focus();
		const before = await stops.nth(i).innerText();
		release();
		await awake(page);
		await settled(page);
		await expect(page.locator('.live :focus')).toContainText(before, { useInnerText: true });
	}
	expect(count).toBeGreaterThan(4);
});

test('the first Tab after a shared link comes to the tree', async ({ page }) => {
	for (const tree of someTrees) {
		const [state] = [...shortestWays(tree.config)].find(([, way]) => way.length === 1)!;
		await page.goto(addressOf(tree.config, state));
		await awake(page);
		await settled(page);
		await page.keyboard.press('Tab');
		await expect(page.locator('.live .step :focus'), tree.id).toHaveCount(1);
	}
});

test('an element that moves under the pointer as the player wakes is found', async ({ page }) => {
	const tree = allTrees.find((each) => firstAnswers(each).length > 2)!;
	await page.setViewportSize(WINDOW);
	await page.goto(`/${tree.id}/`);
	await dress(page, '.tree[data-awake]::before { content: ""; display: block; height: 60px; } * { overflow-anchor: none !important; }');
	const answer = await aim(page, 1);
	const hit = await seen(page).getAttribute('data-state');
	expect(hit).not.toBe(firstAnswers(tree).find(({ id }) => id === answer)!.target);
});
