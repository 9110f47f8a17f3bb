import type { Page } from '@playwright/test';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { isOutcome, metaOf, waysFrom, type Stride } from '../../../src/tree/walk.ts';
import { copyAll } from './copy.ts';
import { wordsIn, type Counts } from './estimate.ts';
import { fillAll } from './fillAll.ts';
import { handsOn, pressToCopy, watchClipboard, type Hands } from './hands.ts';

/** A call that was played to its end, with what was copied to be sent. */
export type Played = Counts & { outcome: string; copied: string[] };

/**
 * Plays the way to an outcome from /samtal/ by keys alone, until every text of it and the note are copied. Throws where that cannot be
 * done.
 */
export async function play(page: Page, base: string, tree: PublishedTree, state: string, way: readonly Stride[]): Promise<Played> {
	await watchClipboard(page);
	const hands = handsOn(page);
	await page.goto(`${base}samtal/`);
	await page.locator('.tree[data-awake]').waitFor({ state: 'attached' });
	// Chosen once on a device, not in each call: it is not counted.
	await page.locator(`.area-choice [value="${tree.id.split('/')[0]}"]`).check();
	await page.locator('.call-head input').focus();
	await openTree(hands, tree);
	let words = 0;
	for (const { state: at, answer } of way) {
		words += await readStep(page, at);
		await hands.press(String(waysFrom(tree.config, at).findIndex(({ id }) => id === answer) + 1));
	}
	words += await readStep(page, state);
	const meta = metaOf(tree.config, state);
	const templates = (isOutcome(meta) ? (meta.templates ?? []) : []).flatMap((id) => tree.templates[id] ?? []);
	const fields = await fillAll(hands, tree, templates);
	const copied = await copyAll(hands, templates);
	const scrolled = await screensBelow(page);
	hands.tally.keys += 1;
	if ((await pressToCopy(hands, 'a')) === undefined) throw new Error('A copied no note');
	const counts = { ...hands.tally, answers: way.length, fields, parts: copied.length, texts: templates.length, words, scrolled };
	return { outcome: `${tree.id} › ${state}`, copied, ...counts };
}

const stepAt = (state: string) => `.tree .step[data-state="${state}"]:visible`;

/** Waits for a step, and counts the words that stand in it. */
async function readStep(page: Page, state: string): Promise<number> {
	const step = page.locator(stepAt(state)).first();
	await step.waitFor({ timeout: 10_000 });
	if (await step.locator('.outcome').count()) await page.waitForTimeout(100);
	return wordsIn(await step.innerText());
}

/** Opens a tree by the key that its place in its area's list shows; where it has none, by as many letters as the search needs. */
async function openTree(hands: Hands, { id, title, config }: PublishedTree) {
	const { page } = hands;
	const key = await page.locator(`.choose [data-area] [data-choose="${id}"]`).getAttribute('data-key');
	if (key) {
		for (const digit of key) await hands.press(digit);
		return;
	}
	await hands.press('/');
	for (const letter of title.toLowerCase()) {
		await hands.press(letter === ' ' ? 'Space' : letter);
		if (await firstHitIs(page, `/${id}/`)) break;
	}
	await hands.press('Enter');
	await page.locator(stepAt(config.initial)).first().waitFor({ timeout: 10_000 });
}

async function firstHitIs(page: Page, path: string): Promise<boolean> {
	await page.waitForTimeout(120);
	const href = await page
		.locator('.samtal .search-box a[href]:visible')
		.first()
		.getAttribute('href', { timeout: 500 })
		.catch(() => null);
	return href !== null && new URL(href, 'http://host').pathname.endsWith(path) && !href.includes('#');
}

/** How many screens the step takes below the first. */
const screensBelow = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const step = [...document.querySelectorAll('.tree .step')].find((s) => s.checkVisibility());
		const bottom = (step?.getBoundingClientRect().bottom ?? 0) + scrollY;
		return Math.max(0, bottom / innerHeight - 1);
	});
