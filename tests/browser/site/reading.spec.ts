import type { Page } from '@playwright/test';
import { faults } from '../axe.ts';
import { BUDGETS, kindOf, pages } from '../delivery/budgets.ts';
import { expect, test } from '../fixtures.ts';
import { BOTH, wear } from '../looks.ts';
import { cut, enlarge, lengthen, moving, spread } from '../reading.ts';
import { addressOf, allTrees, awake, seen } from '../tree-page.ts';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';

/*
 * How the site reads for those who set it otherwise: one page of each kind, the one with most on it, and the longest outcome. The editor is
 * not ours to draw.
 */
const each = BUDGETS.filter(({ kind }) => kind !== 'editor').flatMap(
	({ kind }) => pages.find(({ path }) => kindOf(path)?.kind === kind)?.path ?? [],
);
const { tree, state } = allTrees
	.flatMap((one) => [...shortestWays(one.config).keys()].map((name) => ({ tree: one, state: name })))
	.filter((at) => isOutcome(metaOf(at.tree.config, at.state)))
	.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
const outcome = addressOf(tree.config, state);

function weightOf(at: { tree: (typeof allTrees)[0]; state: string }): number {
	return JSON.stringify(metaOf(at.tree.config, at.state)).length;
}

/** Goes through the pages and the outcome, each as a reader meets it, and gathers what `check` finds. */
async function through(page: Page, check: () => Promise<string[]>): Promise<string[]> {
	const found: string[] = [];
	for (const path of [...each, outcome]) {
		await page.goto(path);
		if (path === outcome) await awake(page);
		found.push(...(await check()).map((line) => `${path} ${line}`));
	}
	return found;
}

/* A worker keeps its window, and the size of its text with it. */
test.afterEach(({ page }) => enlarge(page, 16));

test('text twice as large cuts off nothing, and no page scrolls sideways', async ({ page }) => {
	test.slow();
	await enlarge(page, 32);
	expect(await through(page, () => cut(page))).toEqual([]);
	expect(await page.locator('html').evaluate((root) => getComputedStyle(root).fontSize)).toBe('32px');
});

test('text set further apart cuts off nothing, and no page scrolls sideways', async ({ page }) => {
	test.slow();
	const found = await through(page, async () => {
		const lines: string[] = [];
		for (const look of BOTH) {
			await wear(page, look);
			const back = await spread(page);
			lines.push(...(await cut(page)).map((line) => `${look.width} px: ${line}`));
			await back();
		}
		return lines;
	});
	expect(found).toEqual([]);
});

test('a word that is broader than the screen is broken, on every page and in a step', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 900 });
	const found = await through(page, async () => {
		await lengthen(page);
		return cut(page);
	});
	expect(found).toEqual([]);
});

test('an answer is at least 44 px high (that nothing is smaller than 24 px is axe’s to say)', async ({ page }) => {
	for (const look of BOTH) {
		await page.goto(`/${tree.id}/`);
		await wear(page, look);
		for (const answer of await page.locator('.step:visible [data-answer]').all())
			expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
	}
});

test('the hint in a field can be read in both schemes (no rule of axe’s looks at it)', async ({ page }) => {
	await page.goto('/');
	await faults(page, 'main');
	for (const look of BOTH) {
		await wear(page, look);
		expect(await faintHints(page), look.colorScheme).toEqual([]);
	}
});

/** What axe reckons colours with, and does not declare. */
type AxeColours = {
	axe: { commons: { color: { Color: new (...rgb: number[]) => object; getContrast: (ground: object, text: object) => number } } };
};

/** The fields that are seen whose hint has less than 4.5:1 against them, with what it has. axe, which reckons it, is in the page. */
const faintHints = (page: Page) =>
	page.evaluate(() => {
		const { Color, getContrast } = (window as unknown as AxeColours).axe.commons.color;
		const parsed = (css: string) => new Color(...(css.match(/[\d.]+/g) ?? []).map(Number));
		const fields = [...document.querySelectorAll<HTMLInputElement>('[placeholder]')].filter((field) => field.checkVisibility());
		return fields.flatMap((field) => {
			const { color, opacity } = getComputedStyle(field, '::placeholder');
			const ratio = getContrast(parsed(getComputedStyle(field).backgroundColor), parsed(color));
			return ratio >= 4.5 && opacity === '1' ? [] : [`${field.placeholder}: ${ratio.toFixed(1)}`];
		});
	});

test('with reduced motion nothing moves, and without it something does', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await through(page, () => moving(page))).toEqual([]);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await through(page, () => moving(page))).not.toEqual([]);
});

test('in forced colours the focus is seen on whatever has it', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ forcedColors: 'active' });
	const found = await through(page, async () => {
		const lines = [];
		for (let i = 0; i < 25; i++) {
			await page.keyboard.press('Tab');
			lines.push(await unseenFocus(page));
		}
		return lines.filter((line) => line !== '');
	});
	expect(found).toEqual([]);
});

/** The element that has focus, where neither it nor its label or row shows an outline or a border of 2 px. */
const unseenFocus = (page: Page) =>
	page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return '';
		for (let part: Element | null = focused, i = 0; part && i < 3; part = part.parentElement, i++) {
			const { outlineStyle, outlineWidth } = getComputedStyle(part);
			if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return '';
		}
		return `no focus is seen on ${focused.outerHTML.slice(0, 120)}`;
	});

test('in forced colours what is chosen differs from its neighbours by more than its colour', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(outcome);
	await awake(page);
	await seen(page).locator('.trail li button').first().click();
	const pairs = [
		['.live .change [aria-pressed=true]', '.live .change [aria-pressed=false]'],
		['nav.sidebar a[aria-current=page]', 'nav.sidebar a:not([aria-current])'],
	];
	for (const [chosen = '', other = ''] of pairs) {
		const shapeOf = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((element) => {
					const { fontWeight, outlineStyle, borderTopWidth, borderTopStyle, borderLeftWidth, textDecorationLine } =
						getComputedStyle(element);
					return [fontWeight, outlineStyle, borderTopWidth, borderTopStyle, borderLeftWidth, textDecorationLine].join();
				});
		expect(await shapeOf(chosen), chosen).not.toBe(await shapeOf(other));
	}
});
