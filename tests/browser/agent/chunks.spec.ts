import type { Page, Route } from '@playwright/test';
import { waysFrom } from '../../../src/tree/walk.ts';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { expect, test } from '../fixtures.ts';
import { dress } from '../reading.ts';
import { someTrees } from '../sweep.ts';
import { allTrees, expectStep, settled } from '../tree-page.ts';

/*
 * From the first paint to the last chunk: each file that the page fetches is held back in turn, and after each the answer that one aims at
 * is where it was. Pointer and focus take turns over the trees.
 */
const LATE = /_astro\/[^?]*\.js|_astro\/awake[^?]*\.css|api\/trees\//;

/** Holds back every late file from now on. */
async function holdAll(page: Page) {
	const held: Route[] = [];
	await page.route(LATE, (route) => void held.push(route));
	return held;
}

/** Where the aimed answer is, and whether it is what lies under the point, or has the focus. */
const placeOf = (page: Page, { answer, x, y }: Aimed) =>
	page.evaluate(
		([id, left, top]) => {
			const all = [...document.querySelectorAll<HTMLElement>(`.tree [data-answer="${id}"]`)].filter((each) => each.checkVisibility());
			const box = all[0]?.getBoundingClientRect();
			const under = document.elementFromPoint(left, top)?.closest<HTMLElement>('[data-answer]')?.dataset.answer;
			const { dataset } = document.activeElement as HTMLElement;
			return JSON.stringify({ count: all.length, box: box?.toJSON(), under, focus: dataset.answer });
		},
		[answer, x, y] as const,
	);

type Aimed = { answer: string; x: number; y: number };

/** Aims at the nth answer that lies within the window. */
async function aimAt(page: Page, nth: number, byFocus: boolean): Promise<Aimed> {
	const targets = await page.locator('.steps .step:not([hidden]) [data-answer]:visible').evaluateAll((all) =>
		all.flatMap((e) => {
			const { x, y, width, height } = e.getBoundingClientRect();
			const point = { x: x + width / 2, y: y + height / 2, answer: e.dataset.answer ?? '' };
			return e.contains(document.elementFromPoint(point.x, point.y)) ? [point] : [];
		}),
	);
	const target = targets[nth % targets.length]!;
	if (byFocus) await page.locator(`.steps [data-answer="${target.answer}"]:visible`).first().focus();
	else await page.mouse.move(target.x, target.y);
	return target;
}

/** Lets the files go one by one, and tells those after which the aimed answer was elsewhere. */
async function movedBy(page: Page, held: Route[], aimed: Aimed): Promise<{ moved: string[]; files: string[] }> {
	const before = await placeOf(page, aimed);
	const [moved, files]: [string[], string[]] = [[], []];
	const isAwake = () => page.locator('.tree[data-awake]').count();
	await expect
		.poll(
			async () => {
				const route = held.shift();
				if (!route) return isAwake();
				const { pathname } = new URL(route.request().url());
				await route.continue();
				await (await route.request().response())?.finished();
				await settled(page);
				files.push(pathname);
				// The script that hears the reader may just have come: it wakes the player by what comes over the tree.
				await page.locator('.tree').dispatchEvent('pointerover');
				if ((await placeOf(page, aimed)) !== before) moved.push(pathname);
				return 0;
			},
			{ intervals: [20] },
		)
		.toBe(1);
	await settled(page);
	if ((await placeOf(page, aimed)) !== before) moved.push('awake');
	return { moved, files };
}

async function arrive(page: Page, tree: PublishedTree, nth: number, byFocus: boolean) {
	await page.setViewportSize(
		[
			{ width: 1366, height: 650 },
			{ width: 640, height: 700 },
		][nth % 2]!,
	);
	const held = await holdAll(page);
	await page.goto(`/${tree.id}/`, { waitUntil: 'commit' });
	await page.locator('.steps [data-answer]:visible').first().waitFor();
	// As far down as it takes to have the answers before one, and a little more.
	await page.evaluate(
		(y) => {
			const first = document.querySelector('.steps .step:not([hidden]) [data-answer]')?.getBoundingClientRect().top ?? 0;
			scrollTo(0, Math.max(0, first - innerHeight / 2 + y));
		},
		(nth % 3) * 20,
	);
	await settled(page);
	return { held, aimed: await aimAt(page, nth, byFocus) };
}

for (const [nth, tree] of someTrees.entries())
	test(`${tree.id}: no file that comes late moves the answer that one aims at`, async ({ page }) => {
		const byFocus = nth % 2 === 1;
		const { held, aimed } = await arrive(page, tree, nth, byFocus);
		const { moved, files } = await movedBy(page, held, aimed);
		expect(moved).toEqual([]);
		expect(files.length).toBeGreaterThan(3);
		await (byFocus ? page.keyboard.press('Enter') : page.mouse.click(aimed.x, aimed.y));
		await expectStep(page, tree.config, waysFrom(tree.config, tree.config.initial).find(({ id }) => id === aimed.answer)!.target);
	});

test('a file that moves the answer under the pointer is found', async ({ page }) => {
	const { held, aimed } = await arrive(page, allTrees[0]!, 0, false);
	await dress(page, '.tree[data-awake]::before { content: ""; display: block; height: 60px; } * { overflow-anchor: none !important; }');
	expect((await movedBy(page, held, aimed)).moved).not.toEqual([]);
});
