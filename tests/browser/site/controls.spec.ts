import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { contrast } from '../contrast.ts';
import { BOTH, wear } from '../looks.ts';
import { dress } from '../reading.ts';
import { allTrees, awake, seen, settled } from '../tree-page.ts';

/* What one presses is drawn by theme/controls.css alone, and a component's own rule may not make it hard to read. */
const { id } = allTrees.find(({ config }) => Object.values(config.states).some(({ meta }) => meta.kind === 'outcome' && meta.templates))!;
const area = id.split('/')[0]!;
const CONTROLS = ':is(.button, .link, .row, .chip)';

test.beforeEach(async ({ page }) => page.goto(`/${id}/`));

test('every kind of control can be read under the pointer, light and dark', async ({ page }) => {
	test.slow();
	for (const path of ['/', `/${area}/kontakter/`, '/agare/', '/introduktion/', `/ova/${area}/`, '/samtal/', '/mallar/']) {
		await page.goto(path);
		expect(await poor(page), path).toEqual([]);
	}
});

test('an outcome with a mail can be read under the pointer, and a rule that outweighs the main button is found', async ({ page }) => {
	test.slow();
	await toMail(page);
	expect(await poor(page)).toEqual([]);
	await dress(page, '.mail .button.primary:hover { --text: var(--accent) !important; }');
	expect((await poor(page)).join()).toContain('button primary');
});

test('at 320 px the search shows its glass, and one that is gone is found', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	const glass = () => page.locator('.search-open svg').evaluate((icon) => icon.getBoundingClientRect().width);
	expect(await glass()).toBeGreaterThanOrEqual(16);
	await dress(page, '.search-open { font-size: 0; }');
	expect(await glass()).toBe(0);
});

test('at 320 px no word of what one presses, nor of a key or the name, is broken, and one that is is found', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['/', '/samtal/', '/agare/', `/ova/${area}/`, `/${id}/`]) {
		await page.goto(path);
		expect(await brokenWords(page), path).toEqual([]);
	}
	await toMail(page);
	expect(await brokenWords(page)).toEqual([]);
	await dress(page, '.button { width: 3rem; overflow-wrap: anywhere; }');
	expect(await brokenWords(page)).not.toEqual([]);
});

test('under the pointer, chosen and in focus are three looks', async ({ page }) => {
	await page.goto('/samtal/');
	const row = page.locator('.choose .row').first();
	const rest = await look(row);
	await row.hover();
	const under = await look(row);
	await page.mouse.move(0, 0);
	await row.evaluate((element) => element.setAttribute('aria-current', 'true'));
	const chosen = await look(row);
	await row.evaluate((element) => element.removeAttribute('aria-current'));
	await page.keyboard.press('Tab');
	await row.focus();
	const focused = await look(row);
	expect(new Set([rest, under, chosen, focused]).size).toBe(4);
});

test('what is chosen has a bar and what has focus a ring that stand out by 3:1, light and dark', async ({ page }) => {
	for (const worn of BOTH) {
		await page.goto('/samtal/');
		await wear(page, worn);
		const row = page.locator('.choose .row').first();
		await row.evaluate((element) => element.setAttribute('aria-current', 'true'));
		await page.keyboard.press('Tab');
		await row.focus();
		for (const part of ['boxShadow', 'outlineColor'] as const)
			expect(await row.evaluate(standsOut, { part, source: contrast.toString() }), `${part}, ${worn.colorScheme}`).toBeGreaterThan(3);
	}
});

test('the keys of the list stand in one column, and so do the names, whether a row has a key or not', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/samtal/');
	await awake(page);
	await page.locator('.choose [data-choose]').nth(2).click();
	await expect(seen(page)).toBeVisible();
	await page.goto('/samtal/');
	await expect(page.locator('.shelf [data-choose]')).toHaveCount(1);
	const names = await page
		.locator('.choose [data-choose]:visible strong')
		.evaluateAll((all) => all.map((e) => e.getBoundingClientRect().x));
	expect(new Set(names).size).toBe(1);
	await page.goto(`/${id}/`);
	const labels = await seen(page)
		.locator('.answers .label')
		.evaluateAll((all) => all.map((e) => e.getBoundingClientRect().x));
	expect(new Set(labels).size).toBe(1);
});

/** Walks by the first answers until a text to send is seen. */
async function toMail(page: Page) {
	await page.locator('.tree').hover();
	await awake(page);
	for (let step = 0; step < 20 && (await seen(page).locator('.mail').count()) === 0; step++) {
		await page.keyboard.press('1');
		// A mail follows its step a frame later.
		await settled(page);
	}
	await expect(seen(page).locator('[data-copy-main]').first()).toBeVisible();
}

/** The controls that are hard to read while the pointer is on them, one of each kind in each kind of place. */
async function poor(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const worn of BOTH) {
		await wear(page, worn);
		for (const [kind, control] of await kinds(page)) {
			await control.hover();
			const ratio = await control.evaluate(contrast);
			if (ratio < 4.5) found.push(`${worn.colorScheme}: ${kind}: ${ratio.toFixed(2)}`);
		}
	}
	return found;
}

/** The first visible control of each kind in each kind of place. */
async function kinds(page: Page): Promise<Map<string, Locator>> {
	const controls = page.locator(`${CONTROLS}:visible`);
	const names = await controls.evaluateAll((all) => all.map((element) => `${element.className} in ${element.parentElement?.className}`));
	return new Map(names.map((name) => [name, controls.nth(names.indexOf(name))]));
}

/** How much the colour of a part of its drawing stands out from what is behind the control. Runs in the page. */
function standsOut(element: Element, { part, source }: { part: 'boxShadow' | 'outlineColor'; source: string }): number {
	const probe = element.appendChild(document.createElement('i'));
	probe.style.color = getComputedStyle(element)[part].match(/^[a-z]+\([^)]*\)/)?.[0] ?? '';
	const ratio = ((0, eval)(`(${source})`) as typeof contrast)(probe);
	probe.remove();
	return ratio;
}

const look = (control: Locator) =>
	control.evaluate((element) => {
		const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
		return [backgroundColor, boxShadow, outlineStyle].join();
	});

/** The words that stand on more than one line. */
const brokenWords = (page: Page) =>
	page.locator(':is(.button, kbd, .site-title):visible').evaluateAll((all) =>
		all.flatMap((control) => {
			const words = [...(control.textContent ?? '').matchAll(/\S+/g)].map(([word]) => word);
			const texts = [...control.childNodes, ...[...control.querySelectorAll('*')].flatMap((one) => [...one.childNodes])].filter(
				(node) => node instanceof Text,
			);
			const lines = (text: Text, word: string) => {
				const range = new Range();
				range.setStart(text, text.data.indexOf(word));
				range.setEnd(text, text.data.indexOf(word) + word.length);
				return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
			};
			return words.filter((word) => texts.some((text) => text.data.includes(word) && lines(text, word) > 1));
		}),
	);
