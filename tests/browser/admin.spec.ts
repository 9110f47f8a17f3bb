import { bringHome, copyProject, goToEntry, key, openEditor, put, save, take, type Copy } from './editor.ts';
import { expect, test } from './fixtures.ts';

const WELL = 'Innehållet och träden håller ihop: inga fel.\n';

test.describe('The handbook’s tasks, done in the editor on a copy of the project', () => {
	let copy: Copy;
	test.beforeAll(() => {
		copy = copyProject();
	});
	test.afterAll(() => copy.remove());

	test('change a wording', async ({ page }) => {
		const file = 'content/rutiner/elweb/inloggning.mdx';
		const before = copy.read(file);
		await openEditor(page, copy.files());
		await goToEntry(page, 'elweb-rutiner/entries/inloggning');
		const last = page.getByRole('textbox', { name: 'Text' }).getByText('När ett konto inte går att skapa');
		await last.click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type(' Sök alltid först.');
		await save(page);
		expect(await bringHome(page, copy)).toEqual([file]);
		expect(copy.read(file)).toBe(before.trimEnd() + ' Sök alltid först.\n');
		expect(copy.check()).toBe(WELL);
	});

	test('change an address once', async ({ page }) => {
		const file = 'content/kontakter/mirakel.yml';
		const before = copy.read(file);
		await openEditor(page, copy.files());
		await goToEntry(page, 'kontakter/entries/mirakel');
		await key(page, 'emails').getByRole('textbox').first().fill('support@mirakel.example');
		await save(page);
		expect(await bringHome(page, copy)).toEqual([file]);
		expect(copy.read(file)).toBe(before.replace('mattias@mirakel.se', 'support@mirakel.example'));
		expect(copy.check()).toBe(WELL);
	});

	test('mark as reviewed', async ({ page }) => {
		const file = 'content/rutiner/elweb/inloggning.mdx';
		const before = copy.read(file);
		await openEditor(page, copy.files());
		await goToEntry(page, 'elweb-rutiner/entries/inloggning');
		await key(page, 'reviewed').getByRole('button', { name: 'Idag' }).click();
		await save(page);
		const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
		await bringHome(page, copy);
		expect(copy.read(file)).toBe(before.replace(/^reviewed: .*$/m, `reviewed: ${today}`));
		expect(copy.check()).toBe(WELL);
	});
});
