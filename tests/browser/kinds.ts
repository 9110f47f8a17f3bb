import type { Page } from '@playwright/test';
import type { Asking, DateQuestion, NumberQuestion, TreeConfig } from '../../machines/tree.ts';
import { replyTo } from '../../src/call/bands.ts';
import { readTrees } from '../../src/check/disk.ts';
import { allChoices, ruleFor } from '../../src/tree/choices.ts';
import { isAsking, metaOf, type Way } from '../../src/tree/walk.ts';
import { expect, test as base } from './fixtures.ts';
import { serve } from './server.ts';
import { buildKinds } from './site.ts';
import { seen } from './tree-page.ts';

/*
 * Trees with every kind of step there is (tests/kinds), on a site of their own beside the one that is shown (site.ts), and what an agent
 * does who walks them: types, ticks, searches, or presses keys.
 */

/** The trees, and the moment that their dates are counted from. */
export const trees = [...readTrees('tests/kinds').trees.values()].map(({ config }) => config);
export const NOW = new Date('2026-11-26T10:00:00');

/** A test on the built area. */
export const test = base.extend<object, { site: string }>({
	site: [
		async ({}, use, { parallelIndex }) => {
			const folder = await buildKinds(`-${parallelIndex}`);
			const host = await serve(`${folder}/dist`);
			await use(host.url);
			await host.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
	baseURL: async ({ site }, use) => use(site),
});

/** Fills in what the step demands before it is answered. */
async function meetDemands(page: Page, meta: Asking) {
	for (const field of meta.demands ?? []) await seen(page).locator(`[name="${field}"]`).fill('SE123');
}

/** A value that gives an answer, found by trying days and numbers. */
function valuesFor(meta: DateQuestion | NumberQuestion, answer: string): Record<string, string> | undefined {
	const days = Array.from({ length: 400 }, (_, i) => new Date(Date.UTC(2026, 10, 26 + 200 - i)).toISOString().slice(0, 10));
	const tried = meta.kind === 'number' ? [0, 100, 500, 4999, 5000, 9000].map(String) : [...days, '1948-05-20'];
	const other = meta.kind === 'date' && meta.from ? { [meta.from]: '2026-11-20' } : {};
	const found = tried.find(
		(value) => replyTo(meta, { ...other, [meta.field]: value }, NOW, (one) => one, { fields: {} })?.answer === answer,
	);
	return found === undefined ? undefined : { ...other, [meta.field]: found };
}

/** Gives an answer as an agent does who knows the value, the words or the boxes, and not the row. */
export async function answerByTyping(page: Page, config: TreeConfig, state: string, { id, label }: Way) {
	const meta = metaOf(config, state);
	if (!isAsking(meta)) return;
	await meetDemands(page, meta);
	const step = seen(page);
	if (meta.kind === 'date' || meta.kind === 'number') {
		const values = valuesFor(meta, id)!;
		for (const [field, value] of Object.entries(values)) await step.locator(`.typed-answer [name="${field}"]`).fill(value);
		await step.locator('.typed-answer [type=submit]').click();
	} else if (meta.kind === 'choices') {
		const chosen = allChoices(meta).find((set) => ruleFor(meta, set)?.answer === id)!;
		for (const option of Object.keys(meta.options)) await step.locator(`[data-option="${option}"]`).setChecked(chosen.has(option));
		await step.locator('[data-go]').click();
	} else if (meta.kind === 'list') {
		await step.locator('[data-find]').fill(label);
		await page.keyboard.press('Enter');
	} else await step.locator(`[data-answer="${id}"]`).click();
}

/** Gives an answer by keys alone, from the step's heading. */
export async function answerByKeys(page: Page, config: TreeConfig, state: string, way: Way, nth: number) {
	const meta = metaOf(config, state);
	if (!isAsking(meta)) return;
	for (const demand of meta.demands ?? []) {
		const field = seen(page).locator(`[name="${demand}"]`);
		if (await field.inputValue()) continue;
		await page.keyboard.press('u');
		await expect(field).toBeFocused();
		await page.keyboard.type('SE123');
		await page.keyboard.press('Escape');
	}
	if (meta.kind === 'choices') {
		const chosen = allChoices(meta).find((set) => ruleFor(meta, set)?.answer === way.id)!;
		const options = Object.keys(meta.options);
		for (const [i, option] of options.entries()) {
			const box = seen(page).locator(`[data-option="${option}"]`);
			if ((await box.isChecked()) !== chosen.has(option)) await page.keyboard.press(String(i + 1));
		}
		await page.keyboard.press('Enter');
	} else if (meta.kind === 'list') {
		await page.keyboard.press('u');
		await page.keyboard.type(way.label);
		await page.keyboard.press('Enter');
	} else if (meta.kind === 'step') await page.keyboard.press('Enter');
	else await page.keyboard.press(String(nth + (meta.kind === 'via' ? 1 : 0)));
}
