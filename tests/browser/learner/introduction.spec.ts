import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Lesson } from '../../../src/model/lesson.ts';
import { expect, test } from '../fixtures.ts';
import { allCalls, area, kept, onTurn, rightKeys, seesRight, seesWrong, walkAll, wrongKeys } from './learner.ts';
import { STOPS } from '../../../src/learner/introduction/stops.ts';

const lessons = globSync(`content/introduktion/${area}/*.mdx`)
	.sort()
	.map((file): Lesson => parse(readFileSync(file, 'utf8').split(/^---$/m)[1]!));
const calls = allCalls.filter(({ id }) => id.startsWith(`${area}/`));

/** Opens answers on the page that is seen, in the order of the file, and sees that each says what it is. */
async function openAnswers(page: Page, { questions }: Lesson, which: 'right' | 'wrong') {
	for (const [i, { answers }] of questions.entries()) {
		const question = page.locator('.self-check').nth(i);
		await expect(question.locator('details')).toHaveCount(answers.length);
		for (const [j, { right, because }] of answers.entries()) {
			if (Boolean(right) !== (which === 'right')) continue;
			const answer = question.locator('details').nth(j);
			await answer.locator('summary').focus();
			await page.keyboard.press('Enter');
			await expect(answer.locator('p')).toContainText(right ? 'Rätt.' : 'Inte riktigt.');
			await expect(answer.locator('p')).toContainText(because);
		}
	}
}

test.describe('a new user, by keyboard, on a laptop and a phone by turns', () => {
	test('goes from the start page through every page of an area, all right, and on to practice', async ({ page }) => {
		await onTurn(page, 0);
		await page.goto('/');
		await page.getByRole('link', { name: 'Introduktion och övning' }).last().focus();
		await page.keyboard.press('Enter');
		await page.locator(`[data-path="${area}"] [data-begin]`).focus();
		await page.keyboard.press('Enter');
		for (const [i, lesson] of lessons.entries()) {
			await onTurn(page, i);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
			await openAnswers(page, lesson, 'right');
			await expect(page.getByText('Sidan är klar.')).toBeVisible();
			await page.locator('.lesson-nav .primary').focus();
			await page.keyboard.press('Enter');
		}
		await expect(page).toHaveURL(new RegExp(`/ova/${area}/`));
		const { lessons: done } = await kept(page);
		expect(Object.values(done).filter(({ read }) => read)).toHaveLength(lessons.length);
		expect(Object.values(done).flatMap(({ first }) => Object.values(first))).not.toContain(false);
		await page.goto('/introduktion/');
		await expect(page.locator(`[data-path="${area}"] .lessons .done:visible`, { hasText: 'klar' })).toHaveCount(lessons.length);
		await expect(page.locator(`[data-path="${area}"] [data-begin]`)).toContainText('Läs igen');
	});

	test('answers every question wrong first: no page is done, and each says why', async ({ page }) => {
		await page.goto('/introduktion/');
		await page.locator(`[data-path="${area}"] [data-begin]`).click();
		for (const [i, lesson] of lessons.entries()) {
			await onTurn(page, i + 1);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
			await openAnswers(page, lesson, 'wrong');
			await expect(page.locator('.solved')).toBeHidden();
			await page.locator('.lesson-nav .primary').click();
		}
		const { lessons: done } = await kept(page);
		expect(Object.values(done).flatMap(({ first }) => Object.values(first))).not.toContain(true);
		await page.goto('/introduktion/sammanfattning/');
		await expect(page.locator(`[data-summary="${area}"] [data-lessons]`)).toHaveText(`0 av ${lessons.length}`);
		await expect(page.locator(`[data-summary="${area}"] [data-questions]`)).toHaveText(/^0 av/);
	});

	test('takes every practice call right, and the summary tells it', async ({ page }) => {
		await walkAll(page, area, 0, rightKeys, seesRight);
		await expect(page.getByRole('heading', { name: `${calls.length} av ${calls.length} rätt` })).toBeFocused();
		await page.goto('/introduktion/sammanfattning/');
		const summary = page.locator(`[data-summary="${area}"]`);
		await expect(summary.locator('[data-calls]')).toHaveText(`${calls.length} av ${calls.length}`);
		const outcomes = new Set(calls.flatMap((call) => call.outcomes.map(({ tree, state }) => `${tree}/${state}`))).size;
		await expect(summary.locator('[data-outcomes]')).toHaveText(`${outcomes} av ${outcomes}`);
	});

	test('takes every practice call wrong, is told where and why, and what to practise more', async ({ page }) => {
		const wrong = calls.filter((call) => wrongKeys(call));
		await walkAll(
			page,
			area,
			1,
			(call) => wrongKeys(call) ?? rightKeys(call),
			(seen, call) => (wrongKeys(call) ? seesWrong(seen, call) : seesRight(seen, call)),
		);
		await expect(page.getByRole('heading', { name: `${calls.length - wrong.length} av ${calls.length} rätt` })).toBeFocused();
		await expect(page.getByRole('heading', { name: 'Öva mer på' })).toBeVisible();
		await page.goto('/introduktion/sammanfattning/');
		await expect(page.locator(`[data-summary="${area}"]`)).toContainText(wrong[0]!.title);
	});
});

test('the learner’s name is on the paper and nowhere else', async ({ page }) => {
	await page.goto('/introduktion/sammanfattning/');
	await page.getByLabel('Ditt namn').fill('Astrid Test');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Astrid Test')).toBeVisible();
	expect(
		await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href + document.title),
	).not.toContain('Astrid');
	await page.reload();
	await expect(page.locator('[data-name]')).toBeEmpty();
});

test('the guided look goes through its stops by key, can be skipped, and be taken again', async ({ page }) => {
	await page.goto('/introduktion/rundtur/');
	const box = page.getByRole('dialog');
	await page.getByRole('button', { name: 'Börja rundturen' }).press('Enter');
	const stops = Number((await box.locator('[data-at]').textContent())!.split(' av ')[1]);
	for (let i = 1; i <= stops; i++) {
		await expect(box.locator('[data-at]')).toHaveText(`${i} av ${stops}`);
		await expect(page.locator('.on-tour')).toBeVisible();
		const shown = await page.locator('.on-tour').evaluate((element, at) => element.matches(at), STOPS[i - 1]!.at[0]!);
		expect(shown, `stop ${i} shows what it speaks of`).toBe(true);
		await expect(box).toBeInViewport({ ratio: 1 });
		await box.locator('[data-on]').press('Enter');
	}
	await expect(box).toBeHidden();
	await page.getByRole('button', { name: 'Ta rundturen igen' }).press('Enter');
	await expect(box).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(box).toBeHidden();
	await expect(page.locator('.on-tour')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Ta rundturen igen' })).toBeFocused();
});
