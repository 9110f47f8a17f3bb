import type { Page } from '@playwright/test';
import { bare, expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { serve } from '../server.ts';
import { copyProject, goToEntry, key, lendFolder, put, reach, save, type Copy } from './editor.ts';
import { home, relabel, textsOf, withoutQuestion, write } from './fromDocument.ts';
import { give, LIBRARY, look, PAGE } from './importing.ts';

const TREE = 'biblioteket/reservationer';
const LIST = 'content/kallan/biblioteket.yml';
const MAIL = 'content/mallar/biblioteket/boken-ar-reserverad.md';
const ROUTINE = 'content/rutiner/biblioteket/reservationer.mdx';
const FRONT = 'content/rutiner/biblioteket/index.mdx';
const OWNER = 'content/kontakter/agare-biblioteket.yml';
const WELL = 'Innehållet och träden håller ihop: inga fel.';
const CALL = 'content/ovningar/biblioteket/en-bok-som-star-i-grannstaden.yml';

/*
 * What the handbook says in "Från dokument till rutin", by browser alone: each page is that of the copy as it stands, which is what
 * `npm start` shows. The folder that the owner chooses is the browser's own; what a page wrote there is brought home after each step.
 */
test.describe('A person with the handbook takes a document to a routine that is reviewed', () => {
	test.describe.configure({ mode: 'serial' });
	let copy: Copy;
	let host: Awaited<ReturnType<typeof serve>> | undefined;
	test.beforeAll(() => {
		copy = copyProject();
	});
	test.afterAll(async () => {
		await host?.stop();
		copy.remove();
	});

	/** The copy's site as its files are now, and a page of it with a folder that holds them. */
	const open = async (page: Page, path: string) => {
		await host?.stop();
		copy.build();
		host = await serve(`${copy.root}/dist`);
		await lendFolder(page);
		await page.goto(host.url + path);
		await put(page, textsOf(copy));
		await page.reload();
	};

	test('reads the document in, on the page for it', async ({ page }) => {
		await lendFolder(page);
		await page.goto(PAGE);
		await put(page, textsOf(copy));
		await give(page, { name: 'lånerutin.docx', bytes: LIBRARY });
		await look(page, 'Biblioteket');
		await page.getByRole('button', { name: 'Välj mappen och skriv' }).click();
		await expect(page.getByRole('heading', { name: /^\d+ filer är skrivna$/ })).toBeVisible();
		await home(page, copy);
		expect(copy.check()).toContain('0 fel i innehållet');
	});

	bare('makes the tree, a mail and a practice call of it', async ({ page }) => {
		test.setTimeout(300_000);
		await open(page, `admin/trad/?trad=${TREE}`);
		await expect(page.locator('.outline .edited').first()).toBeVisible();
		page.setDefaultTimeout(10_000);
		const FIRST = 'om-boken-ar-utlanad-reserverar-vi-den-at';
		const SECOND = 'finns-boken-pa-ett-annat-bibliotek';
		await write(page, 'Utkast: vad gäller om Reservationer?', 'Var finns boken?');
		await page.getByRole('button', { name: /^Ta bort ”?Inget av dem/ }).click();
		await relabel(page, FIRST, 'Den är utlånad');
		await relabel(page, SECOND, 'På ett annat bibliotek');
		await withoutQuestion(page);
		await write(page, /^Utkast: Om boken är utlånad/, 'Reservera boken');
		const outcome = page.locator(`[data-step="${FIRST}"]`);
		await withoutQuestion(page);
		await outcome.getByLabel('Ärendet, en sak på varje rad').fill('Avsluta ärendet.');
		await outcome.getByRole('button', { name: 'Nytt mejl' }).click();
		await outcome.getByLabel('Ämne').fill('Boken är reserverad');
		await outcome.getByLabel('Texten').fill('Hej!\n\nVi har reserverat boken åt dig.');
		await outcome.getByRole('button', { name: 'Lägg till mejlet' }).click();
		await write(page, /^Utkast: Finns boken på ett annat/, 'Beställ boken därifrån');
		await withoutQuestion(page);
		await page.locator(`[data-step="${SECOND}"]`).getByLabel('Ärendet, en sak på varje rad').fill('Avsluta ärendet.');
		await page.getByRole('button', { name: 'Gör en övning av vägen hit' }).click();
		await page.getByLabel('Vad det gäller').fill('En bok som står i grannstaden');
		await page.getByLabel('De första orden').fill('Hej! Ni har inte boken som jag vill läsa.');
		await page.getByLabel('Vad man får veta').fill('Den står på biblioteket i grannstaden.');
		await page.getByLabel('Vad som visar att svaret är rätt').fill('Boken finns, men på ett annat bibliotek.');
		await page.getByLabel('Ord som anteckningen ska innehålla, ett på varje rad').fill('grannstaden');
		await page.getByRole('button', { name: 'Lägg till övningen' }).click();
		await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeEnabled();
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/sparad/);
		expect(await home(page, copy)).toEqual([LIST, MAIL, CALL, `machines/${TREE}.ts`]);
		expect(copy.check()).toContain('0 fel i innehållet');
	});

	bare('places what is left on the page of its source, and is led on to the tree', async ({ page }) => {
		test.setTimeout(300_000);
		await open(page, 'biblioteket/kallan/');
		const at = (id: string) => page.locator(`[id="${id}"]`);
		await expect(page.getByText('2 av 5 punkter har en plats.')).toBeVisible();
		expect(await faultsInLooks(page, 'main')).toEqual([]);
		await at('B1.3').getByRole('listitem').filter({ hasText: 'kontakt avgifter' }).getByRole('button', { name: 'Placera här' }).click();
		await expect(page.getByText('2 punkter är kvar.')).toBeVisible();
		const step = at('B2.1').getByRole('listitem').filter({ hasText: 'träd biblioteket/forsenade-bocker/efter-14-dagar' });
		await step.getByRole('button', { name: 'Placera här' }).click();
		await expect(page.getByText('1 punkt är kvar.')).toBeVisible();
		const change = at('B2.1').getByRole('link', { name: /^Ändra i trädet: / });
		await expect(change).toHaveAttribute('href', /\/admin\/trad\/\?trad=biblioteket\/forsenade-bocker&steg=efter-14-dagar$/);
		await at('B2.2').getByRole('textbox').fill('avgiften står på webbplatsen');
		await at('B2.2').getByRole('button', { name: 'Ignorera' }).click();
		await expect(page.getByText('Alla punkter har en plats: nu går sidorna att granska.')).toBeVisible();
		expect(await home(page, copy)).toEqual([LIST]);
		await change.click();
		await expect(page.locator('[data-step="efter-14-dagar"] .step-form')).toBeVisible();
	});

	bare('writes what the document does not say, and marks the routine and its area as reviewed', async ({ page }) => {
		test.setTimeout(300_000);
		await open(page, 'admin/');
		await page.getByRole('button', { name: 'Öppna mappen på datorn' }).click();
		await expect(page.getByText('Biblioteket: rutiner').first()).toBeVisible({ timeout: 60_000 });
		const edit = async (entry: string, fill: () => Promise<void>) => {
			await goToEntry(page, entry, host?.url);
			await fill();
			await save(page);
		};
		const text = (path: string, words: string) => key(page, path).getByRole('textbox').first().fill(words);
		await edit('kontakter/entries/agare-biblioteket', async () => {
			await text('name', 'Bibliotekets chef');
			await text('role', 'Svarar för rutinerna i Biblioteket.');
		});
		await edit('fragor/entries/G39', () => text('answer', 'Trädet säger det sedan 27 november 2026.'));
		await edit('biblioteket-rutiner/entries/reservationer', async () => {
			await text('description', 'En bok som någon vill ha och som inte står på hyllan.');
			await key(page, 'reviewed').getByRole('button', { name: 'Idag' }).click();
		});
		await edit('biblioteket-rutiner/entries/index', async () => {
			await text('description', 'Lån, reservationer och avgifter.');
			await key(page, 'reviewed').getByRole('button', { name: 'Idag' }).click();
			await (await reach(page, 'organisation')).getByRole('textbox').first().fill('Biblioteket');
			await key(page, 'caseSystem').getByRole('combobox').click();
			await page.getByRole('option', { name: 'Lime', exact: true }).click();
		});
		const changed = await home(page, copy);
		expect(changed).toEqual(['content/fragor/G39.yml', OWNER, FRONT, ROUTINE]);
		expect(copy.read(ROUTINE)).toMatch(/^reviewed: \d{4}-\d\d-\d\d$/m);
		expect(copy.check()).toContain(WELL);
	});

	test('and sees it on the built site', () => {
		test.setTimeout(300_000);
		copy.build();
		const routine = copy.page(TREE);
		expect(routine).toContain('Var finns boken?');
		// The mail is a draft until somebody has approved its words; the page is none.
		expect(routine).not.toContain('Texten är inläst ur ett dokument');
		expect(routine).toContain('granskad <time');
		expect(routine).toContain('Bibliotekets chef');
		expect(copy.page('mallar/biblioteket/boken-ar-reserverad')).toContain('Vi har reserverat boken åt dig.');
		expect(copy.page('ova/biblioteket/en-bok-som-star-i-grannstaden')).toContain('En bok som står i grannstaden');
		expect(copy.page('biblioteket/kallan')).not.toContain('punkter har en plats.');
	});
});
