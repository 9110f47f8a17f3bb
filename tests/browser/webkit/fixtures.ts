import { test as base, expect } from '@playwright/test';
import { findWebKit } from '../../../src/tools/setup/browser.ts';
import { openWebKit, type Page } from './driver.ts';
import { watchedHost } from './host.ts';

type Host = Awaited<ReturnType<typeof watchedHost>>;

/** A window of WebKit and its host, which a worker keeps from test to test; a test fails where a page told of a fault. */
export const test = base.extend<{ sound: undefined }, { host: Host; safari: Page }>({
	host: [
		async ({}, use) => {
			const host = await watchedHost('dist');
			await use(host);
			host.stop();
		},
		{ scope: 'worker' },
	],
	safari: [
		async ({}, use) => {
			// As Safari has it from the start: Tab goes to what is pressed and typed in, and skips links.
			const safari = await openWebKit(findWebKit()!, ['--features=!TabsToLinks']);
			await use(safari);
			await safari.close();
		},
		{ scope: 'worker' },
	],
	sound: [
		async ({ host }, use) => {
			await use(undefined);
			expect(host.told()).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
