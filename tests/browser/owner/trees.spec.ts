import { expect, test } from '../fixtures.ts';
import type { Page } from '@playwright/test';
import { inTurn } from '../sweep.ts';
import { addOutcome, answer, hand, HANDS, openTree, save, step, type By } from './trees.ts';
import { copyProject, lendFolder, type Copy, type Files } from './editor.ts';
import { makeTree } from './newTree.ts';

const TREE = 'elweb/inloggning';
const FILE = `machines/${TREE}.ts`;
const WELL = 'inga fel';
const [BYTT, NEJ] = ['Har kunden redan bytt lösenord och provat på nytt?', 'Nej, lösenordet är inte bytt'];

/*
 * What an owner does to a tree, each press counted, on the real pages and the real files; by the mouse or by keys alone. What was saved
 * holds as `npm run check` says.
 */
test.describe('An owner', () => {
	let copy: Copy;
	test.beforeAll(() => {
		copy = copyProject();
	});
	test.afterAll(() => copy.remove());
	let acts = 0;
	/** An act by the mouse, and by keys; in `npm test` by each in turn. */
	const act = (name: string, done: (page: Page, by: By) => Promise<void>) => {
		for (const by of inTurn(HANDS, acts++)) test(`${name} (by ${by})`, ({ page }) => done(page, by));
	};
	const checked = (saved: Files) => checkedIn(copy, saved);

	act('changes a text with one press, and one line of the file', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		await owner.click(page.getByRole('button', { name: BYTT }).first());
		await owner.press('End');
		await owner.type(' Fråga.');
		expect(owner.count).toBe(1);
		const saved = await save(page, by);
		expect(Object.keys(saved)).toEqual([FILE]);
		const [was, now] = [copy.read(FILE).split('\n'), (saved[FILE] ?? '').split('\n')];
		expect(now.filter((line, i) => line !== was[i])).toEqual([`				text: '${BYTT} Fråga.',`]);
		expect(checked(saved)).toContain(WELL);
	});

	act('adds an answer that leads to a new outcome with a mail that is there, with four presses', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		const made = await addOutcome(page, owner, [
			'har-kunden-bytt-losenord',
			'Kunden har inte fått något mejl',
			'Be kunden titta i skräpposten',
		]);
		await owner.add(made.locator('[data-place$="|templates"]'), 'Be kunden byta lösenord');
		expect(owner.count).toBe(4);
		await expect(page.locator('[data-bar=fel], [data-bar=att-gora]').first()).toBeVisible();
		await owner.add(made.locator('[data-place$="|source"]'), 'E3.10');
		await owner.write(made.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
		const saved = await save(page, by);
		expect(Object.keys(saved)).toEqual([FILE]);
		expect(saved[FILE]).toContain("'be-kunden-titta-i-skrapposten': {");
		expect(checked(saved)).toContain(WELL);
	});

	act('adds an answer to a step that is there, with two presses', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		await owner.click(page.locator('[data-add="har-kunden-bytt-losenord"]'));
		await owner.type('Kunden vill ha ett helt nytt lösenord');
		await owner.press('Enter');
		await owner.type('beställa');
		await owner.click(page.locator('[data-to="bestall-nytt-losenord"]'));
		expect(owner.count).toBe(2);
		const third = page.locator('[data-step="har-kunden-bytt-losenord"] > .ways > .branch').nth(2);
		await expect(third).toContainText('Be kunden beställa ett nytt lösenord');
		expect(checked(await save(page, by))).toContain(WELL);
	});

	act('puts a question between with one press, and is told what it lacks', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		await owner.click(answer(page, 'har-kunden-bytt-losenord', 'nej').locator('> .way .between'));
		await owner.type('Har kunden fått vårt mejl?');
		await owner.press('Enter');
		await owner.type('Ja, mejlet har kommit');
		await owner.press('Enter');
		expect(owner.count).toBe(1);
		await expect(step(page, 'Har kunden fått vårt mejl?').locator('.step-form .messages p').first()).toContainText('svar');
		await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeDisabled();
	});

	act('takes a step with two answers to it away with three presses, and nothing is lost', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		await owner.click(page.getByRole('button', { name: 'Ta bort kontot och be kunden skapa ett nytt' }).first());
		await owner.click(page.getByRole('button', { name: 'Ta bort steget' }));
		await expect(page.getByText(/^\d svar leder hit\. Vart ska de leda\?$/)).toBeVisible();
		await owner.type('vad som ska hända');
		await owner.click(page.locator('.lead-picker [data-to]').first());
		expect(owner.count).toBe(3);
		await expect(page.locator('[data-step="ta-bort-och-be-om-nytt"]')).toHaveCount(0);
		await owner.click(page.getByRole('button', { name: /^Ångra/ }));
		await expect(page.locator('[data-step="ta-bort-och-be-om-nytt"]')).toHaveCount(1);
		await expect(page.locator('.bar .fine').first()).toBeVisible();
	});

	act('moves a branch with all below it with three presses', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		await owner.click(page.getByRole('button', { name: 'Har det andra kundnumret en aktiv anläggning i CAB?' }).first());
		await owner.click(page.getByRole('button', { name: 'Flytta ”Ja, det finns en aktiv anläggning”' }));
		await owner.click(page.locator('.lead-picker [data-to="har-kunden-bytt-losenord"]'));
		expect(owner.count).toBe(3);
		await expect(answer(page, 'har-kunden-bytt-losenord', 'aktiv-anlaggning').locator('.edited').first()).toHaveAttribute(
			'data-step',
			'vad-valjer-kunden',
		);
	});

	act('finds a fault and mends it with two presses', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		await page.getByRole('button', { name: NEJ }).first().click();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('Delete');
		await page.getByRole('button', { name: 'Finns det ett konto på kundnumret?' }).first().click();
		await expect(page.locator('[data-bar=fel], [data-bar=att-gora]').first()).toBeVisible();
		if (by === 'keys') await owner.press('F8');
		else await owner.click(page.locator('[data-bar=fel], [data-bar=att-gora]').first());
		await expect(page.locator(':focus')).toHaveAttribute('data-place', 'har-kunden-bytt-losenord|nej|label');
		await owner.type(NEJ);
		await expect(page.locator('.bar .fine').first()).toBeVisible();
		expect(owner.count).toBeLessThanOrEqual(2);
	});

	test('makes a tree of seven steps from ten statements', async ({ page }) => {
		test.slow();
		await lendFolder(page);
		await page.goto('/admin/trad/');
		await makeTree(page, hand(page, 'keys'));
		const saved = await save(page, 'keys');
		expect(Object.keys(saved).sort()).toEqual([
			'content/rutiner/elweb/brevet-har-inte-kommit.mdx',
			'machines/elweb/brevet-har-inte-kommit.ts',
		]);
		expect(checked(saved)).toContain(WELL);
	});

	act('writes a new outcome with a new mail with four presses, and both are saved as one', async (page, by) => {
		await openTree(page, TREE);
		const owner = hand(page, by);
		const made = await addOutcome(page, owner, ['har-kunden-bytt-losenord', 'Kunden har fått ett mejl på engelska', 'Svara på engelska']);
		await owner.click(made.getByRole('button', { name: 'Nytt mejl' }));
		await owner.write(made.getByLabel('Ämne'), 'Your new password');
		await owner.write(made.getByLabel('Texten'), 'Hej!\n\nDitt kundnummer är /');
		await owner.type('kundnummer');
		await owner.press('Enter');
		await expect(made.getByLabel('Texten')).toHaveValue('Hej!\n\nDitt kundnummer är {{kundnummer}}');
		await owner.click(made.getByRole('button', { name: 'Lägg till mejlet' }));
		expect(owner.count).toBe(4);
		await owner.add(made.locator('[data-place$="|source"]'), 'E3.10');
		await owner.write(made.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
		const saved = await save(page, by);
		expect(Object.keys(saved).sort()).toEqual(['content/mallar/elweb/your-new-password.md', FILE]);
		expect(checked(saved)).toContain(WELL);
	});
});

/** What the check says of the project with these files, which are then put back. */
function checkedIn(copy: Copy, saved: Files): string {
	const before = Object.keys(saved).map((file) => [file, copy.files()[file] ?? (file === FILE ? copy.read(file) : undefined)] as const);
	for (const [file, text] of Object.entries(saved)) copy.write(file, text);
	const said = copy.check();
	for (const [file, text] of before)
		if (text === undefined) copy.forget(file);
		else copy.write(file, text);
	return said;
}

test('an owner comes back to a draft after the tab was killed', async ({ page, context }) => {
	await openTree(page, TREE);
	await page.getByRole('button', { name: BYTT }).first().click();
	await page.keyboard.press('End');
	await page.keyboard.type(' Fråga.');
	await page.waitForTimeout(1000);
	await page.close({ runBeforeUnload: false });
	const again = await context.newPage();
	await openTree(again, TREE);
	await expect(step(again, `${BYTT} Fråga.`)).toBeVisible();
	await expect(again.getByText(/^Utkast \d\d:\d\d$/)).toBeVisible();
});
