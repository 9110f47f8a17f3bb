import { expect, test } from '../../fixtures.ts';
import { awake, seen } from '../../tree-page.ts';

test('a new outage: five texts that ask for each fact once', async ({ page }) => {
	await page.goto('/omdirekt/driftstopp/');
	await page.keyboard.press('1');
	await awake(page);
	await expect(seen(page).locator('details.mail')).toHaveCount(5);
	await seen(page).getByLabel('Beskrivning av problemet').first().fill('Inloggningen med BankID svarar inte');
	const gaps = await seen(page).locator('.part.long [name=felbeskrivning]').all();
	expect(gaps.length).toBeGreaterThan(1);
	for (const gap of gaps) await expect(gap).toHaveValue('Inloggningen med BankID svarar inte');
	await expect(seen(page).locator('details.mail').first()).toContainText('Mina sidor - Teknik');
	await expect(seen(page).getByText('Följ upp om 1 timme, kl.')).toBeVisible();
});

test('U goes to what a text must have, past what it may have', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/samtal/?svar=omdirekt/driftstopp,vad-har-hant:lost,hur-vet-du:de-har-meddelat');
	await awake(page);
	await page.keyboard.press('Enter');
	await expect(seen(page).locator('.gap.optional [name]').first()).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.locator(':focus')).toHaveAttribute('name', 'felbeskrivning');
	await page.keyboard.type('Tjänsten svarar inte');
	await page.keyboard.press('Escape');
	await page.keyboard.press('u');
	await expect(page.locator(':focus')).toHaveAttribute('name', 'status-fran');
});
