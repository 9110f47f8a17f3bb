import { expect, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { allTrees, awake, expectStep, seen } from '../tree-page.ts';

/* A shift in one tab: eight hours over a midnight and the change to summer time. */
const BEGINS = '2026-03-28T20:00:00+01:00';
const HOURS = 8;
/** What the tab holds, once what is let go is gone: bytes of heap, nodes and listeners. */
export type Held = { heap: number; nodes: number; listeners: number };

/** Every outcome there is, by its shortest way: what customers call about. Those with the longest ways come first, a tree each. */
export const errands = allTrees
	.flatMap(({ config }) =>
		[...shortestWays(config)]
			.filter(([state, way]) => way.length > 0 && isOutcome(metaOf(config, state)))
			.reverse()
			.map(([state, way], nth) => ({ config, state, way, nth })),
	)
	.toSorted((a, b) => a.nth - b.nth);

/** Opens a call's page as the shift begins, by a clock that the shift sets on. */
export async function beginShift(page: Page, context: BrowserContext) {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.clock.install({ time: BEGINS });
	await page.goto('/samtal/');
	await awake(page);
}

/** Takes calls all through a shift, and tells what the tab holds after as many of them as each of `marks` says, and at the end. */
export async function shift(page: Page, calls: number, marks: readonly number[]): Promise<Held[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const told: Held[] = [];
	for (let nth = 1; nth <= calls; nth++) {
		await call(page, nth - 1);
		await page.clock.fastForward((HOURS * 3_600_000) / calls);
		if (marks.includes(nth)) told.push(await held(page, session));
	}
	return [...told, await held(page, session)];
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
