import { fileURLToPath } from 'node:url';
import { defineConfig, devices, firefox, webkit } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findBrowser, findWhole } from '../src/tools/setup/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4397);

// The workers read this file too: they take over what the first one found.
process.env.CHROME_PATH ||= findBrowser() ?? '';
// What is tried at random is another thing each time, and the same in every worker; a failing test names it.
process.env.SEED ||= String(Date.now() % 1_000_000);

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
	{ name: 'firefox', path: firefox.executablePath(), use: { ...devices['Desktop Firefox'], launchOptions: {} } },
	{ name: 'webkit', path: webkit.executablePath(), use: { ...devices['Desktop Safari'], launchOptions: {} } },
].flatMap(({ name, path, use }) => (path && existsSync(path) ? [{ name, testMatch: '**/smoke.spec.ts', use }] : []));

/** The tests in a real browser, against the built site in dist. */
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
	projects: [{ name: 'chromium' }, ...smoke],
	webServer: {
		command: `npm run --silent preview -- --host 127.0.0.1 --port ${port}`,
		cwd: root,
		url: `http://127.0.0.1:${port}`,
		reuseExistingServer: false,
	},
});
