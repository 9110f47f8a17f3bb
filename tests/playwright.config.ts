import { fileURLToPath } from 'node:url';
import { defineConfig, devices, firefox, webkit } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findBrowser } from '../src/setup/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4397);

// The workers read this file too: they take over what the first one found.
process.env.CHROME_PATH ||= findBrowser() ?? '';
// What is tried at random is another thing each time, and the same in every worker; a failing test names it.
process.env.SEED ||= String(Date.now() % 1_000_000);

/** The other engines, for a walk through the main things, where Playwright's own builds of them are installed (npx playwright install). */
const others = [
	{ name: 'firefox', type: firefox, device: devices['Desktop Firefox'] },
	{ name: 'webkit', type: webkit, device: devices['Desktop Safari'] },
].flatMap(({ name, type, device }) =>
	existsSync(type.executablePath()) ? [{ name, testMatch: '**/smoke.spec.ts', use: { ...device, launchOptions: {} } }] : [],
);

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
		// A worker keeps its window from test to test and wipes it between them (storage, permissions, routes, clock): a quarter of the time.
		reuseContext: process.env.FRESH === undefined,

		launchOptions: {
			executablePath: process.env.CHROME_PATH || undefined,
			// Playwright itself gives the other switches that keep a browser quiet on a closed network, and --no-sandbox.
			args: ['--disable-gpu', '--disable-quic'],
		},
	},
	projects: [{ name: 'chromium' }, ...others],
	webServer: {
		command: `npm run --silent preview -- --host 127.0.0.1 --port ${port}`,
		cwd: root,
		url: `http://127.0.0.1:${port}`,
		reuseExistingServer: false,
	},
});
