import type { Browser, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { percentile, throttle, type Bench } from './bench.ts';
import { host } from './host.ts';
import { starlightPage } from './starlight.ts';

const TREE = 'elweb/inloggning';
const LOADS = 15;
/** What Lighthouse takes a phone to be: a slow 4G network and a processor of a quarter. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const KINDS = ['document', 'stylesheet', 'script', 'font'];

/**
 * What one page moves until the reader acts, by kind, and when it paints and can be answered; plain baselines of the same text beside it.
 */
const bench: Bench = async ({ browser }) => {
	const page = readFileSync(`dist/${TREE}/index.html`, 'utf8');
	const unscripted = page.replace(/<script\b.*?<\/script>/gs, '');
	const main = /<main\b.*?<\/main>/s.exec(unscripted)?.[0] ?? '';
	const title = /<title>(.*?)<\/title>/.exec(page)?.[1]?.split(' | ')[0] ?? '';
	const head = `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
	const text = main.replace(/<svg\b.*?<\/svg>|<style\b.*?<\/style>/gs, '').replace(/ (class|style|data-astro-\w+)="[^"]*"/g, '');
	const path = `/${TREE}/`;
	const file = `${path}index.html`;
	const sites = [
		{ name: 'the page of a tree', path, site: await host('dist') },
		{ name: '– the same without script', path, site: await host('dist', { [file]: unscripted }) },
		{ name: '– the same as bare HTML', path, site: await host('nowhere', { [file]: head + text }) },
		{ name: 'Starlight as it comes, the same text, no tree', path: '/', site: await host(await starlightPage(title, text)) },
	];
	const runs = sites.map((each) => ({ ...each, loads: [] as Load[] }));
	for (let i = 0; i < LOADS; i++) for (const run of runs) run.loads.push(await load(browser, run.site.url + run.path));
	const median = (loads: Load[], of: (each: Load) => number) => percentile(loads.map(of), 0.5);
	const still = median(runs[1]?.loads ?? [], ({ painted }) => painted);
	const rows = runs.map(({ name, site, loads }) => {
		const sent = loads.at(-1)?.sent ?? [];
		const kb = (kind?: string) =>
			sent.filter((each) => !kind || each.kind === kind).reduce((sum, { path }) => sum + (site.sizes.get(path)?.length ?? 0), 0) / 1024;
		const usable = median(loads, (each) => each.usable);
		return [
			name,
			String(sent.length),
			...[undefined, ...KINDS].map((kind) => kb(kind).toFixed(1)),
			`${median(loads, ({ painted }) => painted).toFixed(0)} ms`,
			Number.isNaN(usable) ? '' : `${usable.toFixed(0)} ms`,
			Number.isNaN(usable) ? '' : (usable / still).toFixed(2),
		];
	});
	for (const { site } of sites) site.stop();
	rows.push(['goal', '', '24', '', '', '6', '', '', '', '1.05']);
	return {
		title: `Loading /${TREE}/ on a phone's network, medians of ${LOADS}`,
		head: [
			'',
			'requests',
			'KB',
			'HTML',
			'CSS',
			'script',
			'fonts',
			'first paint',
			'first answer usable',
			'against the first paint without script',
		],
		rows,
	};
};
export default bench;

/** Times in ms from the start of the load; `usable` is NaN where there is nothing to answer. */
type Load = { painted: number; usable: number; sent: { path: string; kind: string }[] };

async function load(browser: Browser, url: string): Promise<Load> {
	const page = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' });
	const sent: Load['sent'] = [];
	page.on('request', (request) => {
		const path = new URL(request.url()).pathname.replace(/\/$/, '/index.html');
		sent.push({ path, kind: request.resourceType() });
	});
	await page.addInitScript(watch);
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await throttle(page, 4);
	await page.goto(url, { waitUntil: 'networkidle' });
	const times = await timesOf(page);
	await page.context().close();
	return { ...times, sent };
}

/** In the page: notes the first frame in which an answer stands somewhere. It is a link, so that it can be pressed when it is seen. */
function watch() {
	const look = () => {
		const answer = document.querySelector('[data-answer]');
		if (answer && answer.getBoundingClientRect().height > 0) performance.mark('answer');
		else if (performance.now() < 20_000) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

const timesOf = (page: Page) =>
	page.evaluate(() => {
		const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
		const seen = performance.getEntriesByName('answer')[0]?.startTime;
		return { painted, usable: seen === undefined ? NaN : Math.max(painted, seen) };
	});
