import type { Page } from '@playwright/test';
import { follow } from '../../../src/tree/follow.ts';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { isOutcome, metaOf, shortestWays, waysFrom, type Stride } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { someTrees } from '../sweep.ts';
import { expectStep } from '../tree-page.ts';

/** What fits each kind of field, so that no warning is given. */
const VALUES: Record<string, string> = {
	'e-post': 'kund@example.se',
	kundnummer: '12345',
	incidentnummer: 'INC0012345',
	datum: '2026-11-20',
	klockslag: '14:05',
};

/** The nearest outcome that has a mail, ticket or post to copy, or else the nearest there is. */
function goalOf({ config }: PublishedTree): { state: string; way: Stride[]; written: boolean } {
	const outcomes = [...shortestWays(config)].filter(([state]) => isOutcome(metaOf(config, state)));
	const written = outcomes.find(([state]) => (metaOf(config, state) as { templates?: string[] }).templates?.length);
	const [state = '', way = []] = written ?? outcomes[0] ?? [];
	return { state, way, written: Boolean(written) };
}

/** Types the way as digits, from wherever the page has put focus when it opened. */
async function answerByKeys(page: Page, { config }: PublishedTree, way: Stride[]) {
	for (const { state, answer } of way) {
		await expectStep(page, config, state);
		await page.keyboard.press(String(waysFrom(config, state).findIndex(({ id }) => id === answer) + 1));
	}
}

/** Fills every field that has focus in turn, until U finds none that is empty. */
async function fillByKeys(page: Page, tree: PublishedTree) {
	await expect(page.locator('.live .writing > *').first()).toBeVisible();
	for (let i = 0; i < 30; i++) {
		await page.keyboard.press('u');
		const field = page.locator(':focus');
		const name = await field.getAttribute('name', { timeout: 500 }).catch(() => null);
		// Outside a field Escape would go back a step.
		if (!name) return;
		if (await field.inputValue()) break;
		const format = tree.fields[name]?.format ?? 'text';
		if (format === 'val' || format === 'ja-nej') await page.keyboard.press('ArrowDown');
		else if (format === 'datum' || format === 'klockslag') await field.fill(VALUES[format]!);
		else await page.keyboard.type(VALUES[format] ?? 'prov');
		await page.keyboard.press('Escape');
	}
	await page.keyboard.press('Escape');
}

for (const tree of someTrees) {
	const { state, way, written } = goalOf(tree);
	test(`${tree.id}: from the page to the copied ${written ? 'text' : 'note'} by keyboard alone`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`/${tree.id}/`);
		await answerByKeys(page, tree, way);
		expect(
			follow(
				tree.config,
				way.map(({ answer }) => answer),
			).state,
		).toBe(state);
		await expectStep(page, tree.config, state);
		if (written) await fillByKeys(page, tree);
		do {
			await page.keyboard.press('c');
			// A letter waits to see that it begins no name.
			await page.waitForTimeout(400);
			await expect(page.locator('.notice')).toContainText('Kopierat');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).not.toMatch(/\{\{|\[/);
			if (written) await expect(page.locator('.notice')).not.toContainText('Saknas');
		} while (/Nästa/.test(await page.locator('.notice').innerText()));
		await page.keyboard.press('a');
		await expect(page.locator('.notice')).toHaveText('Kopierat: anteckningen.');
		const note = await page.evaluate(() => navigator.clipboard.readText());
		expect(note).toContain(tree.title);
		if (written) expect(note).toContain('Kopierat, inte markerat som skickat: ');
	});
}
