import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { HALF_COVERED, BOTH, faultsInLooks } from '../../looks.ts';
import { inTurn } from '../../sweep.ts';
import { confirmWay, seen } from '../../tree-page.ts';

/** A tree with a text that asks for an e-mail address, and the way to it. */
const WAY = '/elweb/inloggning/?svar=finns-konto:ja,vad-star-under-roller:inget';

const open = async (page: Page, part: 'fields' | 'note') => page.locator(`.live [data-part=${part}] > summary`).click();

/** What can stand open on the desk and around it, each told how to come about. */
const STATES: [string, (page: Page) => Promise<unknown>][] = [
	['the fields', (page) => open(page, 'fields')],
	['the note', (page) => open(page, 'note')],
	['an answer being changed', (page) => seen(page).locator('.trail li button').first().click()],
	['the report', (page) => page.locator('.live [data-act=report]').click()],
	['the sheet of keys', (page) => page.locator('.live [data-act=keys]').click()],
	['a warning', async (page) => (await page.locator('.live .gap input').first().fill('fel'), page.keyboard.press('Escape'))],
];

const PLACES = [
	['a page', WAY],
	['/samtal/', '/samtal/?svar=elweb/inloggning,finns-konto:ja,vad-star-under-roller:inget'],
] as const;
for (const [i, [place, address]] of PLACES.entries()) {
	test(`nothing that can stand open on the desk of ${place} has a fault that axe finds`, async ({ page }) => {
		test.slow();
		for (const [nth, [name, come]] of STATES.entries()) {
			if (place === '/samtal/' && name === 'a warning') continue;
			await page.goto(address);
			await confirmWay(page);
			await come(page);
			const found = (await faultsInLooks(page, '.tree', inTurn(BOTH, nth + i))).filter((line) => !HALF_COVERED.test(line));
			expect(found, name).toEqual([]);
		}
	});
}

test('a value that looks wrong is warned of when the field is left, and can still be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(WAY);
	await confirmWay(page);
	const field = seen(page).getByLabel('Kundens e-postadress');
	await field.fill('kund@example');
	await expect(page.getByText('Adressen ser inte hel ut')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page.getByText('Adressen ser inte hel ut')).toBeVisible();
	await expect(field).toHaveAccessibleDescription(/Adressen ser inte hel ut/);
	await page.keyboard.press('c');
	await expect(page.locator('.notice')).toHaveText('Kopierat: Till. Nästa: Ämne.');
	await field.fill('kund@example.se');
	await expect(page.getByText('Adressen ser inte hel ut')).toHaveCount(0);
});

test('a field is asked for once: what is typed on the way stands in the mail, the note and the next tree', async ({ page }) => {
	await page.goto('/elweb/inloggning/?svar=finns-konto:ja');
	await confirmWay(page);
	await page.keyboard.press('u');
	await page.locator('.live .desk').getByLabel('Kundens e-postadress').fill('kund@example.se');
	await page.keyboard.press('Escape');
	await page.keyboard.press('2');
	await expect(seen(page).getByLabel('Kundens e-postadress')).toHaveValue('kund@example.se');
	await expect(page.locator('.live .desk .fields').getByLabel('Kundens e-postadress')).toHaveCount(0);
	await expect(page.locator('.live .note pre')).toContainText('Kundens e-postadress: kund@example.se');
});

test('what was ticked and copied stands in the note, and is still there after a step back', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(WAY);
	await confirmWay(page);
	await seen(page).locator('.checklist input').first().check();
	for (let part = 0; part < 3; part++) {
		await page.keyboard.press('c');
		// A letter waits to see that it begins no name.
		await page.waitForTimeout(400);
	}
	await expect(page.locator('.live .note pre')).toContainText('Påbörjat (1 av 3 steg)');
	await expect(page.locator('.live .note pre')).toContainText('Kopierat, inte markerat som skickat: mejl');
	await seen(page).getByRole('checkbox', { name: 'Skickat' }).check();
	await expect(page.locator('.live .note pre')).toContainText('Skickat: mejl');
	await page.keyboard.press('Escape');
	await page.keyboard.press('2');
	await expect(seen(page).locator('.checklist input').first()).toBeChecked();
	await expect(seen(page).locator('.checklist input').nth(1)).not.toBeChecked();
});

test('a follow-up is handed over as a calendar file', async ({ page }) => {
	await page.goto('/elweb/mejlladan/?svar=vad-har-hant:svar,ar-arendet-lost:behover-mer');
	await confirmWay(page);
	const download = page.waitForEvent('download');
	await seen(page).getByRole('button', { name: 'Lägg i kalendern' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('uppfoljning.ics');
	const text = await (await file.createReadStream()).setEncoding('utf8').toArray();
	expect(text.join('')).toContain('SUMMARY:Klardatum');
});

test('in the second tree the desk still tells when to come back to the first, with its number in the calendar', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.clock.setFixedTime('2026-11-26T10:00:00');
	await page.goto('/samtal/?svar=elweb/ticket,ar-problemet-kvar:ja,vilken-tjanst:mina-sidor');
	await confirmWay(page);
	await page.locator('.live .desk').getByLabel('Incidentnummer').fill('INC0012345');
	await page.locator('.choose [data-choose="elweb/inloggning"]').first().click();
	await expect(seen(page)).toHaveAttribute('data-state', 'vems-samtal');
	await page.keyboard.press('1');
	await expect(seen(page).locator('.tree-name')).toHaveText('Inloggningsproblem');
	const later = page.locator('.live .other-walk');
	await expect(later).toContainText('Följ upp ”Skapa ticket” fredag 4 december:');
	const download = page.waitForEvent('download');
	await later.getByRole('button', { name: 'Lägg i kalendern' }).click();
	const text = (await (await (await download).createReadStream()).setEncoding('utf8').toArray()).join('');
	expect(text).toContain('SUMMARY:Incidentnummer INC0012345');
	expect(text.replaceAll('\r\n ', '')).toMatch(/URL:\S+elweb\/ticket/);
	await later.getByRole('button', { name: 'Ta bort' }).click();
	await expect(later).toHaveCount(0);
});
