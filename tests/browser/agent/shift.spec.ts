import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { ALL } from '../sweep.ts';
import { allTrees, awake, expectStep, seen } from '../tree-page.ts';

/* A shift in one tab: eight hours over a midnight and the change to summer time, and nothing of a call left when it is over. */
const BEGINS = '2026-03-28T20:00:00+01:00';
const HOURS = 8;
/** What the tab holds, once what is let go is gone. */
type Held = { heap: number; nodes: number; listeners: number };

/** Every outcome there is, by its shortest way: what customers call about. Those with the longest ways come first, a tree each. */
const errands = allTrees
	.flatMap(({ config }) =>
		[...shortestWays(config)]
			.filter(([state, way]) => way.length > 0 && isOutcome(metaOf(config, state)))
			.reverse()
			.map(([state, way], nth) => ({ config, state, way, nth })),
	)
	.toSorted((a, b) => a.nth - b.nth);

const CALLS = ALL ? 500 : 60;
/**
 * After a call in each tree all is fetched that will be, and what grows after that grows for good. The heap goes on a little until every
 * end has been met once (measured: 11 KB a call to the 99th, then 2).
 */
const WARM = ALL ? errands.length : allTrees.length;
const MAY_GROW: Held = { heap: ALL ? 5_000 : 25_000, nodes: 0.5, listeners: 0.5 };

test(`after ${CALLS} calls in one tab it holds no more than after ${WARM}`, async ({ page, context }) => {
	test.setTimeout(CALLS * 5_000);
	await begin(page, context);
	const [warm, now] = await shift(page, CALLS, WARM);
	console.log(`a shift of ${CALLS} calls: ${JSON.stringify(warm)} → ${JSON.stringify(now)}`);
	expect(grown(warm, now, CALLS - WARM)).toEqual([]);
	expect(await page.evaluate(() => new Date().toLocaleString('sv-SE'))).toContain('2026-03-29 05:');
});

test('a step and a listener that each call leaves behind are found', async ({ page, context }) => {
	await begin(page, context);
	await page.evaluate(() => {
		const kept: unknown[] = [];
		document.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element) || !target.closest('[data-act=new]')) return;
			kept.push(document.querySelector('.live .step'));
			addEventListener('blur', () => kept);
		});
	});
	const [warm, now] = await shift(page, 8, 4);
	expect(grown(warm, now, 4).join()).toMatch(/nodes.*listeners/);
});

async function begin(page: Page, context: BrowserContext) {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.clock.install({ time: BEGINS });
	await page.goto('/samtal/');
	await awake(page);
}

/** Takes calls all through a shift, and tells what the tab holds after the first of them and at the end. */
async function shift(page: Page, calls: number, first: number): Promise<[Held, Held]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	let warm: Held = { heap: 0, nodes: 0, listeners: 0 };
	for (let nth = 0; nth < calls; nth++) {
		await call(page, nth);
		await page.clock.fastForward((HOURS * 3_600_000) / calls);
		if (nth === first - 1) warm = await held(page, session);
	}
	return [warm, await held(page, session)];
}

/** A call from the list to what is written of it: a tree, its answers, a value typed, the text and the note copied, and the next. */
async function call(page: Page, nth: number) {
	const { config, state, way } = errands[nth % errands.length]!;
	await page.locator(`.choose section:not(.shelf *) [data-choose="${config.id}"]`).click();
	for (const { answer } of way) await seen(page).locator(`[data-answer="${answer}"]`).click();
	await expectStep(page, config, state);
	await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
	const field = page.locator('.live :is(.gap, .fields) input[type=text]:visible').first();
	if ((await field.count()) > 0) {
		await field.fill(`${nth}`);
		await field.press('Escape');
	}
	await page.keyboard.press('c');
	await page.clock.runFor(400);
	await page.keyboard.press('a');
	await page.clock.runFor(400);
	await page.locator('.live [data-act=new]').click();
	await expect(seen(page)).toHaveCount(0);
}

async function held(page: Page, session: CDPSession): Promise<Held> {
	// What was thrown away can be had back for ten seconds.
	await page.clock.runFor(11_000);
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** What has grown with the calls, by more than it may. */
function grown(warm: Held, now: Held, calls: number): string[] {
	return (['heap', 'nodes', 'listeners'] as const)
		.map((what) => [what, (now[what] - warm[what]) / calls] as const)
		.filter(([what, rise]) => rise > MAY_GROW[what])
		.map(([what, rise]) => `${what} grows by ${rise.toFixed(1)} a call`);
}
