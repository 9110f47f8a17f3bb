import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { goToEntry, key, openEditor, reach, save, take, type Files } from './editor.ts';

/*
 * What an owner would have to know a code for is chosen by its words in the editor of texts, by real keys, and what no list holds stays.
 */
const SYSTEM = 'content/system/cab.yml';
const CALL = 'content/ovningar/elweb/mappen.yml';
const SOURCE = 'content/kallan/elweb.yml';
const FILES: Files = {
	[SYSTEM]: "name: CAB\nwhat: 'Ärenden' # alla\nsource: [E9.99, E1.1]\n",
	[SOURCE]: [
		'- id: E1.1\n  says: Börja i mejllådan.\n  places:\n    - rutin elweb/arbetsordning#bilden\n    - träd elweb/arbetsordning/finns-i-mappen\n',
		'- id: E1.2\n  says: Sedan tas det äldsta ärendet.\n  places: [system borta]\n',
		'- id: E1.10\n  says: Sist tas resten.\n  unplaced: true\n',
	].join(''),
	'content/kallan/omdirekt.yml': '- id: O1.1\n  says: Ett annat område.\n  unplaced: true\n',
	'content/fragor/G11.yml':
		'question: Vilka dagar räknas?\nsaid: Inget.\nmeanwhile: Vänta.\nroutines: [elweb/arbetsordning]\nsource: [E1.1]\n',
	[CALL]: [
		'title: Mappen\nlevel: latt\nwho: Kunden\nopening: Hej.\ntree: elweb/arbetsordning\n',
		'findings:\n  - look: Mappen\n    finds: Den är tom.\n',
		"path:\n  - answer: nej\n    why: Mappen är tom.\n  - answer: .lampa.kabel\n    why: Borta. # se E1\noutcome: borttaget-utfall\nsource: ['E1.1']\n",
	].join(''),
};

const box = (field: Locator) => field.getByRole('combobox');

/** Chooses in a list by keys alone: to the box, into the list, some of the words where it can be searched, and down to what has them. */
async function choose(page: Page, field: Locator, words: string): Promise<void> {
	await box(field).focus();
	await page.keyboard.press('Enter');
	const options = page.getByRole('option');
	await expect(options.first()).toBeVisible();
	// The focus is moved, and what is chosen already is found, a moment later.
	await page.waitForTimeout(250);
	if ((await options.count()) > 5) {
		await page.keyboard.type(words);
		await expect(options).toHaveCount(1);
	}
	const isAt = () => page.locator('.focused[role="option"]').filter({ hasText: words }).count();
	for (let presses = 0; presses < 6 && !(await isAt()); presses++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(options).toHaveCount(0);
}

async function labels(page: Page, field: Locator): Promise<string[]> {
	await box(field).click();
	await expect(page.getByRole('option').first()).toBeVisible();
	const words = await page.getByRole('option').allInnerTexts();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('option')).toHaveCount(0);
	// The sign before what is chosen is a letter of a font.
	return words.map((text) => text.replace(/\ncheck$/, '').trim());
}

test.beforeEach(({ page }) => openEditor(page, FILES));

test('A statement is cited by its words, also one that was just written, and an id that is gone stays until it is taken away', async ({
	page,
}) => {
	await goToEntry(page, 'kallan/entries/elweb');
	await page
		.getByRole('button', { name: /^Lägg till .?punkt/ })
		.last()
		.click();
	await (await reach(page, 'list.3.id')).getByRole('textbox').fill('E1.3');
	await (await reach(page, 'list.3.says')).getByRole('textbox').fill('Nyss skriven.');
	await save(page);
	await goToEntry(page, 'system/entries/cab');
	const source = key(page, 'source');
	await source.scrollIntoViewIfNeeded();
	await expect(source.getByRole('row')).toHaveText([/^E9\.99/, /^E1\.1 – Börja i mejllådan\./]);
	expect(await labels(page, source)).toEqual([
		...['E1.2 – Sedan tas det äldsta ärendet.', 'E1.10 – Sist tas resten.', 'E1.3 – Nyss skriven.'],
		...['O1.1 – Ett annat område.', 'G11 – Vilka dagar räknas?'],
	]);
	await choose(page, source, 'nyss');
	await save(page);
	expect((await take(page))[SYSTEM]).toBe(FILES[SYSTEM]!.replace('E1.1]', 'E1.1, E1.3]'));
	await goToEntry(page, 'system/entries/cab');
	await page.getByRole('button', { name: /^Ta bort .?E9\.99/ }).click();
	await save(page);
	expect((await take(page))[SYSTEM]).toBe(FILES[SYSTEM]!.replace('E9.99, E1.1]', 'E1.1, E1.3]'));
});

test('A place is chosen by its kind and its title, and one at a heading, in a tree or gone stays as it was', async ({ page }) => {
	await goToEntry(page, 'kallan/entries/elweb');
	await page.getByRole('button', { name: 'Expandera alla' }).click();
	const places = key(page, 'list.0.places');
	await expect(places.getByRole('row')).toHaveText([/^rutin elweb\/arbetsordning#bilden/, /^träd elweb\/arbetsordning\/finns-i-mappen/]);
	await choose(page, places, 'System: CAB');
	await expect(places.getByRole('row')).toHaveCount(3);
	await save(page);
	const line = '    - träd elweb/arbetsordning/finns-i-mappen\n';
	expect((await take(page))[SOURCE]).toBe(FILES[SOURCE]!.replace(line, `${line}    - system cab\n`));
});

test('A call’s answer is chosen by the words of the step that its way has come to, and its end by its title', async ({ page }) => {
	await goToEntry(page, 'elweb-ovningar/entries/mappen');
	await key(page, 'title').getByRole('textbox').fill('Mappen är tom');
	await save(page);
	const after = FILES[CALL]!.replace('title: Mappen', 'title: Mappen är tom');
	expect((await take(page))[CALL]).toBe(after);
	await goToEntry(page, 'elweb-ovningar/entries/mappen');
	await reach(page, 'path');
	await page.getByRole('button', { name: 'Expandera alla' }).last().click();
	const first = await reach(page, 'path.0.answer');
	await expect(box(first)).toHaveText('Nej, mappen är tom');
	expect(await labels(page, first)).toEqual(['Ja, det ligger ärenden där', 'Nej, mappen är tom']);
	const second = await reach(page, 'path.1.answer');
	await expect(box(second)).toHaveText('.lampa.kabel');
	await choose(page, second, 'Ja, ärenden med status Upprättad');
	const outcome = await reach(page, 'outcome');
	await expect(box(outcome)).toHaveText('borttaget-utfall');
	await choose(page, outcome, 'Avsluta genomgången');
	await save(page);
	expect((await take(page))[CALL]).toBe(after.replace('.lampa.kabel', 'ja').replace('borttaget-utfall', 'inget-kvar'));
});
