import type { Page } from '@playwright/test';
import { faults } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { openTree } from './trees.ts';

const TREE = 'elweb/inloggning';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const outcome = 'Be kunden byta lösenord';

/** The editor as it looks at each of the things that are done in it. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
	'a question that is open': (page) => press(page, 'Har kunden redan bytt lösenord och provat på nytt?'),
	'an answer to lead elsewhere': async (page) => {
		await press(page, 'Finns det ett konto på kundnumret?');
		await page
			.getByRole('button', { name: /^Led till/ })
			.first()
			.click();
	},
	'an outcome with a new mail': async (page) => {
		await press(page, outcome);
		await press(page, 'Nytt mejl');
	},
	'an outcome that a mail is added to': async (page) => {
		await press(page, outcome);
		await page.locator('[data-place$="|templates"]').first().click();
	},
	'a step that is wrong, and what the change does': async (page) => {
		await press(page, 'Finns det ett konto på kundnumret?');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('Delete');
		await expect(page.locator('[data-bar=fel]')).toBeVisible();
		await press(page, /^Vad ändras/);
	},
	'the statements of the source': async (page) => {
		await press(page, 'Finns det ett konto på kundnumret?');
		await press(page, /^Källan$/);
	},
	'the drawing, with a step to find': async (page) => {
		await press(page, 'Ritning');
		await expect(page.locator('.drawing .node').first()).toBeVisible();
		await press(page, /^Hitta ett steg/);
	},
	'a step that is to be taken away, and a draft to be thrown away': async (page) => {
		await press(page, 'Har kunden redan bytt lösenord och provat på nytt?');
		await page.keyboard.press('End');
		await page.keyboard.type(' Fråga.');
		await press(page, 'Ta bort steget');
		await press(page, 'Kasta');
	},
};

for (const [name, come] of Object.entries(STATES))
	test(`axe finds nothing in ${name}, wide or narrow, light or dark`, async ({ page }) => {
		await openTree(page, TREE);
		await come(page);
		expect(await faultsInLooks(page)).toEqual([]);
	});

test('axe finds nothing in the list of trees, nor where a new one is begun', async ({ page }) => {
	await page.goto('/admin/trad/');
	expect(await faultsInLooks(page)).toEqual([]);
	await page.goto('/admin/trad/?nytt=elweb');
	await expect(page.getByLabel('Den första frågan')).toBeVisible();
	expect(await faultsInLooks(page)).toEqual([]);
});

test('with forced colours the open step, the chosen pane and a fault are told apart by more than colour', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openTree(page, TREE);
	await press(page, 'Finns det ett konto på kundnumret?');
	const lineOf = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => {
				const { borderInlineStartStyle, borderInlineStartWidth, outlineStyle, textDecorationLine } = getComputedStyle(element);
				return [borderInlineStartStyle, borderInlineStartWidth, outlineStyle, textDecorationLine].join(' ');
			});
	expect(await lineOf('.edited[data-chosen]')).not.toBe(await lineOf('.edited:not([data-chosen])'));
	expect(await lineOf('.panes [aria-pressed=true]')).not.toBe(await lineOf('.panes [aria-pressed=false]'));
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
	await expect(page.locator('.step-form .messages, .head .messages').locator('.fault').first()).toBeVisible();
	expect(await faults(page, '.tree-editor')).toEqual([]);
});
