import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { awake, seen, settled } from '../tree-page.ts';

/* One call is one customer: nothing of the one before may reach the next, and what was done stays as it was done. */

const note = (page: Page) => page.locator('.live .note pre');
const choose = (page: Page, tree: string) => page.locator(`.choose section:not(.shelf *) [data-choose="${tree}"]`).click();

/** Customer A, with an address, at the end of the first tree. */
async function finish(page: Page) {
	await page.goto('/samtal/');
	await awake(page);
	await choose(page, 'elweb/matvarden');
	for (const state of ['ar-det-sommartid', 'stammer-vardena']) {
		await expect(seen(page)).toHaveAttribute('data-state', state);
		await page.keyboard.press('1');
	}
	await expect(seen(page)).toHaveAttribute('data-state', 'svara-kunden');
	// What is written into before the step has come to rest is drawn anew, and Escape is then no longer the field's.
	await settled(page);
	await page.locator('.live').getByLabel('Kundens e-postadress').first().fill('anna@example.se');
	await page.keyboard.press('Escape');
}

test('another tree after an end asks whose call it is, and a new customer has nothing of the one before', async ({ page }) => {
	await finish(page);
	await expect(page.locator('.whose-call')).toHaveText('Kundens e-postadress anna@example.se');
	await choose(page, 'elweb/inloggning');
	await expect(seen(page).getByRole('heading', { level: 2 })).toHaveText('Gäller det samma kund?');
	await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('2');
	await expect(seen(page)).toHaveAttribute('data-state', 'finns-konto');
	await expect(page.locator('.whose-call')).toHaveText('Ingen kund än');
	await page.keyboard.press('1');
	await page.keyboard.press('2');
	await expect(seen(page).locator('.mail').first()).toBeVisible();
	expect(await page.locator('.live').innerHTML()).not.toContain('anna@example.se');
	await expect(note(page)).not.toContainText('Mätvärden');
});

test('the same customer has both trees in one note, and is not asked again before the next end', async ({ page }) => {
	await finish(page);
	await choose(page, 'elweb/inloggning');
	await expect(seen(page)).toHaveAttribute('data-state', 'vems-samtal');
	await page.keyboard.press('1');
	await expect(seen(page)).toHaveAttribute('data-state', 'finns-konto');
	await page.keyboard.press('1');
	await expect(note(page)).toContainText('Mätvärden');
	await expect(note(page)).toContainText('Inloggningsproblem');
	await expect(note(page)).toContainText('Kundens e-postadress: anna@example.se');
	await choose(page, 'elweb/familjedelning');
	await expect(seen(page)).not.toHaveAttribute('data-state', 'vems-samtal');
	await expect(page.locator('.live [data-act=remove]')).toHaveCount(2);
	await page.locator('.live [data-act=remove]', { hasText: 'Mätvärden' }).click();
	await expect(note(page)).not.toContainText('Mätvärden');
	await page.getByRole('button', { name: 'Ångra' }).click();
	await expect(note(page)).toContainText('Mätvärden');
});

test('the question whose call it is has no fault that axe finds, and Esc leaves it with the call as it was', async ({ page }) => {
	await finish(page);
	await choose(page, 'elweb/inloggning');
	expect(await faultsInLooks(page, '.tree')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(seen(page)).toHaveAttribute('data-state', 'svara-kunden');
	await expect(note(page)).toContainText('anna@example.se');
});

test('a copied mail keeps its address until it is copied again, and is sent when the agent says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await finish(page);
	await page.keyboard.press('c');
	await expect(page.locator('.player .notice')).toContainText('Kopierat');
	await expect(note(page)).toContainText('Kopierat, inte markerat som skickat: mejl ”Svara att mätvärdena stämmer” till anna@example.se.');
	await page.locator('.live').getByLabel('Kundens e-postadress').first().fill('bo@example.se');
	await expect(seen(page).getByText('Ändrat sedan du kopierade. Då stod det: Kundens e-postadress (anna@example.se).')).toBeVisible();
	await expect(note(page)).toContainText('till anna@example.se. Ändrat sedan dess: Kundens e-postadress.');
	await seen(page).getByRole('checkbox', { name: 'Skickat' }).check();
	await expect(note(page)).toContainText('Skickat: mejl ”Svara att mätvärdena stämmer” till anna@example.se.');
	await seen(page).locator('.trail li button').first().click();
	await page.keyboard.press('2');
	await expect(note(page)).toContainText('till anna@example.se, innan svaren ändrades.');
});

for (const [what, act, gone] of [
	['Nytt samtal', (page: Page) => page.getByRole('button', { name: 'Nytt samtal' }).click(), 'anna@example.se'],
	['Börja om', (page: Page) => seen(page).locator('.restart').click(), 'Ja, siffrorna stämmer'],
] as const) {
	test(`${what} can be undone for ten seconds`, async ({ page }) => {
		await page.clock.install({ time: '2026-11-25T10:00:00' });
		await finish(page);
		for (const waits of [false, true]) {
			await act(page);
			await expect(page.locator('.live')).not.toContainText(gone);
			const undo = page.getByRole('button', { name: 'Ångra' });
			if (waits) {
				await page.clock.runFor(10_100);
				await expect(undo).toHaveCount(0);
			} else {
				await undo.click();
				await expect(seen(page)).toHaveAttribute('data-state', 'svara-kunden');
				await expect(note(page)).toContainText(gone);
			}
		}
	});
}

test('the browser asks before a call that holds something goes with the page', async ({ page }) => {
	await finish(page);
	const asked = page.waitForEvent('dialog');
	void page.reload().catch(() => undefined);
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await expect(note(page)).toContainText('anna@example.se');
	await page.getByRole('button', { name: 'Nytt samtal' }).click();
	await page.reload();
	await awake(page);
});
