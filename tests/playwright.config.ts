import { defineConfig, devices, firefox, webkit } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findBrowser, findFirefox, findWebKit, findWhole } from '../src/tools/setup/browser.ts';
import { ASTRO } from './built.ts';
import { SEED } from './random.ts';

const port = Number(process.env.TEST_PORT ?? 4397);

// The workers read this file too: they take over what the first one found.
process.env.CHROME_PATH ||= findBrowser() ?? '';
// The same in every worker.
process.env.SEED ||= String(SEED);

/** What is walked in Firefox as well: what a call is made of, how a tree is changed, and how a document comes in. */
const IN_FIREFOX =
	/site\/smoke|owner\/(trees-walk|import-page)|agent\/(samtal|history|keys|whose-call|look-up|rescue|waking|aim|diagram-sight)\.spec\.ts/;
const IN_WEBKIT = /browser\/webkit\/.*\.spec\.ts/;
/** WebDriver BiDi can turn no script off in it, and give it no colour scheme. */
const NOT_IN_FIREFOX = /script turned off|axe finds|in every look/;
const WITH_MOUSE = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6, 'ui.useOverlayScrollbars': 1 };

const chromiumSwitches = {
	// Playwright itself gives the other switches that keep a browser quiet on a closed network, and --no-sandbox.
	args: ['--disable-gpu', '--disable-quic'],
};
const whole = findWhole();
/**
 * A walk through the main things: in a browser such as people have, and in the other engines where Playwright's own builds are installed.
 */
const smoke = [
	{
		name: 'whole-browser',
		path: whole === process.env.CHROME_PATH ? '' : whole,
		use: { launchOptions: { ...chromiumSwitches, executablePath: whole } },
	},
	{ name: 'webkit', path: webkit.executablePath(), use: { ...devices['Desktop Safari'], launchOptions: {} } },
].flatMap(({ name, path, use }) => (path && existsSync(path) ? [{ name, testMatch: '**/smoke.spec.ts', use }] : []));

/**
 * Firefox: Playwright's own where it is installed, else the machine's, which is driven by WebDriver BiDi. A machine with a mouse is what
 * the page is told of, as it would be in a window.
 */
const gecko = [
	{ path: firefox.executablePath(), use: { launchOptions: {}, reuseContext: true } },
	{
		path: findFirefox() ?? '',
		use: { channel: 'moz-firefox', launchOptions: { executablePath: findFirefox(), firefoxUserPrefs: WITH_MOUSE }, reuseContext: false },
	},
]
	.filter(({ path }) => path && existsSync(path))
	.slice(0, 1)
	.map(({ use }) => ({
		name: 'firefox',
		testMatch: IN_FIREFOX,
		grepInvert: NOT_IN_FIREFOX,
		use: { ...devices['Desktop Firefox'], ...use },
	}));

/** WebKit: Playwright cannot drive the machine's own, which tests/browser/webkit does by itself. */
const gtk = findWebKit() ? [{ name: 'webkit-gtk', testMatch: IN_WEBKIT }] : [];

if (process.env.TEST_WORKER_INDEX === undefined)
	for (const [name, found] of [
		['Firefox', gecko],
		['WebKit', gtk],
	] as const)
		if (found.length === 0) console.log(`No ${name} is installed: what is walked in it as well is left out.`);

/** The tests in a real browser, against the built site in dist of the folder that they run in (browser/site.ts). */
export default defineConfig({
	testDir: '.',
	testMatch: '**/*.spec.ts',
	outputDir: '../node_modules/.cache/playwright',
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// One stumble of a small machine must not hold back a whole delivery. It is listed as flaky, and is to be looked into like a failure.
	retries: process.env.CI ? 1 : 0,
	timeout: 120_000,
	// The machines that this runs on are small and noisy: patience is no promise.
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		// Kept out but where a test asks for them (offline.spec.ts): each page would fetch the whole site in the background.
		serviceWorkers: 'block',
		// A worker keeps its window from test to test and wipes it between them (storage, permissions, routes, clock): a quarter of the
		// time.
		reuseContext: process.env.FRESH === undefined,
		launchOptions: { ...chromiumSwitches, executablePath: process.env.CHROME_PATH || undefined },
	},
	projects: [{ name: 'chromium', testIgnore: IN_WEBKIT }, ...smoke, ...gecko, ...gtk],
	webServer: {
		command: `"${process.execPath}" "${ASTRO}" preview --host 127.0.0.1 --port ${port}`,
		cwd: process.cwd(),
		env: { ASTRO_TELEMETRY_DISABLED: '1' },
		url: `http://127.0.0.1:${port}`,
		reuseExistingServer: false,
	},
});
