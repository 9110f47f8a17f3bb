// cspell:ignore inlognig unthrottled
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { SearchIndex } from '../../src/agent/search/entry.ts';
import { generate } from './entries.ts';
import { longestTask, watchTasks } from './tasks.ts';
import { FRAME, quietest, throttle, watch, type Bench } from './bench.ts';

const QUERIES = ['lösenordet', 'mätvärdena', 'ta bort konto', 'driftstopp', 'inlognig', 'kommer inte in på mina sidor'];
const TURNS = 3;
const ROUTINES = [0, 100, 300, 1000];

/** The search: what is fetched before it answers, and from a key to painted hits, today and with as many routines again as are made up. */
const bench: Bench = async ({ browser, base }) => {
	const rows: string[][] = [];
	const today: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
	for (const count of ROUTINES) {
		const body = JSON.stringify({ ...today, entries: [...today.entries, ...generate(today.entries, count)] });
		const page = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' });
		await page.route(/api\/search\.json/, (route) => route.fulfill({ body, contentType: 'application/json' }));
		const { code, ready, longest } = await open(page, base);
		const own = await both(page);
		const plain = count === 0 ? await plainly(page) : undefined;
		rows.push([
			count === 0 ? 'today' : `+ ${count} routines`,
			`${((code + brotliCompressSync(body).length) / 1024).toFixed(1)} KB`,
			`${ready.toFixed(0)} ms`,
			`${longest.toFixed(0)} ms`,
			...own,
		]);
		if (plain) rows.push(['– ready lists that change places', '', '', '', ...plain]);
		await page.context().close();
	}
	rows.push(['goal, today', '40 KB', '', '50 ms', `${FRAME} ms`, `${2 * FRAME} ms`]);
	return {
		title: 'The search',
		head: [
			'content',
			'brotli before the first hit',
			'index made ready',
			'longest task meanwhile',
			'key to painted hits, p95 of the quietest round',
			'the same, 4 × slower processor',
		],
		rows,
	};
};
export default bench;

/** Opens the search; returns the brotli bytes of the code that it fetched, how long the index took to make, and the longest task in it. */
async function open(page: Page, base: string): Promise<{ code: number; ready: number; longest: number }> {
	const files: string[] = [];
	await page.goto(`${base}/oppna-fragor/`);
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	await watchTasks(page);
	await page.keyboard.press('/');
	await page.locator('.search-box[data-ready]').waitFor({ state: 'attached' });
	const code = files.filter((file) => !file.endsWith('search.json')).map((file) => brotliCompressSync(readFileSync(`dist${file}`)).length);
	const ready = await page.evaluate(() => performance.getEntriesByName('search-index', 'measure')[0]?.duration ?? NaN);
	return { code: code.reduce((a, b) => a + b, 0), ready, longest: await longestTask(page) };
}

/** From a key to painted hits at both speeds of the processor: 95 of 100 keys take no longer, in the quietest round. */
async function both(page: Page): Promise<string[]> {
	const slowest = [];
	for (const rate of [1, 4]) {
		await throttle(page, rate);
		const rounds = [];
		for (let round = 0; round < TURNS; round++) rounds.push(await keystrokes(page));
		slowest.push(`≤ ${quietest(rounds, 0.95)} ms`);
	}
	await throttle(page, 1);
	return slowest;
}

/** Types the queries letter by letter. */
async function keystrokes(page: Page): Promise<number[]> {
	const took = await watch(page, 'input');
	for (const query of QUERIES) {
		await page.getByRole('searchbox').fill('');
		await page.keyboard.type(query, { delay: 60 });
	}
	return took(QUERIES.join('').length);
}

/** The same keys, where each but changes one ready list of hits for another: what the picture costs without a search. */
async function plainly(page: Page): Promise<string[]> {
	const lists = [];
	for (const query of QUERIES.slice(0, 2)) {
		await page.getByRole('searchbox').fill(query);
		await page.waitForTimeout(300);
		lists.push(await page.locator('.search-answer').evaluateHandle((answer) => [...answer.children].map((part) => part.cloneNode(true))));
	}
	await page.evaluate((ready) => {
		let turn = 0;
		const swap = (event: Event) => {
			event.stopImmediatePropagation();
			document.querySelector('.search-answer')?.replaceChildren(...(ready[turn++ % 2] ?? []));
		};
		document.querySelector('.search-box')?.addEventListener('input', swap, { capture: true });
	}, lists);
	return both(page);
}
