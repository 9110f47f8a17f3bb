import type { Page } from '@playwright/test';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { waysFrom } from '../../../src/tree/walk.ts';
import { expect } from '../fixtures.ts';
import { NOW, test, trees } from '../kinds.ts';
import { awake, expectStep, seen } from '../tree-page.ts';

const published = async (page: Page, id: string): Promise<PublishedTree> => (await page.request.get(`/api/trees/${id}.json`)).json();
const noteOf = (page: Page) => page.locator('.live .desk textarea, .live .desk pre').first();

test('a call goes through another tree and comes back, answers what is known, counts its tries, and notes what was done', async ({
	page,
}) => {
	await page.goto('/stod/modem/');
	await page.locator('.tree').hover();
	await awake(page);
	const config = trees.find(({ id }) => id === 'stod/modem')!;
	const answer = async (id: string) => seen(page).locator(`[data-answer="${id}"]`).click();
	for (const id of ['nej', 'klar', 'nej', 'klar', 'ja']) await answer(id);
	await expect(page.locator('.live .trail')).toContainText('försök 2');
	await page.keyboard.press('1');
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	// The modem has been started anew: that is not asked.
	await expectStep(page, config, 'mat-linjen');
	await expect(page.locator('.live .trail')).toContainText('Redan känt');
	await page.keyboard.press('1');
	await expect(seen(page)).toHaveAttribute('data-state', 'vad-visar-matningen');
	await answer('gront');
	await seen(page).locator('[data-next="stod/modem"]').click();
	await expectStep(page, config, 'avsluta');
	await expect(seen(page)).toContainText('Säg att lampan ska lysa.');
	await seen(page).getByText('Skriv att modemet startades om.').click();
	await expect(noteOf(page)).toContainText('Gjort: Be kunden dra ur sladden');
	const note = (await noteOf(page).textContent())!;
	expect(note).toContain('(försök 2)');
	expect(note).toContain('Det trådlösa, Kabeln');
	expect(note).not.toContain('Har modemet startats om?');
	expect(note).toContain('Gjort: Skriv att modemet startades om');
	for (const state of ['hel', 'vad-visar-matningen'])
		await (page.keyboard.press('Escape'), expect(seen(page)).toHaveAttribute('data-state', state));
	await page.keyboard.press('Escape');
	await expectStep(page, config, 'mat-linjen');
});

test('a box that was ticked stays with what it was ticked for when an earlier answer is changed', async ({ page }) => {
	await page.clock.setFixedTime(NOW);
	await page.goto('/stod/aterbetalning/');
	await page.locator('.tree').hover();
	await awake(page);
	const step = seen(page);
	await step.locator('[data-answer=inom]').click();
	await step.locator('[data-answer=lite]').click();
	await step.getByText('Betala ut själv.').click();
	await page.keyboard.press('Escape');
	await step.locator('[data-answer=mer]').click();
	await expect(step.getByText('Be en kollega betala ut.')).toBeVisible();
	await expect(step.locator('.checklist input:checked')).toHaveCount(0);
	await expect(noteOf(page)).toContainText('Gjort: Betala ut själv, innan svaren ändrades.');
	await expect(noteOf(page)).toContainText('Kvar: Be en kollega betala ut.');
});

test('nothing is answered before what it demands is known, and the first that lacks gets focus', async ({ page }) => {
	await page.goto('/stod/paket/');
	await page.locator('.tree').hover();
	await awake(page);
	await page.keyboard.press('1');
	await expect(seen(page).locator('[name=kollinummer]')).toBeFocused();
	await expect(seen(page).getByRole('alert')).toHaveText('Fyll i först: Kollinummer.');
	await expect(seen(page)).toHaveAttribute('data-state', 'nar-skickades-det');
	await page.keyboard.type('SE1');
	await page.keyboard.press('Escape');
	await page.keyboard.press('1');
	await expect(seen(page)).toHaveAttribute('data-state', 'vanta');
});

test('working days are counted past red days, told with the tree that counts them', async ({ page }) => {
	expect((await published(page, 'stod/paket')).redDays).toContain('2026-12-25');
	expect(await published(page, 'stod/bidrag')).not.toHaveProperty('redDays');
	await page.clock.setFixedTime(new Date('2026-12-28T10:00:00'));
	await page.goto('/stod/paket/');
	await page.locator('.tree').hover();
	await awake(page);
	await seen(page).locator('[name=skickat]').fill('2026-12-21');
	await expect(seen(page).locator('.typed-answer')).toContainText('Svar: Inom tre arbetsdagar.');
	await seen(page).locator('[name=skickat]').fill('2026-12-18');
	await expect(seen(page).locator('.typed-answer')).toContainText('Svar: Inom fjorton dagar.');
});

test('many answers are found by what is typed, and Enter takes the first', async ({ page }) => {
	await page.goto('/stod/modem/#vilken-felkod');
	await page.locator('.live [data-confirm]').click();
	expect(
		waysFrom(
			trees.find(({ id }) => id === 'stod/modem')!,
			'vilken-felkod',
		).length,
	).toBeGreaterThan(9);
	await page.keyboard.press('u');
	await page.keyboard.type('e1');
	await expect(seen(page).locator('.answers .row')).toHaveCount(10);
	await page.keyboard.type('99');
	await expect(seen(page).locator('.found [role=status]')).toHaveText('Inget svar har de orden.');
});
