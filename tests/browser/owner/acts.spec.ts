import { expect, test } from '../fixtures.ts';
import { type Page } from '@playwright/test';
import { copyProject, lendFolder, put, take, type Copy } from './editor.ts';
import { inTurn } from '../sweep.ts';
import { hand, HANDS, PROJECT } from './trees.ts';

/* An act over many files is asked for in words, told before it is done, and done whole: on a copy of the project, which is then checked. */

/** Opens a page of an act over the copy's files. */
async function open(page: Page, address: string, copy: Copy) {
	await lendFolder(page);
	await page.goto(address);
	await put(page, { ...PROJECT, ...copy.files() });
}

/** Brings what was changed on the disk home to the copy, and gives the files by name. */
async function bringHome(page: Page, copy: Copy): Promise<string[]> {
	const before: Record<string, string> = { ...PROJECT, ...copy.files() };
	const after = await take(page);
	const gone = Object.keys(before).filter((file) => !(file in after));
	const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
	for (const file of gone) copy.forget(file);
	for (const file of changed) copy.write(file, after[file] ?? '');
	return [...changed, ...gone].sort();
}

for (const by of inTurn(HANDS, 0))
	test(`an owner answers an open question by ${by}, and is told every place that it is to go in`, async ({ page }) => {
		const copy = copyProject();
		try {
			await open(page, '/agare/', copy);
			const owner = hand(page, by);
			await owner.click(page.getByRole('link', { name: /^Besvara: / }).first());
			await expect(page).toHaveURL(/fraga=/);
			const question = new URL(page.url()).searchParams.get('fraga') ?? '';
			await expect(page.getByLabel('Frågan')).toHaveValue(question);
			await owner.write(page.getByLabel('Svaret'), 'Be kunden skapa ett konto.');
			await owner.click(page.getByRole('button', { name: 'Visa vad som händer' }));
			await expect(page.getByRole('heading', { name: 'Det här händer' })).toBeFocused();
			await expect(page.locator('.happens')).toContainText('Ändras: Öppen fråga:');
			await expect(page.getByRole('heading', { name: /^Skriv in svaret på varje ställe/ })).toBeVisible();
			await owner.click(page.getByRole('button', { name: 'Spara' }));
			await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
			expect(owner.count, 'presses from the list of what waits').toBeLessThanOrEqual(by === 'keys' ? 4 : 3);
			expect(await bringHome(page, copy)).toEqual([`content/fragor/${question}.yml`]);
			expect(copy.read(`content/fragor/${question}.yml`)).toMatch(/answer: Be kunden skapa ett konto\. \(\d{4}-\d\d-\d\d\)/);
			expect(copy.check()).toContain('inga fel');
			const [first] = await page.locator('.result ol a').all();
			await expect(first!).toHaveAttribute('href', /\/admin\/(trad\/\?trad=|#\/collections\/)/);
		} finally {
			copy.remove();
		}
	});

for (const by of inTurn(HANDS, 1))
	test(`an owner retires a routine by ${by}: nothing leads there but what is listed`, async ({ page }) => {
		const copy = copyProject();
		try {
			await open(page, '/agare/', copy);
			const owner = hand(page, by);
			await owner.click(page.getByRole('link', { name: 'Dra in: Familjedelning' }));
			const show = page.getByRole('button', { name: 'Visa vad som händer' });
			await owner.click(show);
			await expect(page.getByRole('alert').first()).toHaveText('Skriv varför rutinen inte gäller, och vad man gör i stället.');
			await owner.write(page.getByLabel('Varför den inte gäller'), 'Tjänsten är borta. Be kunden ringa.');
			await owner.click(show);
			await expect(page.locator('.happens')).toContainText('Tas bort: Träd: Familjedelning', { timeout: 60_000 });
			await owner.click(page.getByRole('button', { name: 'Spara' }));
			await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
			const files = await bringHome(page, copy);
			expect(files).toContain('machines/elweb/familjedelning.ts');
			expect(files).toContain('content/utgangna/elweb/familjedelning.yml');
			const told = await page.locator('.result ol').first().getByRole('listitem').count();
			expect(placesIn(copy.check())).toBe(told);
		} finally {
			copy.remove();
		}
	});

test('an owner begins an area of a third organisation from a pasted source, and the site has it', async ({ page }) => {
	const copy = copyProject();
	try {
		await open(page, '/admin/nytt-omrade/', copy);
		await page.getByLabel('Vad området heter').fill('Elweb');
		await page.getByRole('button', { name: 'Visa vad som händer' }).click();
		await expect(page.getByRole('alert').first()).toHaveText('Området "elweb" finns redan. Välj ett annat namn.');
		await page.getByLabel('Vad området heter').fill('Bostad Väst');
		await expect(page.getByText('Adressen blir /bostad-vast/.')).toBeVisible();
		await page.getByLabel('Organisation').fill('Bostadsbolaget');
		await page.getByLabel('Källan').fill('1. Fråga vilken dag flytten är.\n• Uppsägningen ska vara skriftlig.\n\nBoka besiktning.');
		await page.getByRole('button', { name: 'Visa vad som händer' }).click();
		await page.getByRole('button', { name: 'Spara' }).click();
		await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
		await bringHome(page, copy);
		expect(copy.read('content/kallan/bostad-vast.yml')).toContain('says: Uppsägningen ska vara skriftlig.');
		expect(copy.check()).toContain('0 fel i innehållet, och 1 att se över');
		expect(copy.build()).toContain('Complete!');
		expect(copy.page('bostad-vast')).toContain('Bostad Väst');
	} finally {
		copy.remove();
	}
});

test('nothing is saved where another has changed a file meanwhile', async ({ page }) => {
	const copy = copyProject();
	try {
		await open(page, '/admin/besvara/?fraga=G7', copy);
		await page.getByLabel('Svaret').fill('Ja.');
		await page.getByRole('button', { name: 'Visa vad som händer' }).click();
		const theirs = `${copy.read('content/fragor/G7.yml')}# deras\n`;
		await put(page, { 'content/fragor/G7.yml': theirs });
		await page.getByRole('button', { name: 'Spara' }).click();
		await expect(page.getByRole('alert').last()).toContainText('har ändrats av någon annan. Inget är sparat.');
		expect((await take(page))['content/fragor/G7.yml']).toBe(theirs);
	} finally {
		copy.remove();
	}
});

/** How many places a check tells of: where each message stands, and those that it holds for as well. */
function placesIn(said: string): number {
	const others = [...said.matchAll(/Det gäller också (.*?)(?: och (\d+) ställen till)?\.$/gm)];
	const more = others.reduce((sum, [, named = '', rest = 0]) => sum + named.split(', ').length + Number(rest), 0);
	return (said.match(/^(content|machines)\//gm)?.length ?? 0) + more;
}
