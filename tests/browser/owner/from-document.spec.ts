import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bare, expect, test } from '../fixtures.ts';
import { serve } from '../server.ts';
import { copyProject, lendFolder, put, take, type Copy, type Files } from './editor.ts';
import { give, LIBRARY, look, PAGE } from './importing.ts';

const TREE = 'biblioteket/reservationer';
const LIST = 'content/kallan/biblioteket.yml';
const MAIL = 'content/mallar/biblioteket/boken-ar-reserverad.md';
const CALL = 'content/ovningar/biblioteket/en-bok-som-star-i-grannstaden.yml';

/*
 * What the handbook says in "Från dokument till rutin", by browser alone: each page is that of the copy as it stands, which is what
 * `npm start` shows. The folder that the owner chooses is the browser's own; what a page wrote there is brought home after each step.
 */
test.describe('A person with the handbook takes a document to a tree that can be practised on', () => {
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
		await page.getByRole('button', { name: 'Lägg till övningen' }).click();
		await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeEnabled();
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/sparad/);
		expect(await home(page, copy)).toEqual([LIST, MAIL, CALL, `machines/${TREE}.ts`]);
		expect(copy.check()).toContain('0 fel i innehållet');
	});
});

/** Every text of the copy, as its folder holds it. */
function textsOf(copy: Copy): Files {
	const files = globSync(['content/**/*.{mdx,md,yml}', 'machines/**/*.ts'], { cwd: copy.root });
	return Object.fromEntries(files.map((file) => [file, copy.read(file)]));
}

/** Brings home what a page wrote in its folder, and tells which files that was. */
async function home(page: Page, copy: Copy): Promise<string[]> {
	const before = textsOf(copy);
	const changed = Object.entries(await take(page)).filter(([file, text]) => !file.startsWith('.git/') && before[file] !== text);
	for (const [file, text] of changed) copy.write(file, text);
	return changed.map(([file]) => file).sort();
}

/** Opens a step by its words, and writes others. */
async function write(page: Page, was: string | RegExp, now: string) {
	await page.locator('.outline').getByRole('button', { name: was }).first().click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(now);
}

/** The open step stands on its statements alone: what was asked of it is decided. */
async function withoutQuestion(page: Page) {
	await page
		.locator('.step-form')
		.getByText(/^Källan: /)
		.click();
	await page.getByRole('button', { name: /^Ta bort G39/ }).click();
}

async function relabel(page: Page, answer: string, words: string) {
	await page.locator(`[data-place="vad-galler|${answer}|label"]`).click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(words);
}
