import { answerForFirefox } from './firefox.ts';
import { test as base, expect, type Page } from '@playwright/test';

/** What a page does that no page may: an error or a warning, a breach of its policy, a request to another host. Filled as it happens. */
export function watchFaults(page: Page, baseURL: string | undefined): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		const isFault = message.type() === 'error' || message.type() === 'warning';
		if (isFault && message.text() !== BLOCKED) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		const asksHost = !['data:', 'blob:', 'mailto:'].includes(protocol);
		if (asksHost && baseURL && origin !== new URL(baseURL).origin) faults.push(`request: ${request.url()}`);
	});
	return faults;
}

/** What Playwright logs where playwright.config.ts has it keep service workers out, so that each test does not fetch the whole site. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A page that may log and throw, for tests of what happens then. */
export const bare = base.extend<object, { answered: undefined }>({
	// Asked for by nobody, and there before any page.
	answered: [async ({ browser }, use) => (answerForFirefox(browser), await use(undefined)), { scope: 'worker', auto: true }],
});

/** A page that fails its test when it logs an error, throws, breaks its policy, or asks another host for anything. */
export const test = bare.extend({
	page: async ({ page, baseURL }, use) => {
		const faults = watchFaults(page, baseURL);
		await use(page);
		expect(faults).toEqual([]);
	},
});

export { expect };
