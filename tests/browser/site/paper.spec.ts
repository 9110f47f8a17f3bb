import type { Page } from '@playwright/test';
import { BUDGETS, kindOf, pages } from '../delivery/budgets.ts';
import { contrast } from '../contrast.ts';
import { expect, test } from '../fixtures.ts';
import { dress } from '../reading.ts';

/* Each kind of page on paper, which prints no ground and breaks where it must. The editor is not ours to draw. */
const each = BUDGETS.filter(({ kind }) => kind !== 'editor').flatMap(
	({ kind }) => pages.find(({ path }) => kindOf(path)?.kind === kind)?.path ?? [],
);
/** What a sheet of A4 holds across and down, in px, with the browser's own margins. */
const SHEET = { width: 718, height: 1046 };

test.beforeEach(async ({ page }) => {
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('every text and every sign can be seen on paper', async ({ page }) => {
	test.slow();
	for (const path of each) {
		await page.goto(path);
		expect(await faint(page), path).toEqual([]);
	}
});

test('no heading is left alone on its page by a block that is kept whole', async ({ page }) => {
	test.slow();
	for (const path of each) {
		await page.goto(path);
		expect(await pushedAway(page), path).toEqual([]);
	}
});

test('a sign whose ground is not printed is found, and so is a block that leaves its heading', async ({ page }) => {
	await page.goto(pages.find(({ path }) => kindOf(path)?.kind === 'tree')!.path);
	await dress(page, '.icon { print-color-adjust: economy !important }');
	expect((await faint(page)).join()).toContain('svg');
	await page.goto('/introduktion/sammanfattning/');
	await dress(page, '.summary section { break-inside: avoid; min-height: 900px }');
	expect(await pushedAway(page)).not.toEqual([]);
});

/** The texts and signs that are seen and stand out from the paper by less than 3:1. */
async function faint(page: Page): Promise<string[]> {
	const parts = page.locator(':is(p, h1, h2, h3, h4, li, dt, dd, td, th, a, span, strong, b, label, svg.icon, button):visible');
	return parts.evaluateAll((all, source) => {
		const ratio = (0, eval)(`(${source})`) as (element: Element) => number;
		const own = (part: Element) =>
			part.matches('svg') || [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
		const placeOf = (part: Element | null, up = 3): string =>
			part && up > 0 ? `${part.tagName}.${part.getAttribute('class')} ${placeOf(part.parentElement, up - 1)}` : '';
		const looks = new Map<string, Element>();
		for (const part of all) if (own(part)) looks.set(placeOf(part), part);
		return [...looks.values()].filter((part) => ratio(part) < 3).map(({ outerHTML }) => outerHTML.slice(0, 160));
	}, contrast.toString());
}

/**
 * The blocks that are kept whole, are higher than half a sheet and come right after a heading, or after the page's head and little
 * more: they go to the next page and leave it. Firefox does not know that a heading may not be left.
 */
const pushedAway = (page: Page) =>
	page.evaluate((half) => {
		const whole = [...document.querySelectorAll<HTMLElement>('main *')].filter(
			(part) => part.checkVisibility() && getComputedStyle(part).breakInside.startsWith('avoid') && part.offsetHeight > half,
		);
		return whole
			.filter((part) => {
				if (part.getBoundingClientRect().top + scrollY < half / 2) return true;
				for (let at: Element | null = part; at && !at.matches('main'); at = at.parentElement) {
					let before = at.previousElementSibling;
					while (before && !before.checkVisibility()) before = before.previousElementSibling;
					if (before) return before.matches('h1, h2, h3, h4, .page-head, :has(> h1)');
				}
				return false;
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 160));
	}, SHEET.height / 2);
