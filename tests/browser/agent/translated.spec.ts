import type { Page } from '@playwright/test';
import { explore } from '../explore.ts';
import { waysFrom } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, awake, seen } from '../tree-page.ts';

/**
 * Does as the translation of Chrome and Edge does: each text is put into two `<font>`, now and whenever a new one comes, but where
 * `translate` says no. Preact would go on writing into the texts that are no longer shown: https://github.com/preactjs/preact/issues/948
 */
async function translate(page: Page) {
	await page.evaluate(() => {
		const told = (text: Text) => text.parentElement?.closest('[translate=no], .notranslate, script, style, font, textarea, option');
		const wrap = (root: Node) => {
			const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const found: Text[] = [];
			if (root instanceof Text) found.push(root);
			while (texts.nextNode()) found.push(texts.currentNode as Text);
			for (const text of found.filter((each) => each.data.trim() && !told(each))) {
				const [outer, inner] = [document.createElement('font'), document.createElement('font')];
				text.replaceWith(outer);
				outer.append(inner);
				inner.append(text.data);
			}
		};
		wrap(document.querySelector('main')!);
		new MutationObserver((changes) =>
			changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.isConnected && wrap(node))),
		).observe(document.querySelector('main')!, { subtree: true, childList: true });
	});
}

/** Each answer says what it is, and no other answer is there. */
async function expectLabels(page: Page, labels: string[]) {
	await expect(seen(page).locator('.answers .label')).toHaveText(labels);
}

for (const { id, config } of allTrees.filter((_, i) => i % 3 === 0))
	test(`${id}: a translated page says what it answers, at every step`, async ({ page }) => {
		test.slow();
		await page.goto(`/${id}/`);
		await translate(page);
		await page.locator('.tree').hover();
		await awake(page);
		await translate(page);
		await explore(page, config, {
			answer: (_, nth) => page.keyboard.press(String(nth)),
			back: () => page.keyboard.press('Escape'),
			meet: (state) =>
				expectLabels(
					page,
					waysFrom(config, state).map(({ label }) => label),
				),
			focuses: true,
		});
	});

test('what is copied, sent or typed is never translated', async ({ page }) => {
	await page.goto(`/${allTrees[0]!.id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await translate(page);
	await expect(page.locator('.live .step h2 font').first()).toBeAttached();
	await expect(page.locator('.tree :is(.mail, .fields, .note, .desk) font')).toHaveCount(0);
});

test('a step that keeps the nodes of the one before it is found', async ({ page }) => {
	const { id, config } = allTrees[0]!;
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	await translate(page);
	// As a heading does whose text alone is changed: what was put round the old text stays.
	await page.evaluate(() => {
		const stale = document.querySelector('.live h2')!.cloneNode(true);
		new MutationObserver(() => {
			const heading = document.querySelector('.live h2');
			if (heading && heading !== stale) heading.replaceWith(stale);
		}).observe(document.querySelector('.live')!, { subtree: true, childList: true });
	});
	await page.keyboard.press('1');
	const { target } = waysFrom(config, config.initial)[0]!;
	await expect(seen(page)).toHaveAttribute('data-state', target);
	await expect(seen(page).getByRole('heading', { level: 2 })).toHaveText(
		config.states[config.initial]!.meta.kind === 'outcome' ? '' : (config.states[config.initial]!.meta as { text: string }).text,
	);
});
