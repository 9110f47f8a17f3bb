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

/** The browser reports no event that was painted sooner than this, in ms: one frame. */
export const FRAME = 16;

/** What events took, in ms: until the paint after each (Event Timing), and the page's own share of it, handling and rendering. */
export type Took = { paint: number[]; work: number[] };

/** Watches the events of a type from now on; what it gives tells what `count` of them took. */
export async function watch(page: Page, type: 'click' | 'input'): Promise<(count: number) => Promise<Took>> {
	await page.evaluate((name) => {
		const took: Took = { paint: [], work: [] };
		Object.assign(window, { took });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if (entry.name === name) took.paint.push(entry.duration);
		}).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
		// From the event to the end of its frame, but for what is spent waiting for the frame to begin.
		const mark = (act: () => void) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = act;
			port2.postMessage(0);
		};
		const begin = () => {
			const began = performance.now();
			let handled = Infinity;
			mark(() => (handled = performance.now()));
			requestAnimationFrame(() => {
				const drawing = performance.now();
				mark(() => took.work.push(performance.now() - began - Math.max(0, drawing - handled)));
			});
		};
		addEventListener(name, begin, { capture: true });
	}, type);
	return async (count) => {
		await page.waitForTimeout(500);
		const { paint, work } = await page.evaluate(() => (window as unknown as { took: Took }).took);
		return { paint: [...paint, ...Array.from({ length: Math.max(0, count - paint.length) }, () => FRAME)], work };
	};
}
