import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { percentile, throttle, type Bench } from './bench.ts';

const TREE = 'elweb/inloggning';
const ROUNDS = 40;
const LOADS = 30;
/** The browser reports no event that was painted sooner than this, in ms. */
const SHORTEST = 16;

/** A tree's page: what it moves, whether it shifts, and how soon an answer paints the next step. */
const bench: Bench = async ({ browser, base }) => {
	const page = await browser.newPage({ locale: 'sv-SE' });
	const url = `${base}/${TREE}/`;
	const bytes = await moved(page, url);
	const shifts = [];
	for (let i = 0; i < LOADS; i++) shifts.push(await shift(page, url));
	const rows = [
		['brotli before the reader acts', `${bytes.before.toFixed(1)} KB`, '24 KB'],
		['brotli when the player is awake', `${bytes.after.toFixed(1)} KB`, '48 KB'],
		[`layout shift, worst of ${LOADS} loads`, Math.max(...shifts).toFixed(4), '0'],
	];
	for (const rate of [1, 4]) {
		const times = await paints(page, url, rate);
		rows.push([`answer to next paint, p95, ${rate} × slower processor`, `≤ ${percentile(times, 0.95)} ms`, '32 ms']);
	}
	await page.context().close();
	return { title: `The page of a tree (${TREE})`, head: ['', 'measured', 'goal'], rows };
};
export default bench;

/** KB of all that a page fetches from this site, each file compressed as a host would. */
async function moved(page: Page, url: string) {
	const sizes: number[] = [];
	const weigh = async (response: { url: () => string; body: () => Promise<Buffer> }) =>
		sizes.push(brotliCompressSync(await response.body()).length);
	const all: Promise<unknown>[] = [];
	page.on('response', (response) => void all.push(weigh(response)));
	const sum = async () => (await Promise.all(all), sizes.reduce((a, b) => a + b, 0) / 1024);
	await page.goto(url, { waitUntil: 'networkidle' });
	const before = await sum();
	await wake(page);
	await page.waitForLoadState('networkidle');
	const after = await sum();
	page.removeAllListeners('response');
	return { before, after };
}

async function wake(page: Page) {
	await page.mouse.move(0, 0);
	await page.locator('.tree').hover();
	await page.locator('.tree[data-awake]').waitFor();
}

/** The layout shift of one load, from the first paint until the player is awake. */
async function shift(page: Page, url: string): Promise<number> {
	await page.goto(url);
	await wake(page);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 100);
			}),
	);
}

/** How long each answer took, in ms from the click to the paint after it (Event Timing), down every way of the tree by turns. */
async function paints(page: Page, url: string, rate: number): Promise<number[]> {
	await page.goto(url);
	await wake(page);
	await throttle(page, rate);
	await page.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { times });
		const options = { type: 'event', durationThreshold: 16, buffered: false };
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries()) if (name === 'click') times.push(duration);
		}).observe(options as PerformanceObserverInit);
	});
	let clicks = 0;
	for (let i = 0; i < ROUNDS; i++) {
		const answers = page.locator('.live [data-answer]');
		const count = await answers.count();
		if (count === 0) await page.keyboard.press('r');
		else
			clicks += Number(
				await answers
					.nth(i % count)
					.click()
					.then(() => true),
			);
		await page.locator('.live .step').waitFor();
	}
	await page.waitForTimeout(300);
	await throttle(page, 1);
	const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
	if (clicks === 0) throw new Error('No answer was given.');
	return [...times, ...Array.from({ length: Math.max(0, clicks - times.length) }, () => SHORTEST)];
}
