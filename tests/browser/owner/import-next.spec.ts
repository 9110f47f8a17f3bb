import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { lendFolder, put, take } from './editor.ts';
import { fault, give, look, PAGE, PROJECT, WHOLE } from './importing.ts';

test('of a change that nobody has accepted one reading can be chosen, and a next version tells its words', async ({ page }) => {
	await page.goto(PAGE);
	await give(page, 'tests/import/documents/elweb.docx');
	await look(page, 'Bostad');
	const open = page.locator('summary').filter({ hasText: 'Öppna frågor ur dokumentet' }).locator('.of');
	const before = Number(await open.textContent());
	const choice = page.getByRole('combobox', { name: 'Vad gäller för ändring 1?' });
	await choice.selectOption('Det som står efter');
	await expect(open).toHaveText(String(before - 1));
	await expect(page.locator('.account')).toHaveText(WHOLE);
	expect(await faultsInLooks(page, 'main')).toEqual([]);
	await choice.selectOption('Ingen har avgjort det');
	await expect(open).toHaveText(String(before));
	await page.getByLabel('Nästa version av Elweb').check();
	await look(page);
	await expect(page.locator('.account')).toHaveText(/ ord finns i området\./);
	await expect(choice).toBeVisible();
});

test('the next version is told, the most dangerous first, and written where somebody has not changed the list meanwhile', async ({
	page,
}) => {
	const list = 'content/kallan/elweb.yml';
	const before = readFileSync(list, 'utf8');
	await lendFolder(page);
	await page.goto(PAGE);
	await put(page, { ...PROJECT, [list]: `${before}# ändrad\n` });
	await give(page, 'tests/import/documents/elweb-nasta.docx');
	await page.getByLabel('Nästa version av Elweb').check();
	await look(page);
	const lines = await page.locator('.report li').allTextContents();
	expect(lines.findIndex((line) => line.includes('7 dagar → 5 arbetsdagar'))).toBeLessThan(4);
	expect(lines.at(-1)).toContain('troligen bara språkligt');
	await page.getByLabel(/^E3\.11/).check();
	await expect(page.getByRole('button', { name: 'Läs om' })).toBeVisible();
	expect(await faultsInLooks(page, 'main')).toEqual([]);
	await page.getByRole('button', { name: 'Välj mappen och skriv' }).click();
	await expect(fault(page)).toContainText('är en annan än den som sidan känner till. Inget är skrivet.');
	expect(await take(page)).toEqual({ ...PROJECT, [list]: `${before}# ändrad\n` });
	await put(page, { [list]: before });
	await page.getByRole('button', { name: 'Välj mappen och skriv' }).click();
	await expect(page.getByRole('heading', { name: /filer är skrivna$/ })).toBeFocused();
	const after = (await take(page))[list]!;
	const statement = (id: string) => after.split(/^- /m).find((text) => text.startsWith(`id: ${id}\n`));
	expect(statement('E8.1')).toContain('recheck:');
	expect(statement('E3.11')).toContain('och ber kunden');
	expect(statement('E3.11')).not.toContain('recheck:');
});
