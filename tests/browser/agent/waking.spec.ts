import type { Page } from '@playwright/test';
import { shortestWays, waysFrom } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { someTrees } from '../sweep.ts';
import { allTrees, awake, expectStep, seen, settled } from '../tree-page.ts';

/** A tree whose first answer leads to another question. */
const { id, config } =
	allTrees.find((tree) => waysFrom(tree.config, waysFrom(tree.config, tree.config.initial)[0]?.target ?? '').length > 0) ?? allTrees[0]!;
const first = waysFrom(config, config.initial)[0]!;
const second = waysFrom(config, first.target)[0]!;

/** Keeps the player asleep by holding back its tree. Returns what lets it go. */
async function holdTrees(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/api\/trees/, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

test('nothing of the player is fetched until the reader acts', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await page.goto(`/${id}/`, { waitUntil: 'networkidle' });
	expect(scripts.filter((url) => /start\.|api\/trees/.test(url))).toEqual([]);
	await page.locator('.tree').hover();
	await awake(page);
	expect(scripts.filter((url) => /start\.|api\/trees/.test(url))).toHaveLength(2);
});

test('clicks and keys before the player is awake are not lost', async ({ page }) => {
	const release = await holdTrees(page);
	await page.goto(`/${id}/`);
	await page.locator(`.steps [data-answer="${first.id}"]:visible`).click();
	await expectStep(page, config, first.target);
	await page.keyboard.press('1');
	await expectStep(page, config, second.target);
	release();
	await awake(page);
	await expectStep(page, config, second.target);
	await expect(seen(page).locator('.trail li button').first()).toContainText(first.label);
	await settled(page);
	await page.goBack();
	await expectStep(page, config, first.target);
});

test('Back in the browser before the player is awake is not lost', async ({ page }) => {
	const release = await holdTrees(page);
	await page.goto(`/${id}/`);
	await page.locator(`.steps [data-answer="${first.id}"]:visible`).click();
	await page.locator(`.steps [data-answer="${second.id}"]:visible`).click();
	await page.goBack();
	await expectStep(page, config, first.target);
	release();
	await awake(page);
	await expectStep(page, config, first.target);
});

test('Back while the player is waking is not lost, however long the browser takes', async ({ page }) => {
	// The worst moment: the player has read the address, and has been drawn.
	await page.addInitScript(() => {
		const { back } = History.prototype;
		const frame = window.requestAnimationFrame.bind(window);
		History.prototype.back = function () {
			const began = performance.now();
			const timer = setInterval(() => {
				if (!document.querySelector('.live .step') && performance.now() - began < 1000) return;
				clearInterval(timer);
				back.call(this);
			}, 1);
		};
		window.requestAnimationFrame = (act) => frame(() => setTimeout(act, 600, performance.now()));
	});
	const release = await holdTrees(page);
	await page.goto(`/${id}/`);
	await page.keyboard.press('1');
	await page.keyboard.press('1');
	await expectStep(page, config, second.target);
	await page.keyboard.press('Escape');
	release();
	await awake(page);
	await page.waitForTimeout(1500);
	await expectStep(page, config, first.target);
	await expect(seen(page).locator('.trail li button')).toHaveCount(1);
});

test('a tree that cannot be fetched still works by its links, and is fetched at the next try', async ({ page }) => {
	await page.route(/api\/trees/, (route) => route.fulfill({ status: 200, body: 'inte json' }), { times: 1 });
	await page.goto(`/${id}/`);
	await page.locator(`.steps [data-answer="${first.id}"]:visible`).click();
	await expectStep(page, config, first.target);
	await page.keyboard.press('1');
	await expectStep(page, config, second.target);
	await page.waitForLoadState('networkidle');
	await page.mouse.move(0, 0);
	await seen(page).hover();
	await awake(page);
	await expectStep(page, config, second.target);
});

test('nothing moves when the player wakes', async ({ page }) => {
	/** Where the question and its answers stand on the page, however far it is scrolled. */
	const places = () =>
		seen(page)
			.locator('h2, .answers')
			.evaluateAll((all) =>
				all.map((e) => ({ top: Math.round(e.getBoundingClientRect().top + scrollY), height: e.clientHeight, width: e.clientWidth })),
			);
	for (const { id } of someTrees) {
		await page.goto(`/${id}/`);
		const before = await places();
		await page.locator('.tree').hover();
		await awake(page);
		expect(await places(), id).toEqual(before);
	}
});

test('Esc before the player is awake goes back the way that the reader came', async ({ page }) => {
	/** A tree with a step that is reached by more than its shortest way, and such a way. */
	const [tree, way] = allTrees.flatMap(({ id, config }) => {
		const ways = shortestWays(config);
		return [...ways].flatMap(([state, shortest]) =>
			waysFrom(config, state)
				.filter(({ target }) => ways.get(target)?.at(-1)?.state !== state && target !== config.initial)
				.map(({ id: answer }) => [{ id, config }, [...shortest, { state, answer }]] as const),
		);
	})[0]!;
	const release = await holdTrees(page);
	await page.goto(`/${tree.id}/`);
	for (const { answer } of way) await page.locator(`.steps [data-answer="${answer}"]:visible`).click();
	await page.keyboard.press('Escape');
	await expectStep(page, tree.config, way.at(-1)!.state);
	release();
	await awake(page);
	await expectStep(page, tree.config, way.at(-1)!.state);
	await expect(seen(page).locator('.trail li')).toHaveCount(way.length - 1);
});
