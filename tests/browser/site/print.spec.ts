import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { dress } from '../reading.ts';
import { allTrees } from '../tree-page.ts';
import { shortestWays } from '../../../src/tree/walk.ts';

/* A routine on paper: whole, on as few pages as it needs, and each thing in full once. */
const A4 = { format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } } as const;
/** What A4 holds between those margins, in px of CSS. */
const SHEET = { width: 718, height: 1046 };

test.beforeEach(async ({ page }) => {
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print' });
});

test('no routine takes more pages than what is in it fills, and half a page more for every four', async ({ page }) => {
	test.slow();
	const long: string[] = [];
	for (const { id } of allTrees) {
		await page.goto(`/${id}/`);
		const { sheets, most } = await countPages(page);
		if (sheets > most) long.push(`${id}: ${sheets} pages, not ${most}`);
	}
	expect(long).toEqual([]);
});

test('a routine that begins a page with each step is found', async ({ page }) => {
	await page.goto(`/${allTrees[0]!.id}/`);
	await dress(page, '.tree .steps > .step { break-before: page; }');
	const { sheets, most } = await countPages(page);
	expect(sheets).toBeGreaterThan(most);
});

test('an open question is printed in full once, and after that with the step where it is', async ({ page }) => {
	const asked = allTrees.find(({ config, questions }) =>
		Object.keys(questions).some((id) => Object.values(config.states).filter(({ meta }) => meta.open?.includes(id)).length > 1),
	)!;
	await page.goto(`/${asked.id}/`);
	for (const [id, { question, said }] of Object.entries(asked.questions)) {
		const states = [...shortestWays(asked.config).keys()].filter((state) => asked.config.states[state]?.meta.open?.includes(id));
		if (states.length < 2) continue;
		const all = page.locator('.steps .open-question').filter({ hasText: question });
		await expect(all).toHaveCount(states.length);
		await expect(all.getByText(said, { exact: true }).filter({ visible: true })).toHaveCount(1);
		const first = await page.locator(`.steps > [data-state="${states[0]}"] .step-number`).textContent();
		for (const state of states.slice(1))
			expect(await pointsTo(page, state, question)).toBe(`Se steg ${first!.trim().slice('Steg '.length)}`);
	}
});

test('every step is there with its number, its signs and its texts, and nothing of the screen beside it', async ({ page }) => {
	const { id, config } = allTrees.find(({ templates }) => Object.keys(templates).length > 2)!;
	await page.goto(`/${id}/`);
	await expect(page.locator('.steps > .step:visible')).toHaveCount(shortestWays(config).size);
	await expect(page.locator('.steps .outcome h2 .icon:visible')).toHaveCount(await page.locator('.steps .outcome h2').count());
	await expect(page.locator('.steps .mail .parts:visible')).toHaveCount(await page.locator('.steps .mail').count());
	await expect(page.locator('.desk:visible, .trail:visible, .step-foot:visible')).toHaveCount(0);
	for (const box of await page.locator('.open-question:visible').all())
		expect(await box.evaluate((e) => getComputedStyle(e).borderLeftWidth)).toBe(
			await box.evaluate((e) => getComputedStyle(e).borderRightWidth),
		);
});

/** Where an open question of a step is said to stand in full. */
const pointsTo = (page: Page, state: string, question: string) =>
	page
		.locator(`.steps > [data-state="${state}"] .open-question`)
		.filter({ hasText: question })
		.evaluate((box) => {
			const says = getComputedStyle(box.querySelector('summary')!, '::after').content;
			return says.replaceAll('"', '').replace(/\s+/g, ' ');
		});

/** How many pages the browser prints, from the PDF that it makes, and how many they may be for what is in them. */
async function countPages(page: Page): Promise<{ sheets: number; most: number }> {
	const pdf = await page.pdf(A4);
	const full = (await page.evaluate(() => document.documentElement.scrollHeight)) / SHEET.height;
	return { sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, most: Math.ceil(full * 1.125 + 0.5) };
}
