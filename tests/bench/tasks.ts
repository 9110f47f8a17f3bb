import type { Page } from '@playwright/test';

type Watched = { tasks: number[] };

/** Notes every task of the page's main thread that takes 50 ms or more, from now on. */
export const watchTasks = (page: Page) =>
	page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
	});

/** The longest of them, in ms; 0 where each took less than 50. */
export async function longestTask(page: Page): Promise<number> {
	// They are told of a little later.
	await page.waitForTimeout(200);
	return page.evaluate(() => Math.max(0, ...(window as unknown as Watched).tasks));
}
