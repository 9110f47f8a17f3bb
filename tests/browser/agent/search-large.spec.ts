import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../../src/agent/search/entry.ts';
import { generate } from '../../bench/entries.ts';
import { longestTask, watchTasks } from '../../bench/tasks.ts';
import { expect, test } from '../fixtures.ts';
import { hits } from './search-page.ts';

/* With a thousand routines more the index takes the best part of a second to make, and the page answers meanwhile (`npm run bench`). */
const ROUTINES = 1000;

/** Opens the search on many routines, and tells the longest time that the page did not answer. */
async function longest(page: Page): Promise<number> {
	const today: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
	const body = JSON.stringify({ ...today, entries: [...today.entries, ...generate(today.entries, ROUTINES)] });
	await page.route(/api\/search\.json/, (route) => route.fulfill({ body, contentType: 'application/json' }));
	await page.goto('/oppna-fragor/');
	await watchTasks(page);
	await page.keyboard.press('/');
	await page.locator('.search-box[data-ready]').waitFor({ state: 'attached' });
	return longestTask(page);
}

test('the index of a thousand routines is made in slices', async ({ page }) => {
	const took = await longest(page);
	await page.keyboard.type('konto');
	await expect(hits(page).first()).toBeVisible();
	// A clock that stands still never tells that it is time to rest: in one go on the same machine, however busy it is.
	await page.addInitScript(() => (performance.now = () => 0));
	expect(took).toBeLessThan((await longest(page)) / 2);
});
