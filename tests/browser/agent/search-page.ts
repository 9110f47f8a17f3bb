import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../../src/agent/search/entry.ts';

/** Everything that the built site's search can find. */
export const { entries }: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));

/** The steps that can be reached in several ways. */
export const manyWays = entries.filter(({ ways = 0 }) => ways > 1);

/** The search as a reader opens it, its index there unless it is told that it will not come. */
export async function open(page: Page, path = '/oppna-fragor/', comes = true) {
	await page.goto(path);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	if (comes) await expect(page.locator('.search-box[data-ready]')).toBeAttached();
}

/** The rows that are found. */
export const hits = (page: Page) => page.locator('.search-answer .hit');
/** What is said above them. */
export const said = (page: Page) => page.locator('.search-said');
