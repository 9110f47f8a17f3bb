import type { Page } from '@playwright/test';
import type { PublishedTree } from '../../../src/tree/published.ts';
import { waysFrom } from '../../../src/tree/walk.ts';
import { faults } from '../axe.ts';
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

test('a picture opens large over the step, by pointer and by key, and closes to where it was', async ({ page }) => {
	await page.goto('/stod/modem/');
	await page.locator('.tree').hover();
	await awake(page);
	const picture = seen(page).locator('.picture');
	await expect(picture.getByRole('img', { name: 'Fyra lampor i rad: Ström, Linje, Wi-Fi och Tv' })).toBeVisible();
	const small = (await picture.locator('img').boundingBox())!;
	await picture.click();
	const large = page.locator('dialog.large-picture');
	await expect(large.locator('img')).toBeVisible();
	await expect.poll(async () => (await large.locator('img').boundingBox())!.width).toBeGreaterThan(small.width);
	// Keys of the step below do nothing meanwhile.
	await page.keyboard.press('1');
	await page.keyboard.press('Escape');
	await expect(large).toHaveCount(0);
	await expect(seen(page)).toHaveAttribute('data-state', 'lyser-lampan');
	await expect(picture).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(large).toBeVisible();
	expect(await faults(page, 'dialog.large-picture')).toEqual([]);
	await large.getByRole('button', { name: 'Stäng' }).click();
	await expect(large).toHaveCount(0);
	await page.keyboard.press('2');
	await expect(seen(page)).toHaveAttribute('data-state', 'starta-om');
});

test('a link of a step keeps the call: a page here opens beside it, another in a tab of its own', async ({ page }) => {
	await page.goto('/stod/modem/');
	await page.locator('.tree').hover();
	await awake(page);
	await page.keyboard.press('2');
	await expect(seen(page)).toHaveAttribute('data-state', 'starta-om');
	await page.keyboard.press('Enter');
	await expect(seen(page).getByRole('link', { name: 'Tillverkarens sida' })).toHaveAttribute('target', '_blank');
	await seen(page).getByRole('link', { name: 'Så mäts linjen' }).click();
	await expect(page.getByRole('dialog', { name: 'Mät linjen' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(seen(page)).toHaveAttribute('data-state', 'lyser-den-nu');
	await expect(page).toHaveURL(/stod\/modem/);
});

test('a text message tells its length as it is filled, has no subject, and is copied whole', async ({ page }) => {
	await page.goto('/stod/modem/#nytt-modem');
	await page.locator('.live [data-confirm]').first().click();
	const length = seen(page).locator('.sms-length');
	await expect(length).toHaveText('187 tecken, 2 sms.');
	await seen(page).locator('.parts [name=beslut]').fill('2026-11-25');
	await expect(length).toHaveText('176 tecken, 2 sms.');
	await expect(seen(page).locator('.parts dt')).toHaveText(['Till', 'Text']);
	await seen(page).locator('.parts [name=mobil]').fill('070-174 06 05');
	await expect(seen(page).locator('.mail')).not.toContainText('Ämne');
	await expect(seen(page).locator('.aids .picture')).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a picture is a link to itself, and a table has heads', async ({ page, request }) => {
		await page.goto('/stod/modem/');
		const href = await seen(page).locator('.picture').getAttribute('href');
		expect((await request.get(href!)).headers()['content-type']).toMatch(/^image\//);
		await expect(seen(page).getByRole('columnheader')).toHaveText(['Lampa', 'Grön', 'Släckt']);
	});
});

test('what helps beside the words fits a window of 320 px, and a picture has its place before it is there', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/stod/modem/');
	await page.locator('.tree').hover();
	await awake(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	for (const aid of await seen(page).locator('.aids > *').all()) {
		const box = (await aid.boundingBox())!;
		expect(box.x + box.width).toBeLessThanOrEqual(320);
	}
	const img = seen(page).locator('.picture img');
	expect(await img.getAttribute('width')).not.toBeNull();
	expect(await img.getAttribute('height')).not.toBeNull();
});
