import { expect, test } from '../../fixtures.ts';
import { answer, awake, seen } from '../../tree-page.ts';

/* Calls as an agent takes them, from the page to the mail. */

test('nothing under Roller: delete the account and write "skapa nytt konto"', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/elweb/inloggning/');
	await answer(page, 'ja', 'inget');
	await awake(page);
	await expect(seen(page).getByRole('heading', { level: 2 })).toContainText('Ta bort kontot');
	await expect(seen(page).getByText('Ta bort användarkonton')).toBeVisible();
	await seen(page).getByLabel('Kundens e-postadress').fill('kund@example.se');
	await expect(seen(page).locator('.missing button').first()).toBeHidden();
	await page.keyboard.press('Escape');
	await seen(page).getByRole('heading', { level: 2 }).click();
	for (const [notice, copied] of [
		['Kopierat: Till. Nästa: Ämne.', /^kund@example\.se$/],
		['Kopierat: Ämne. Nästa: Text.', /^Skapa ett nytt konto$/],
		['Kopierat: Text.', /^Hej!\s[^[{]*nytt konto[^[{]*$/],
	] as const) {
		await page.keyboard.press('c');
		await expect(page.locator('.notice')).toHaveText(notice);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(copied);
	}
});

test('C pressed twice in a row copies one part and then the next, A twice the note once', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/elweb/inloggning/');
	await answer(page, 'ja', 'inget');
	await awake(page);
	await page.keyboard.press('c');
	await page.keyboard.press('c');
	await expect(page.locator('.notice')).toHaveText('Kopierat: Ämne. Nästa: Text.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Skapa ett nytt konto');
	await expect(seen(page).locator('[data-copy-main]')).toContainText('Text');
	await page.keyboard.press('a');
	await page.keyboard.press('a');
	await expect(page.locator('.notice')).toContainText('anteckning');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Inloggningsproblem');
});

test('another kundnummer with an active anläggning: the customer chooses', async ({ page }) => {
	await page.goto('/elweb/inloggning/?svar=finns-konto:ja,vad-star-under-roller:annat-kundnummer,finns-kundnumret-i-cab:aktiv-anlaggning');
	await expect(seen(page).locator('[data-answer]')).not.toHaveCount(0);
	await expect(seen(page).locator('[data-answer="annan-e-post"]')).toBeVisible();
	await expect(seen(page).locator('[data-answer="ta-bort"]')).toBeVisible();
});

test('family sharing: an account without a contract is deleted, and the customer waits for the confirmation', async ({ page }) => {
	await page.goto('/elweb/familjedelning/');
	await answer(page, 'kan-inte-logga-in', 'ja');
	await expect(seen(page).getByText('@ell-user.se')).toBeVisible();
	await answer(page, 'ja', 'nej');
	await expect(seen(page).getByRole('heading', { level: 2 })).toHaveText('Ta bort kontot och be kunden göra om familjedelningen');
	await expect(seen(page).getByText('bekräftelsen har kommit på e-post').first()).toBeVisible();
});

test('the last hour on the next day in July is normal time, and no case is made', async ({ page }) => {
	await page.goto('/elweb/matvarden/');
	await answer(page, 'ja');
	await expect(seen(page).getByText('normaltid').first()).toBeVisible();
	await expect(
		seen(page)
			.locator('.checklist')
			.filter({ hasText: /inget ärende/i }),
	).toBeVisible();
});

test('meter values that do not agree lead on into the ticket, in the same sitting and with what was typed', async ({ page }) => {
	await page.goto('/elweb/matvarden/');
	await answer(page, 'nej', 'nej');
	await awake(page);
	await page.keyboard.press('1');
	await expect(seen(page).locator('.tree-name')).toHaveText('Skapa ticket');
	await expect(page).toHaveURL(/\/elweb\/matvarden\/\?svar=.*elweb\/ticket/);
	await expect(seen(page).locator('.trail')).toContainText('Redan känt:');
	await answer(page, 'mina-sidor');
	await seen(page).getByLabel('Kundnummer', { exact: true }).fill('12345');
	await expect(seen(page).getByRole('button', { name: 'Saknas: 7' })).toBeVisible();
	await page.keyboard.press('Tab');
	await page.reload();
	await expect(seen(page).locator('.tree-name')).toHaveText('Skapa ticket');
	await expect(seen(page).getByLabel('Kundnummer', { exact: true })).toHaveValue('');
	await seen(page).locator('.back').click();
	await seen(page).locator('.back').click();
	await expect(seen(page)).toHaveAttribute('data-state', 'lagg-ticket-pa-elsa');
});

test('the day of the ticket answers the question of its status', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-21T10:00:00');
	await page.goto('/elweb/status/');
	await page.locator('input[type=date]:visible').fill('2026-11-14');
	await awake(page);
	await expect(
		seen(page).getByText('Det har gått 7 dagar. Från och med söndag 22 november gäller ”För mer än 7 dagar sedan”.'),
	).toBeVisible();
	await seen(page).getByRole('button', { name: 'Svara med datumet' }).click();
	await expect(seen(page)).toHaveAttribute('data-state', 'vanta-pa-svar');
	await expect(seen(page).getByText('från och med söndag 22 november')).toBeVisible();
	await page.keyboard.press('Escape');
	await seen(page).locator('input[type=date]').fill('2026-11-13');
	await seen(page).getByRole('button', { name: 'Svara med datumet' }).click();
	await expect(seen(page).getByText('dl.elwebsysadmin@ellevio.se').first()).toBeVisible();
	await seen(page).getByRole('button', { name: 'Saknas: 2' }).click();
	await expect(seen(page).getByLabel('Incidentnummer')).toBeFocused();
});
