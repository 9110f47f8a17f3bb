import { expect, test } from '../../fixtures.ts';
import { awake, seen } from '../../tree-page.ts';

test('a new outage: five texts that ask for each fact once', async ({ page }) => {
	await page.goto('/omdirekt/driftstopp/');
	await page.keyboard.press('1');
	await awake(page);
	await expect(seen(page).locator('details.mail')).toHaveCount(5);
	await seen(page).getByLabel('Beskrivning av problemet').fill('Inloggningen med BankID svarar inte');
	const texts = await seen(page).locator('.part.long').allTextContents();
	expect(texts.filter((text) => text.includes('Inloggningen med BankID svarar inte')).length).toBeGreaterThan(1);
	await expect(seen(page).locator('details.mail').first()).toContainText('Mina sidor - Teknik');
	await expect(seen(page).getByText('Följ upp om 1 timme, kl.')).toBeVisible();
});
