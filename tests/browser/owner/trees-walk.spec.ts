import { expect, test } from '../fixtures.ts';
import { addOutcome, PROJECT, hand, openTree, save, savePacked, step } from './trees.ts';

const FILE = 'machines/elweb/inloggning.ts';

/* An owner's whole errand in one go, in each engine: a text, an answer, an outcome with a new mail, back once, the draft again, saved. */
test('a tree is changed, come back to and saved', async ({ page, browserName }) => {
	// Only Chrome and Edge can write into a folder: elsewhere what is changed is handed over as a packed file.
	const hasFolder = browserName === 'chromium';
	await openTree(page, 'elweb/inloggning', hasFolder);
	const owner = hand(page);
	await owner.click(page.getByRole('button', { name: 'Har kunden redan bytt lösenord och provat på nytt?' }).first());
	await owner.press('End');
	await owner.type(' Fråga.');
	const made = await addOutcome(page, owner, ['har-kunden-bytt-losenord', 'Kunden har fått ett mejl på engelska', 'Svara på engelska']);
	await owner.click(made.getByRole('button', { name: 'Nytt mejl' }));
	await owner.write(made.getByLabel('Ämne'), 'Your new password');
	await owner.write(made.getByLabel('Texten'), 'Hej!');
	await owner.click(made.getByRole('button', { name: 'Lägg till mejlet' }));
	await owner.add(made.locator('[data-place$="|source"]'), 'E3.10');
	await owner.write(made.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
	await expect(page.locator('.preview')).toContainText('Svara på engelska');
	await owner.click(made.getByRole('button', { name: /^Ta bort Your new password/ }));
	await owner.click(page.getByRole('button', { name: /^Ångra/ }));
	await expect(made.getByText('Your new password').first()).toBeVisible();
	await expect(page.getByText(/^Utkast \d\d:\d\d$/)).toBeVisible();
	await page.waitForTimeout(1000);
	await page.reload();
	await expect(step(page, 'Svara på engelska')).toBeVisible();
	const saved = hasFolder ? await save(page) : await savePacked(page);
	expect(Object.keys(saved).sort()).toEqual(['content/mallar/elweb/your-new-password.md', FILE]);
	expect(saved[FILE]).toContain('provat på nytt? Fråga.');
	expect(PROJECT[FILE]).not.toContain('Fråga.');
});
