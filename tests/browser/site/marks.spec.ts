import type { Page } from '@playwright/test';
import { BUDGETS, kindOf, pages } from '../delivery/budgets.ts';
import { expect, test } from '../fixtures.ts';
import { dress } from '../reading.ts';
import { allTrees } from '../tree-page.ts';

/* Where one is in the menu, and what folds: one mark of each on every page. */
const of = (pattern: RegExp) => pages.flatMap(({ path }) => (pattern.test(path) ? [path] : [])).slice(0, 1);
const UNDER: Readonly<Record<string, string[]>> = {
	'Introduktion och övning': [...of(/^\/introduktion\/[^/]+\/[^/]+\/$/), ...of(/^\/ova\/[^/]+\/$/), ...of(/^\/ova\/[^/]+\/[^/]+\/$/)],
	'Slå upp': [
		'/ordlista/',
		'/kontakter/',
		'/system/',
		'/mallar/',
		...of(/^\/mallar\/[^/]+\/[^/]+\/$/),
		...of(/^\/atgarder\/[^/]+\/[^/]+\/$/),
	],
	'Ändra i rutinerna': of(/^\/bidra\/[^/]+\/$/),
	'Ägarens lista': of(/^\/agare\/[^/]+\/$/),
};

test('every page below a link of the menu marks that link, unfolded and seen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const [link, below] of Object.entries(UNDER))
		for (const path of below) {
			await page.goto(path);
			const marked = page.locator('nav.sidebar a[aria-current=true]');
			await expect(marked, path).toHaveText([link]);
			await expect(marked).toBeVisible();
			expect(await marked.evaluate((e) => getComputedStyle(e).boxShadow)).toContain('inset');
		}
});

test('the group of the owner is folded where the page is not in it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`/${allTrees[0]!.id}/`);
	await expect(page.locator('nav.sidebar').getByRole('link', { name: 'Ägarens lista' })).toBeHidden();
	await page.goto('/oppna-fragor/');
	await expect(page.locator('nav.sidebar').getByRole('link', { name: 'Ägarens lista' })).toBeVisible();
});

const each = BUDGETS.filter(({ kind }) => kind !== 'editor').flatMap(
	({ kind }) => pages.find(({ path }) => kindOf(path)?.kind === kind)?.path ?? [],
);

test('what folds has one mark, or a sign of its own in its place', async ({ page }) => {
	for (const path of [...each, '/samtal/', '/introduktion/rundtur/']) {
		await page.goto(path);
		// What looks after a part may come with it, a moment later.
		await expect.poll(() => strange(page), path).toEqual([]);
	}
});

test('a mark of another kind is found', async ({ page }) => {
	await page.goto('/samtal/');
	await dress(page, '.choose summary { list-style: disclosure-closed !important } .choose summary::before { content: "▸" !important }');
	expect(await strange(page)).not.toEqual([]);
});

/** What folds and has another mark than the turned corner: the menu's own is Starlight's. */
const strange = (page: Page) =>
	page.locator('summary:visible').evaluateAll((all) =>
		all.flatMap((summary) => {
			if (summary.closest('nav.sidebar, .self-check')) return [];
			const { content, borderBottomWidth, transform, display } = getComputedStyle(summary, '::before');
			const { content: after } = getComputedStyle(summary, '::after');
			const isCorner = content === '""' && parseFloat(borderBottomWidth) === 2 && transform.startsWith('matrix');
			const isGiven = (content === 'none' || display === 'none') && (summary.querySelector('.icon') || summary.closest('.mail, .hints'));
			const isPlain = getComputedStyle(summary).listStyleType === 'none' && after === 'none';
			return isPlain && (isCorner || isGiven) ? [] : [summary.outerHTML.slice(0, 160)];
		}),
	);
