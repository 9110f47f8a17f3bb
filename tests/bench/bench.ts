import type { Browser, Page } from '@playwright/test';

/** A table of a report: what was measured, with units in the cells and the goal beside. */
export type Table = { title: string; head: string[]; rows: string[][] };

/** One subject that is measured, in a browser, on the site at `base`. */
export type Bench = (site: { browser: Browser; base: string }) => Promise<Table>;

/** Makes the page's processor slower by this factor; 1 is as it is. */
export async function throttle(page: Page, rate: number) {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The value that `share` (0–1) of the numbers do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The least of several rounds, each by its percentile: on a shared machine others only ever add to a time. */
export function quietest(rounds: readonly (readonly number[])[], share: number): number {
	return Math.min(...rounds.map((times) => percentile(times, share)));
}

/** The browser reports no event that was painted sooner than this, in ms: one frame. */
export const FRAME = 16;

/**
 * Watches the events of a type from now on; what it gives tells how long `count` of them took, in ms until the paint after each (Event
 * Timing).
 */
export async function watch(page: Page, type: 'click' | 'input'): Promise<(count: number) => Promise<number[]>> {
	await page.evaluate((name) => {
		const times: number[] = [];
		Object.assign(window, { times });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if (entry.name === name) times.push(entry.duration);
		}).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
	}, type);
	return async (count) => {
		await page.waitForTimeout(500);
		const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
		return [...times, ...Array.from({ length: Math.max(0, count - times.length) }, () => FRAME)];
	};
}
