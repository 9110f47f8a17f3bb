import { readFileSync } from 'node:fs';
import { test, type Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { goToEntry, openEditor, reach, save, take, type Files } from './editor.ts';

/*
 * The editor of texts says where a thing is used before it is deleted, by what lies in the owner's folder and by what was written since.
 * Not held to a silent console: it is Sveltia's.
 */
const MAIL = 'content/mallar/elweb/provbrev.md';
const ALONE = 'content/mallar/elweb/ensam.md';
const TREE = 'machines/elweb/arbetsordning.ts';
const mail = (title: string) => `---\ntitle: ${title}\nchannel: mejl\nto: ['a@example.se']\nsubject: Prov\nsource: [E1.1]\n---\n\nHej!\n`;
const FILES: Files = {
	[MAIL]: mail('Provbrevet'),
	[ALONE]: mail('Det ensamma brevet'),
	'content/atgarder/elweb/prov.mdx': '---\ntitle: Gör provet\nsource: [E1.1]\n---\n\n1. Se [brevet](/mallar/elweb/provbrev/).\n',
	'content/fragor/G99.yml': 'question: Gäller provet?\nsaid: Inget.\nmeanwhile: Vänta.\nroutines: [elweb/status]\nsource: [E1.1]\n',
	'content/rutiner/elweb/provsida.mdx': `---\ntitle: Provsidan\ndescription: Ett prov.\nkind: rutin\nowner: mirakel\nreviewEvery: P6M\nsection: '1'\nsource: [E1.1]\nsidebar:\n  order: 99\n---\n\nText.\n`,
	'content/system/prov.yml': 'name: Provsystem\nwhat: Prov.\nsource: [E1.1]\n',
};

const question = (page: Page) => page.getByRole('alertdialog');

/** The folder's tree names the mail, which the site was built without. */
const withTree = (): Files => ({
	...FILES,
	[TREE]: readFileSync(TREE, 'utf8').replace(
		"title: 'Avsluta genomgången',",
		"title: 'Avsluta genomgången',\n\t\t\t\ttemplates: ['elweb/provbrev'],",
	),
});

async function ask(page: Page, entry: string): Promise<void> {
	await goToEntry(page, entry);
	await page.getByRole('button', { name: 'Visa redigeringsalternativ' }).click();
	await page.getByRole('menuitem', { name: 'Radera' }).click();
	await expect(question(page)).toBeVisible();
}

test('An open entry: the question says where it is used, a tree by its step, and leads there', async ({ page }) => {
	const files = withTree();
	expect(files[TREE]).toContain('elweb/provbrev');
	await openEditor(page, files);
	await ask(page, 'elweb-mallar/entries/provbrev');
	const remove = question(page).getByRole('button', { name: 'Radera' });
	await expect(question(page).locator('.uses[role="status"]')).toContainText('Används på 2 ställen. Ändra dem först');
	await expect(remove).toBeEnabled();
	await expect(question(page).getByRole('listitem')).toHaveText([
		'Träd: Prioriteringslista: Avsluta genomgången',
		'Åtgärd: Gör provet: länk i texten',
	]);
	await expect(question(page).getByRole('link', { name: 'Träd: Prioriteringslista' })).toHaveAttribute(
		'href',
		'/admin/trad/?trad=elweb/arbetsordning&steg=inget-kvar',
	);
	expect(await faultsInLooks(page, '.uses')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(question(page)).toBeHidden();
	expect((await take(page))[MAIL]).toBe(FILES[MAIL]);
});

test('What was written since the editor was opened counts, and a question and a routine have a better way to go', async ({ page }) => {
	await openEditor(page, FILES);
	await goToEntry(page, 'system/entries/prov');
	await (await reach(page, 'source')).getByRole('combobox').click();
	await page.getByRole('option', { name: 'G99 – Gäller provet?' }).click();
	await save(page);
	await ask(page, 'fragor/entries/G99');
	const told = question(page).locator('.uses[role="status"]');
	await expect(told).toContainText('Används på 1 ställe.');
	await expect(told.getByRole('listitem')).toHaveText(['System: Provsystem']);
	await expect(told.getByRole('link', { name: 'Besvara den i stället' })).toHaveAttribute('href', '/admin/besvara/?fraga=G99');
	await question(page).getByRole('button', { name: 'Avbryt' }).click();
	await ask(page, 'elweb-rutiner/entries/provsida');
	await expect(told).toContainText('Används ingenstans.');
	await expect(told.getByRole('link', { name: 'Dra in den i stället' })).toHaveAttribute('href', '/admin/dra-in/?rutin=elweb/provsida');
});

test('Several that are ticked: each is told of, what is used nowhere hinders nobody, and what was deleted is no use any longer', async ({
	page,
}) => {
	await openEditor(page, FILES);
	await page.goto('/admin/#/collections/elweb-mallar');
	for (const title of ['Provbrevet', 'Det ensamma brevet'])
		await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check();
	await page.getByRole('button', { name: /^Radera/ }).click();
	const told = question(page).locator('.uses[role="status"]');
	await expect(told).toContainText('Mall: Det ensamma brevet: används ingenstans.');
	await expect(told).toContainText('Mall: Provbrevet: används på 1 ställe.');
	await question(page).getByRole('button', { name: 'Avbryt' }).click();
	await ask(page, 'elweb-atgarder/entries/prov');
	await expect(told).toContainText('Används ingenstans.');
	await question(page).getByRole('button', { name: 'Radera' }).click();
	await expect(page.getByRole('button', { name: 'Spara' })).toBeHidden();
	await ask(page, 'elweb-mallar/entries/provbrev');
	await expect(told).toContainText('Används ingenstans.');
	await question(page).getByRole('button', { name: 'Radera' }).click();
	await expect.poll(async () => Object.keys(await take(page)).filter((file) => /prov(brev)?\.mdx?$/.test(file))).toEqual([]);
});
