import { test, type Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { goToEntry, key, lendFolder, openEditor, put, save, take, type Files } from './editor.ts';

/*
 * What is typed in the editor of texts outlives every way out of it, by real keys. Not held to a silent console: it is Sveltia's.
 */
const FILE = 'content/kontakter/sublime.yml';
const FILES: Files = {
	[FILE]: 'name: Sublime\nrole: Tar emot anmälningar.\nemails: [a@sublime.example]\nsource: [O0.2]\n',
	'content/kontakter/mirakel.yml': 'name: Mirakel\nrole: Sköter webben.\nemails: [a@mirakel.example]\nsource: [O0.2]\n',
};
const ENTRY = 'kontakter/entries/sublime';
const MORE = ' Dygnet runt.';
const WRITTEN = `Tar emot anmälningar.${MORE}`;

const role = (page: Page) => key(page, 'role').getByRole('textbox');

async function type(page: Page, text = MORE): Promise<void> {
	await role(page).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(text);
}

/** Comes back as an owner does: the page anew, the folder is remembered. */
async function comeBack(page: Page): Promise<void> {
	await page.goto('/');
	await goToEntry(page, ENTRY);
}

test.beforeEach(async ({ page }) => {
	await openEditor(page, FILES);
	await page.getByText('Kontakter').first().click();
	await goToEntry(page, ENTRY);
	await type(page);
});

const WAYS: [name: string, act: (page: Page) => Promise<unknown>][] = [
	['the arrow', (page) => page.getByRole('button', { name: 'Avbryt redigering' }).click()],
	['the browser’s Back', (page) => page.goBack()],
	['another entry', (page) => page.goto('/admin/#/collections/kontakter/entries/mirakel')],
	['the list of another kind', (page) => page.goto('/admin/#/collections/system')],
];

test.describe('What was typed is there again after', () => {
	for (const [name, act] of WAYS)
		test(`${name}, at once`, async ({ page }) => {
			await act(page);
			await expect(role(page).and(page.locator(':focus'))).toHaveCount(0);
			await goToEntry(page, ENTRY);
			await expect(role(page)).toHaveValue(WRITTEN);
			await expect(page.getByText('Det du skrev och inte sparade är tillbaka.')).toBeVisible();
			await comeBack(page);
			await expect(role(page)).toHaveValue(WRITTEN);
			await save(page);
			expect((await take(page))[FILE]).toContain(WRITTEN);
			await comeBack(page);
			await role(page).click();
			await expect(role(page)).toHaveValue(WRITTEN);
			await expect(page.getByText('är tillbaka')).toHaveCount(0);
		});

	test('Escape, which closes nothing', async ({ page }) => {
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.waitForTimeout(300);
		await expect(role(page)).toHaveValue(WRITTEN);
	});

	test('reloading, which asks first', async ({ page }) => {
		let asked = '';
		page.on('dialog', async (dialog) => {
			asked = dialog.type();
			// As long as it takes to read the question.
			await page.waitForTimeout(700);
			await dialog.accept();
		});
		await page.reload();
		expect(asked).toBe('beforeunload');
		await expect(role(page)).toHaveValue(WRITTEN, { timeout: 30_000 });
	});

	test('a browser that ended by itself, a second later', async ({ page, context }) => {
		await page.waitForTimeout(1000);
		const next = await context.newPage();
		await page.close({ runBeforeUnload: false });
		await lendFolder(next);
		await goToEntry(next, ENTRY);
		await expect(role(next)).toHaveValue(WRITTEN);
	});
});

test('Nothing is asked where nothing was typed, and what was taken back by hand is no draft', async ({ page }) => {
	let asked = 0;
	page.on('dialog', async (dialog) => {
		asked += 1;
		await dialog.accept();
	});
	for (let left = MORE.length; left > 0; left--) await page.keyboard.press('Backspace');
	await page.waitForTimeout(1000);
	await page.reload();
	expect(asked).toBe(0);
	await expect(role(page)).toHaveValue('Tar emot anmälningar.', { timeout: 30_000 });
});

test('Where the file has changed meanwhile, the owner is asked, and Escape throws nothing away', async ({ page }) => {
	await page.getByRole('button', { name: 'Avbryt redigering' }).click();
	await put(page, { [FILE]: FILES[FILE]!.replace('anmälningar', 'ärenden') });
	await comeBack(page);
	const question = page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ hasText: 'Filen har ändrats' });
	await expect(question).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(question).toBeHidden();
	await expect(role(page)).toHaveValue('Tar emot ärenden.');
	await comeBack(page);
	await question.getByRole('button', { name: 'Lägg tillbaka' }).click();
	await expect(role(page)).toHaveValue(WRITTEN);
});
