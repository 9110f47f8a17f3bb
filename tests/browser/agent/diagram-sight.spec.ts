import type { Page } from '@playwright/test';
import { dialog, open } from './diagram.ts';
import { expect, test } from '../fixtures.ts';
import { someTrees } from '../sweep.ts';
import { allTrees, answer } from '../tree-page.ts';
import { shortestWays } from '../../../src/tree/walk.ts';

/* No browser is trusted to scroll to a part of a drawing: Firefox does not, whether it takes focus or is asked for. */

/** The tree with most steps, and the longest of the shortest ways in it. */
const { id, config } = allTrees.toSorted((a, b) => Object.keys(b.config.states).length - Object.keys(a.config.states).length)[0]!;
const [state, way] = [...shortestWays(config)].at(-1)!;

test.use({ viewport: { width: 900, height: 500 } });

/** The steps of the drawing that are outside the window, or beneath what stands over it, when each has the focus. */
const unseen = (page: Page) =>
	page.locator('.diagram').evaluate(async (svg) => {
		const outside: string[] = [];
		for (const node of svg.querySelectorAll<SVGAElement>('.node')) {
			node.focus();
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			const { top, bottom, left, right } = node.querySelector('.box')!.getBoundingClientRect();
			const sheet = svg.closest('.sheet')!.getBoundingClientRect();
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const inSheet = x > sheet.left && x < sheet.right;
			const isCovered = !node.contains(document.elementFromPoint(x, y));
			if (!inSheet || top < 0 || bottom > innerHeight || isCovered) outside.push(String(node.dataset.state));
		}
		return outside;
	});

test('the step that one is at, and each that takes the focus, is in the window', async ({ page }) => {
	await page.goto(`/${id}/trad/#${state}`);
	await expect(page.locator('.diagram .here')).toBeInViewport();
	expect(await unseen(page)).toEqual([]);
});

test('so they are in the drawing above its page', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, ...way.map((stride) => stride.answer));
	await open(page);
	await expect(dialog(page).locator('.diagram .here')).toBeInViewport();
	expect(await unseen(page)).toEqual([]);
});

test('on the page of a whole tree no word is smaller than 13 px, and one begins to read at the top of the drawing', async ({ page }) => {
	test.slow();
	for (const width of [1440, 380]) {
		await page.setViewportSize({ width, height: 800 });
		for (const tree of someTrees) {
			await page.goto(`/${tree.id}/trad/`);
			const { least, share } = await page.locator('.diagram').evaluate((svg: SVGSVGElement, initial) => {
				const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				const sizes = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
				const first = svg.querySelector(`[data-state="${initial}"]`)!.getBoundingClientRect();
				const whole = svg.getBoundingClientRect();
				return { least: Math.min(...sizes), share: (first.top - whole.top) / whole.height };
			}, tree.config.initial);
			expect(least, tree.id).toBeGreaterThan(12.9);
			expect(share, tree.id).toBeLessThan(0.34);
		}
	}
});
