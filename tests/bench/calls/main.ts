import { chromium, type Browser } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findBrowser } from '../../../src/tools/setup/browser.ts';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { isOutcome, metaOf, shortestWays, type Stride } from '../../../src/tree/walk.ts';
import { serve } from '../../browser/server.ts';
import { print } from '../report.ts';
import { flatSeconds, median, overBars, seconds, wordsToRead } from './estimate.ts';
import { play, type Played } from './play.ts';

/*
 * npm run bench:calls: every outcome of every tree is played from /samtal/ by keys alone until its texts and the note are copied, and
 * held beside the same task with the flat document. `npm run bench:calls -- elweb/ticket` plays what has that in its name.
 */
type Row = Played & { seconds: number; flatWords: number; flatSeconds: number };

/** A column's name, what it shows, its decimals and its unit. */
const COLUMNS: [string, keyof Omit<Row, 'outcome' | 'copied'>, number, string?][] = [
	['keys', 'keys', 0],
	["customer's characters", 'typed', 0],
	['answers', 'answers', 0],
	['texts', 'texts', 0],
	['screens scrolled', 'scrolled', 1],
	['words', 'words', 0],
	['estimate', 'seconds', 0, ' s'],
	['flat: words', 'flatWords', 0],
	['flat: estimate', 'flatSeconds', 0, ' s'],
];

const [named = ''] = process.argv.slice(2);
const trees = globSync('dist/api/trees/*/*.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as PublishedTree);
const host = await serve('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu', '--disable-quic', '--lang=sv-SE'] });
const calls = trees.flatMap((tree) =>
	[...shortestWays(tree.config)]
		.filter(([state]) => isOutcome(metaOf(tree.config, state)) && `${tree.id}/${state}`.includes(named))
		.map(([state, way]) => ({ tree, state, way })),
);
const rows: Row[] = [];
const failed: string[] = [];
const left = calls.values();
await Promise.all([playOn(), playOn()]);
rows.sort((a, b) => placeOf(a) - placeOf(b));
await browser.close();
await host.stop();
report();

/** Plays what is left, call by call; two do so at once. */
async function playOn() {
	for (const { tree, state, way } of left) {
		await playInWindow(browser, tree, state, way).then(
			(row) => rows.push(row),
			(error: unknown) => failed.push(`${tree.id} › ${state}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`),
		);
	}
}

function placeOf({ outcome }: Row): number {
	return calls.findIndex(({ tree, state }) => outcome === `${tree.id} › ${state}`);
}

async function playInWindow(within: Browser, tree: PublishedTree, state: string, way: readonly Stride[]): Promise<Row> {
	const context = await within.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		serviceWorkers: 'block',
	});
	try {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const played = await play(await context.newPage(), host.url, tree, state, way);
		return { ...played, seconds: seconds(played), ...flatTask(tree, [...way.map((stride) => stride.state), state], played) };
	} finally {
		await context.close();
	}
}

function flatTask(tree: PublishedTree, states: readonly string[], { copied, texts }: Played) {
	const statements = parse(readFileSync(`content/kallan/${tree.id.split('/')[0]}.yml`, 'utf8')) as { id: string; says: string }[];
	const needed = states.flatMap((state) => metaOf(tree.config, state)?.source ?? []);
	const flatWords = wordsToRead(statements, needed);
	const characters = copied.reduce((sum, text) => sum + text.length, 0);
	return { flatWords, flatSeconds: flatSeconds({ words: flatWords, characters, texts }) };
}

function report() {
	const written = rows.filter(({ texts }) => texts > 0);
	print({
		title: `${rows.length} outcomes by keys alone, from /samtal/ to every text and the note copied`,
		head: ['outcome', ...COLUMNS.map(([name]) => name)],
		rows: [
			...rows.map((row) => [row.outcome, ...COLUMNS.map(([, key, digits, unit = '']) => row[key].toFixed(digits) + unit)]),
			medians('**median**', rows),
			...(written.length > 0 ? [medians(`**median of the ${written.length} with a text to send**`, written)] : []),
		],
	});
	const faults = [...failed.map((fault) => `Not played to its end: ${fault}`), ...overBars(rows)];
	for (const fault of faults) console.error(fault);
	process.exitCode = faults.length > 0 || rows.length === 0 ? 1 : 0;
}

function medians(title: string, of: readonly Row[]): string[] {
	return [title, ...COLUMNS.map(([, key, digits, unit = '']) => median(of.map((row) => row[key])).toFixed(digits) + unit)];
}
