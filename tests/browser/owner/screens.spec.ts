import { globSync, readFileSync } from 'node:fs';
import { test, type Locator, type Page } from '@playwright/test';
import { ROOT } from '../../built.ts';
import { openTree } from './trees.ts';
import { goToEntry, key, openEditor, put, type Files } from './editor.ts';

/* Retakes the handbook's screens, of the real editor over the real content: npm run screens. */
test.skip(!process.env.SCREENS, 'npm run screens');
test.use({ viewport: { width: 1120, height: 700 } });

const files: Files = Object.fromEntries(globSync('content/**/*.{md,mdx,yml}').map((file) => [file, readFileSync(file, 'utf8')]));

async function shoot(page: Page, name: string, at?: Locator): Promise<void> {
	await at?.scrollIntoViewIfNeeded();
	await page.waitForTimeout(800);
	await page.screenshot({ path: `${ROOT}/content/bidra/bilder/${name}.png`, animations: 'disabled', caret: 'hide' });
}

test('the screens of the handbook', async ({ page }) => {
	test.setTimeout(300_000);
	await page.goto('/admin/');
	await page.getByRole('button', { name: 'Öppna mappen på datorn' }).waitFor();
	await shoot(page, 'oppna');
	await openEditor(page, files);
	await page.goto('/admin/#/collections/elweb-rutiner');
	await page.getByText('Familjedelning').first().waitFor();
	await shoot(page, 'lista');
	await goToEntry(page, 'elweb-rutiner/entries/inloggning');
	await page.getByRole('textbox', { name: 'Text' }).getByText('När ett konto inte går att skapa').waitFor();
	await shoot(page, 'text');
	await key(page, 'reviewed').getByRole('button', { name: 'Idag' }).click();
	await shoot(page, 'granskad', key(page, 'reviewEvery'));
	await goToEntry(page, 'kontakter/entries/mirakel');
	await key(page, 'emails').getByRole('textbox').first().waitFor();
	await shoot(page, 'kontakt');
	await goToEntry(page, 'elweb-mallar/entries/ticket-appen');
	await key(page, 'body').getByRole('textbox').waitFor();
	await shoot(page, 'mall');
	await goToEntry(page, 'fragor/entries/G11');
	await key(page, 'answer').getByRole('textbox').fill('Kalenderdagar. Fråga igen efter 7 dagar till. (22 november 2026)');
	await shoot(page, 'fraga', key(page, 'answer'));
	await goToEntry(page, 'elweb-utgangna/new');
	await key(page, 'title').getByRole('textbox').fill('Familjedelning');
	await key(page, 'why').getByRole('textbox').fill('Tjänsten har lagts ner.');
	await page.keyboard.press('Tab');
	await shoot(page, 'utgangen');
	await goToEntry(page, 'kontakter/entries/sublime');
	await key(page, 'role').getByRole('textbox').fill('Tar emot anmälningar om tekniska fel, dygnet runt.');
	await put(page, { 'content/kontakter/sublime.yml': 'name: Sublime\n' });
	await page.getByRole('button', { name: 'Spara' }).click();
	await page.getByText('har ändrats på datorn').waitFor();
	await shoot(page, 'sparas-inte');
});

test('the screens of how a tree is changed', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openTree(page, 'elweb/inloggning');
	await page.getByRole('button', { name: 'Har kunden redan bytt lösenord och provat på nytt?' }).first().click();
	await shoot(page, 'trad-fraga');
	await page.locator('[data-add="har-kunden-bytt-losenord"]').click();
	await page.keyboard.type('Kunden har inte fått något mejl');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Be kunden titta i skräpposten');
	await shoot(page, 'trad-svar');
	await page.locator('[data-make=outcome]').click();
	await page.getByLabel('Ärendet, en sak på varje rad').fill('Avsluta ärendet.');
	await page.getByRole('button', { name: /^Vad ändras/ }).click();
	await shoot(page, 'trad-vad-andras');
});
