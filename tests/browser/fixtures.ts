import { test as base, expect } from '@playwright/test';

/** A page that fails its test when it logs an error, throws, or asks another host for anything. */
export const test = base.extend({
	page: async ({ page, baseURL }, use) => {
		const faults: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			const asksHost = !['data:', 'blob:', 'mailto:'].includes(protocol);
			if (asksHost && baseURL && origin !== new URL(baseURL).origin) faults.push(`request: ${request.url()}`);
		});
		await use(page);
		expect(faults).toEqual([]);
	},
});

export { expect };
