import { expect, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import type { TreeConfig } from '../../machines/tree.ts';
import { toSearch } from '../../src/tree/address.ts';
import { metaOf, nameOf, shortestWays, type Stride } from '../../src/tree/walk.ts';
import type { PublishedTree } from '../../src/tree/published.ts';

/** Every tree that the built site publishes: as many as there are files in machines. */
export const allTrees = globSync('machines/*/*.ts').map((file): PublishedTree =>
	JSON.parse(readFileSync(`dist/api/trees/${file.slice('machines/'.length, -3)}.json`, 'utf8')),
);

/** The step that is seen, whether the page's own or the player's. */
export const seen = (page: Page) => page.locator('.tree .step:visible');

/** The heading of a state: its question, or the title of its outcome. */
export function headingOf(config: TreeConfig, state: string): string {
	return nameOf(metaOf(config, state));
}

export async function expectStep(page: Page, config: TreeConfig, state: string) {
	// A page without script shows all of them until the browser has found the one that its address names.
	await expect(seen(page)).toHaveCount(1);
	await expect(seen(page).getByRole('heading', { level: 2 })).toHaveText(headingOf(config, state));
	await expect(seen(page)).toHaveAttribute('data-state', state);
}

/** The address of a state by the shortest way to it, as the player writes it. */
export function addressOf(config: TreeConfig, state: string): string {
	const strides = shortestWays(config).get(state) ?? [];
	return `/${config.id}/${toSearch([{ tree: config.id, strides }], config.id)}#${state}`;
}

/** Answers as an address writes them, each with its question. */
export function svarOf(strides: readonly Stride[]): string {
	return strides.map(({ state, answer }) => `${state}:${answer}`).join(',');
}

/** Waits until the player has taken over. */
export const awake = (page: Page) => expect(page.locator('.tree[data-awake]')).toBeAttached();

/** Gives answers by id, one step after another, to the player: a click must not aim at a step that it is about to replace. */
export async function answer(page: Page, ...ids: string[]) {
	await page.locator('.tree').hover();
	await awake(page);
	for (const id of ids) await seen(page).locator(`[data-answer="${id}"]`).click();
	await settled(page);
}

/** Waits for what the player does once the step is painted: the address is told then, and the focus moved. */
export const settled = (page: Page) =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));

/** Says that the way to a step that came with a link is right, so that what can be done in it can be done. */
export async function confirmWay(page: Page) {
	await awake(page);
	const confirm = page.locator('.live [data-confirm]');
	await confirm.click();
	await expect(confirm).toHaveCount(0);
}
