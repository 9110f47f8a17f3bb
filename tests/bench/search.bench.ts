// cspell:ignore inlognig unthrottled
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Entry, SearchIndex } from '../../src/search/entry.ts';
import { percentile, throttle, type Bench } from './bench.ts';

const QUERIES = ['lösenordet', 'mätvärdena', 'ta bort konto', 'driftstopp', 'inlognig', 'kommer inte in på mina sidor'];
const ROUTINES = [0, 100, 300, 1000];
/** The browser reports no event that was painted sooner than this, in ms: one frame. */
const SHORTEST = 16;

/** The search: what is fetched before it answers, and from a key to painted hits, today and with as many routines again as are made up. */
const bench: Bench = async ({ browser, base }) => {
	const rows: string[][] = [];
	const today: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
	for (const count of ROUTINES) {
		const body = JSON.stringify({ ...today, entries: [...today.entries, ...generate(today.entries, count)] });
		const page = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' });
		await page.route(/api\/search\.json/, (route) => route.fulfill({ body, contentType: 'application/json' }));
		const { code, ready } = await open(page, base);
		const times = [];
		for (const rate of [1, 4]) {
			await throttle(page, rate);
			times.push(percentile(await keystrokes(page), 0.95));
		}
		const [fast = NaN, slow = NaN] = times;
		rows.push([
			count === 0 ? 'today' : `+ ${count} routines`,
			`${((code + brotliCompressSync(body).length) / 1024).toFixed(1)} KB`,
			`${ready.toFixed(0)} ms`,
			`≤ ${fast} ms`,
			`≤ ${slow} ms`,
		]);
		await page.context().close();
	}
	rows.push(['goal, today', '40 KB', '', `${SHORTEST} ms`, `${2 * SHORTEST} ms`]);
	return {
		title: 'The search',
		head: ['content', 'brotli before the first hit', 'index made ready', 'key to painted hits, p95', 'the same, 4 × slower processor'],
		rows,
	};
};
export default bench;

/** Opens the search; returns the brotli bytes of the code that it fetched, and how long the index took to make. */
async function open(page: Page, base: string): Promise<{ code: number; ready: number }> {
	const files: string[] = [];
	await page.goto(`${base}/oppna-fragor/`);
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	await page.keyboard.press('/');
	await page.locator('.search-box[data-ready]').waitFor({ state: 'attached' });
	const code = files.filter((file) => !file.endsWith('search.json')).map((file) => brotliCompressSync(readFileSync(`dist${file}`)).length);
	const ready = await page.evaluate(() => performance.getEntriesByName('search-index', 'measure')[0]?.duration ?? NaN);
	return { code: code.reduce((a, b) => a + b, 0), ready };
}

/** Types the queries letter by letter; how long each took, in ms from the key to the paint after it (Event Timing). */
async function keystrokes(page: Page): Promise<number[]> {
	await page.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { times });
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries()) if (name === 'input') times.push(duration);
		}).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
	});
	for (const query of QUERIES) {
		await page.getByRole('searchbox').fill('');
		await page.keyboard.type(query, { delay: 60 });
	}
	await page.waitForTimeout(300);
	const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
	const keys = QUERIES.join('').length;
	return [...times, ...Array.from({ length: Math.max(0, keys - times.length) }, () => SHORTEST)];
}

const HEADS =
	'avgift bostad faktura flytt fullmakt garanti hyra intyg kabel klagomål kvitto leverans mätare nät ombud pant retur säkring tariff uppsägning'.split(
		' ',
	);
const TAILS =
	'adress anmälan avtal besked blankett datum fråga kod lista nummer ordning period plan register skada tid uppgift ändring'.split(' ');

/** As many entries again as `count` routines would give, with words put together from everyday ones, so that the vocabulary grows too. */
function generate(today: Entry[], count: number): Entry[] {
	const steps = today.filter(({ kind }) => kind === 'outcome' || kind === 'question').slice(0, 9);
	return Array.from({ length: count }, (_, i) => {
		const word = `${HEADS[i % HEADS.length]}${TAILS[Math.floor(i / HEADS.length) % TAILS.length]}`;
		const place = `Område ${i % 20} › ${word} ${i}`;
		const own = steps.map((step, j) => ({
			...step,
			title: `${step.title} ${word} ${TAILS[(i + j) % TAILS.length]}`,
			place,
			url: `o${i % 20}/r${i}/#s${j}`,
		}));
		return [
			{
				kind: 'routine' as const,
				title: `${word} ${i}`,
				place: `Område ${i % 20}`,
				url: `o${i % 20}/r${i}/`,
				text: `Kunden frågar om ${word}.`,
			},
			...own,
		];
	}).flat();
}
