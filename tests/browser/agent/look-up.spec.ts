import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { awake, seen, settled } from '../tree-page.ts';

/* What the search or a link names has not been asked the customer: it is shown, and no more, until the agent confirms the way to it. */

const note = (page: Page) => page.locator('.live .note pre').textContent();

async function lookUp(page: Page, words: string) {
	await page.goto('/samtal/');
	await awake(page);
	await page.keyboard.press('/');
	await page.keyboard.type(words);
	await page.locator('.search-answer a').first().waitFor();
	await settled(page);
	await page.keyboard.press('Enter');
	await expect(seen(page)).toBeVisible();
}

/** Words that an agent typed with a customer on the line, and went from to an end that nobody had answered their way to. */
for (const words of ['förbrukning stämmer inte med fakturan', 'inget svar på ticket', 'kan inte skapa konto nytt', 'byta mejladress']) {
	test(`”${words}” answers nothing for the agent`, async ({ page }) => {
		await lookUp(page, words);
		const way = seen(page).locator('.confirm li');
		if ((await way.count()) === 0) {
			// The routine itself is the hit: it begins at its first question.
			await expect(seen(page).locator('.trail li')).toHaveCount(0);
			return;
		}
		const [said = ''] = await way.first().allInnerTexts();
		const answer = await way.first().locator('b').innerText();
		expect(await note(page)).not.toContain(answer);
		expect(await note(page)).not.toContain('Enligt rutinen');
		await expect(seen(page).locator('h2 .icon path[d="M4 10.5l4 4 8-9"]')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expect(seen(page).locator('.confirm')).toHaveCount(0);
		expect(await note(page)).toContain(said.trim());
	});
}

const HIT = '/samtal/?svar=elweb/inloggning,finns-konto:ja,vad-star-under-roller:inget';

test('nothing can be copied or ticked in a step that is only looked up, and one key confirms it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(HIT);
	await awake(page);
	await page.keyboard.press('c');
	await expect(page.locator('.player .notice')).toHaveText('Bekräfta först att vägen hit stämmer för kunden.');
	await expect(seen(page).locator('.checklist input').first()).toBeDisabled();
	expect(await note(page)).not.toContain('Inget under Roller');
	await seen(page).getByRole('heading', { level: 2 }).focus();
	await page.keyboard.press('Enter');
	await expect(seen(page).locator('.checklist input').first()).toBeEnabled();
	await page.keyboard.press('c');
	await expect(page.locator('.player .notice')).toContainText('Kopierat');
	expect(await note(page)).toContain('Vad står under Roller på kontot? Inget under Roller.');
});

test('the way can be answered question by question instead', async ({ page }) => {
	await page.goto(HIT);
	await awake(page);
	await seen(page).getByRole('button', { name: 'Svara på frågorna' }).click();
	await expect(seen(page)).toHaveAttribute('data-state', 'finns-konto');
	await expect(seen(page).locator('.confirm')).toHaveCount(0);
	await expect(seen(page).getByText('Förra svaret')).toHaveCount(0);
	await page.keyboard.press('2');
	expect(await note(page)).toContain('Nej, inget konto');
});

test('a hit that is not what was meant leaves no trace, and Esc leads back to where the agent stood', async ({ page }) => {
	await page.goto('/samtal/');
	await awake(page);
	await page.locator('.choose section:not(.shelf *) [data-choose="elweb/matvarden"]').click();
	await expect(seen(page)).toHaveAttribute('data-state', 'ar-det-sommartid');
	await page.keyboard.press('1');
	await expect(seen(page)).toHaveAttribute('data-state', 'stammer-vardena');
	const before = await note(page);
	await page.keyboard.press('/');
	await page.keyboard.type('Byt e-postadress på kontot');
	await page.locator('.search-answer a[href*="#byt-e-postadress"]').first().click();
	await expect(seen(page).locator('.confirm')).toBeVisible();
	await expect(seen(page).locator('[data-confirm]')).toBeFocused();
	expect(await note(page)).toBe(before);
	await page.keyboard.press('Escape');
	await expect(seen(page)).toHaveAttribute('data-state', 'stammer-vardena');
	expect(await note(page)).toBe(before);
});

test('the questions to confirm have no fault that axe finds', async ({ page }) => {
	await page.goto(HIT);
	await awake(page);
	await expect(seen(page).locator('.confirm')).toBeVisible();
	expect(await faultsInLooks(page, '.tree')).toEqual([]);
});
