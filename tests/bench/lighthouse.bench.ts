import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/tools/setup/browser.ts';
import type { Bench } from './bench.ts';
import { installed } from './installed.ts';

const PAGES = ['', 'elweb/inloggning/', 'samtal/', 'ordlista/'];
const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'];
const run = promisify(execFile);

/** Lighthouse on a page of each kind that is opened most, as a phone and as a computer. Its scores, of 100. */
const bench: Bench = async ({ base }) => {
	const title = 'Lighthouse';
	const head = ['page', 'as', ...KINDS];
	const home = await installed('lighthouse', { lighthouse: '13.5.0' });
	if (!home) return { title, head, rows: [['could not be installed', '', '', '', '', '']] };
	const rows: string[][] = [];
	for (const page of PAGES) {
		for (const form of ['mobile', 'desktop']) rows.push([`/${page}`, form, ...(await scores(home, `${base}/${page}`, form))]);
	}
	return { title, head, rows: [...rows, ['goal', '', '100', '100', '100', '100']] };
};
export default bench;

async function scores(home: string, url: string, form: string): Promise<string[]> {
	// A site that is told no address of its own asks not to be found (src/delivery/hosting/findable.ts).
	const flags = [
		'--output=json',
		'--quiet',
		'--skip-audits=is-crawlable',
		`--only-categories=${KINDS.join()}`,
		...(form === 'desktop' ? ['--preset=desktop'] : []),
	];
	const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking';
	const env = { ...process.env, CHROME_PATH: findBrowser({ whole: true }) };
	const { stdout } = await run(process.execPath, [`${home}/node_modules/lighthouse/cli/index.js`, url, ...flags, chrome], {
		env,
		maxBuffer: 2 ** 27,
		timeout: 300_000,
	});
	const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
	return KINDS.map((kind) => String(Math.round((report.categories[kind]?.score ?? 0) * 100)));
}
