import type { Page } from '@playwright/test';
import { weigh } from '../browser/moved.ts';
import { quietest, throttle, watch, type Bench } from './bench.ts';

const TREE = 'elweb/inloggning';
const ROUNDS = 3;
const CLICKS = 30;
const LOADS = 30;

/** A tree's page: what it moves, whether it shifts, and how soon an answer paints the next step. */
const bench: Bench = async ({ browser, base }) => {
	const page = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' });
	const url = `${base}/${TREE}/`;
	const bytes = await moved(page, url);
	const shifts = [];
	for (let i = 0; i < LOADS; i++) shifts.push(await shift(page, url));
	const rows = [
		['brotli before the reader acts', `${bytes.before.toFixed(1)} KB`, '24 KB'],
		['brotli when the player is awake', `${bytes.after.toFixed(1)} KB`, '54 KB'],
		['requests from the first act until then', String(bytes.requests), '6'],
		[`layout shift, worst of ${LOADS} loads`, Math.max(...shifts).toFixed(4), '0'],
	];
	for (const rate of [1, 4]) {
		await page.goto(url);
		await wake(page);
		const answers = await paints(page, '.live [data-answer]', '.live .restart', rate);
		const plain = await inPlain(page, url, () => paints(page, '.shown [data-answer]', '.shown .restart', rate));
		await page.goto('about:blank');
		await page.setContent(BARE);
		const bare = await paints(page, '[data-answer]', '[data-answer]', rate);
		const p95 = (rounds: number[][]) => `≤ ${quietest(rounds, 0.95)} ms`;
		const against = (rounds: number[][]) => (quietest(answers, 0.5) / quietest(rounds, 0.5)).toFixed(1);
		rows.push(
			[`answer to next paint, p95 of the quietest of ${ROUNDS} rounds, ${rate} × slower processor`, p95(answers), '32 ms'],
			['– the same steps as plain HTML, shown and hidden', p95(plain), ''],
			['– one word that changes on a bare page', p95(bare), ''],
			['– answer against plain HTML, median', against(plain), ''],
			['– answer against a bare page, median', against(bare), ''],
		);
	}
	await page.context().close();
	return { title: `The page of a tree (${TREE})`, head: ['', 'measured', 'goal'], rows };
};
export default bench;

/** KB of all that a page fetches from this site, each file compressed as a host would, and how many files waking takes. */
async function moved(page: Page, url: string) {
	const weighed = weigh(page);
	await page.goto(url, { waitUntil: 'networkidle' });
	const before = await weighed.moved();
	let requests = 0;
	page.on('request', () => requests++);
	await wake(page);
	await page.waitForLoadState('networkidle');
	const after = await weighed.moved();
	page.removeAllListeners('response');
	page.removeAllListeners('request');
	return { before: before.all, after: after.all, requests };
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

/** The page's own steps, shown and hidden by the fewest lines that do it: what the same step costs without a player. */
async function inPlain<T>(page: Page, url: string, measure: () => Promise<T>): Promise<T> {
	const player = /_astro\/start\./;
	await page.route(player, (route) => route.abort());
	await page.goto(url);
	await page.evaluate(() => {
		const root = document.querySelector<HTMLElement>('.tree .steps');
		const show = (step: Element | null | undefined) => {
			for (const shown of root?.querySelectorAll<HTMLElement>('.shown') ?? []) {
				shown.classList.remove('shown');
				shown.style.display = 'none';
			}
			step?.classList.add('shown');
			if (step instanceof HTMLElement) step.style.display = 'block';
		};
		show(root?.firstElementChild);
		root?.addEventListener('click', (event) => {
			const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-answer], .restart');
			if (!link) return;
			event.preventDefault();
			show(document.getElementById(link.hash.slice(1)));
		});
	});
	const measured = await measure();
	await page.unroute(player);
	return measured;
}

/** The least that a page could do at a click: one text becomes another. What it costs says how fast this machine is today. */
const BARE = `<h2>Fråga 0</h2><button data-answer onclick="this.previousSibling.textContent = 'Fråga ' + performance.now()">Svara</button>`;

/** How long a hand keeps the button down, and rests before the next click, in ms. */
const HELD = 80;
const REST = 150;

/** What each click of each round took: `again` is clicked where there is nothing else to answer. */
async function paints(page: Page, answer: string, again: string, rate: number): Promise<number[][]> {
	await throttle(page, rate);
	const rounds = [];
	for (let round = 0; round < ROUNDS; round++) {
		const took = await watch(page, 'click');
		for (let i = 0; i < CLICKS; i++) await click(page, answer, again, i);
		rounds.push(await took(CLICKS));
	}
	await throttle(page, 1);
	return rounds;
}

/** Clicks with a bare mouse: the listeners with which a locator makes sure of its click would be measured too. */
async function click(page: Page, answer: string, again: string, nth: number) {
	const answers = page.locator(answer);
	const count = await answers.count();
	const middle = await (count > 0 ? answers.nth(nth % count) : page.locator(again)).evaluate((control) => {
		control.scrollIntoView({ block: 'nearest' });
		const { x, y, width, height } = control.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	});
	await page.mouse.move(middle.x, middle.y);
	await page.waitForTimeout(REST);
	await page.mouse.down();
	await page.waitForTimeout(HELD);
	await page.mouse.up();
	await page.waitForTimeout(REST);
}
