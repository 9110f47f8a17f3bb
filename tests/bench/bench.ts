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
