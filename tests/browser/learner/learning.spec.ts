import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { allCalls, area, goOn, KEY, press, rightKeys, wrongKeys } from './learner.ts';
import { faultsInLooks } from '../looks.ts';

/* What axe finds in the learner's pages when something has been done on them. As they are first shown they are in accessibility.spec.ts. */
const calls = allCalls.filter(({ id }) => id.startsWith(`${area}/`));
const levels = [...Map.groupBy(calls, ({ level }) => level).values()].flatMap(([first]) => first ?? []);
/** The pages that tell of progress. */
const TELLING = [`/ova/${area}/`, `/ova/${area}/blandat/`, '/introduktion/', '/introduktion/sammanfattning/'];
const wrong = calls.find((call) => call.legs.length > 1 && wrongKeys(call))!;

async function sound(page: Page, state: string) {
	expect(await faultsInLooks(page), state).toEqual([]);
}

test('a practice call has no fault at its start, with a finding shown, and at its end', async ({ page }) => {
	test.slow();
	for (const call of levels) {
		await page.goto(call.page);
		await sound(page, `${call.id}, at its start`);
		await page.locator('.findings summary').first().click();
		const keys = rightKeys(call);
		await press(page, keys.slice(0, -1));
		await sound(page, `${call.id}, at its outcome`);
		await press(page, keys.slice(-1));
		await sound(page, `${call.id}, right`);
	}
	await page.goto(wrong.page);
	await press(page, wrongKeys(wrong)!);
	await sound(page, `${wrong.id}, wrong`);
});

test('a mixed run has no fault at its choice, under way, and at its end', async ({ page }) => {
	test.slow();
	await page.goto(`/ova/${area}/blandat/`);
	await page.getByRole('button', { name: '5 samtal' }).click();
	for (let i = 0; i < 5; i++) {
		await expect(page.getByText(`Samtal ${i + 1} av 5`)).toBeVisible();
		const title = await page.locator('.run-title').textContent();
		const call = calls.find((one) => one.title === title)!;
		await press(page, i === 0 ? (wrongKeys(call) ?? rightKeys(call)) : rightKeys(call));
		if (i === 0) await sound(page, 'under way');
		await goOn(page);
	}
	await expect(page.locator('.run-calls')).toBeVisible();
	await sound(page, 'its end');
	for (const path of TELLING) {
		await page.goto(path);
		await sound(page, `${path} with progress`);
	}
});

test('pages that tell of progress have no fault where every call has gone wrong', async ({ page }) => {
	await page.goto('/introduktion/');
	const record = { tries: 2, right: 0, last: 'wrong' };
	const progress = { version: 1, lessons: {}, calls: Object.fromEntries(allCalls.map(({ id }) => [id, record])), runs: {} };
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify(progress)] as const);
	for (const path of TELLING) {
		await page.goto(path);
		await sound(page, path);
	}
	await expect(page.locator('[data-wrong] li')).toHaveCount(allCalls.length);
});

test('the introduction has no fault with its answers open, its guide under way, and its question before erasing', async ({ page }) => {
	test.slow();
	await page.goto('/introduktion/');
	await page.locator(`[data-path="${area}"] [data-begin]`).click();
	for (const answer of await page.locator('.self-check summary').all()) {
		await answer.click();
	}
	await sound(page, 'every answer open');
	await page.goto('/introduktion/');
	await page.getByRole('button', { name: 'Radera' }).click();
	await sound(page, 'before erasing');
	await page.goto('/introduktion/rundtur/');
	await page.locator('[data-tour-start]').click();
	const on = page.locator('[data-on]');
	while ((await on.textContent()) === 'Nästa') {
		await sound(page, (await page.locator('[data-title]').textContent()) ?? '');
		await on.click();
	}
});
