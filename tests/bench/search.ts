// cspell:ignore inlognig unthrottled
import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '../../src/setup/browser.ts';
import type { Entry, SearchIndex } from '../../src/search/entry.ts';

/** One line of the table: what was measured, and what it came to. */
export type Row = { what: string; value: string };

const QUERIES = ['lösenordet', 'mätvärdena', 'ta bort konto', 'driftstopp', 'inlognig', 'kommer inte in på mina sidor'];
const ROUTINES = [0, 100, 300, 1000];

/**
 * Measures the search in a real browser, against the site in dist: from a key to painted hits, unthrottled and at a quarter of the
 * speed, and the same with a growing number of generated routines. `url` is a server that is already running; without it one is started.
 */
export async function benchSearch(url?: string): Promise<Row[]> {
	const server = url ? undefined : await serve();
	const browser = await chromium.launch({ executablePath: findBrowser() || undefined, args: ['--disable-gpu'] });
	try {
		const rows: Row[] = [];
		const today: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
		for (const count of ROUTINES) {
			const body = JSON.stringify({ ...today, entries: [...today.entries, ...generate(today.entries, count)] });
			const page = await browser.newPage();
			await page.route(/api\/search\.json/, (route) => route.fulfill({ body, contentType: 'application/json' }));
			const name = count === 0 ? 'dagens innehåll' : `${count} påhittade rutiner till`;
			const files = await open(page, url ?? server?.url ?? '');
			const bytes =
				brotliCompressSync(body).length + files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist${file}`)).length, 0);
			rows.push({ what: `${name}: hämtas före första träffen (brotli)`, value: `${(bytes / 1000).toFixed(1)} kB` });
			rows.push({ what: `${name}: index klart efter hämtning`, value: `${(await ready(page)).toFixed(0)} ms` });
			for (const slow of [1, 4]) {
				const client = await page.context().newCDPSession(page);
				await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
				const { p50, p95 } = await keystrokes(page);
				rows.push({
					what: `${name}: tangent till målade träffar, ${slow === 1 ? 'full fart' : `${slow} × långsammare`}`,
					value: `${p50} ms, p95 ${p95} ms`,
				});
			}
			await page.close();
		}
		return rows;
	} finally {
		await browser.close();
		server?.stop();
	}
}

/** Opens the search and returns the files, besides the index, that it fetched to answer. */
async function open(page: Page, url: string): Promise<string[]> {
	const fetched: string[] = [];
	await page.goto(`${url}/oppna-fragor/`, { waitUntil: 'networkidle' });
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.keyboard.press('/');
	await page.locator('.search-box[data-ready]').waitFor({ state: 'attached' });
	return fetched.filter((file) => !file.endsWith('search.json'));
}

async function ready(page: Page): Promise<number> {
	return page.evaluate(() => performance.getEntriesByName('search-index', 'measure')[0]?.duration ?? NaN);
}

/** Types the queries letter by letter, and counts from each key to the frame in which its hits have been painted. */
async function keystrokes(page: Page): Promise<{ p50: string; p95: string }> {
	const times = await page.evaluate(async (queries) => {
		const input = document.querySelector<HTMLInputElement>('.search input');
		const taken: number[] = [];
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const painted = () =>
			new Promise((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				requestAnimationFrame(() => port2.postMessage(0));
			});
		for (const query of queries) {
			for (let end = 1; end <= query.length; end++) {
				await frame();
				if (!input) return taken;
				input.value = query.slice(0, end);
				const start = performance.now();
				input.dispatchEvent(new Event('input', { bubbles: true }));
				await painted();
				taken.push(performance.now() - start);
			}
		}
		return taken;
	}, QUERIES);
	const sorted = times.sort((a, b) => a - b);
	const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(1);
	return { p50: at(0.5), p95: at(0.95) };
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

async function serve(): Promise<{ url: string; stop: () => void }> {
	const port = Number(process.env.TEST_PORT ?? 4398);
	const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--host', '127.0.0.1', '--port', String(port)], {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	await once(child.stdout, 'data');
	return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}
