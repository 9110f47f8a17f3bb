import { readFileSync } from 'node:fs';
import { contentIn } from '../../../src/check/read.ts';
import { treesIn } from '../../../src/check/trees.ts';
import { readDocument } from '../../../src/import/read/read.ts';
import { planArea } from '../../../src/import/write/plan.ts';
import { knownArea } from '../../../src/owner/import/known.ts';
import { NOTHING } from '../../import/known.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { lendFolder, put, take } from './editor.ts';
import { give, look, PAGE, PROJECT } from './importing.ts';

const PAGE_FILE = 'content/rutiner/elweb/ta-bort-konto.mdx';
const PICTURE = '![Bild ur dokumentet: skriv vad den visar](./bilder/bild-2.png)';

/** The area as it was read from its document, with its pictures: the texts that were written, and what the site tells the page of them. */
function imported() {
	const document = readDocument({ name: 'elweb.docx', bytes: readFileSync('tests/import/documents/elweb.docx') });
	const { files } = planArea(document, NOTHING, { area: 'elweb', pictures: [1, 2] });
	const texts = new Map([...files].flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : [])));
	const project = { files: texts, others: new Map<string, number>() };
	const area = knownArea('elweb', { ...contentIn(project).content, trees: treesIn(project).trees });
	return { texts: Object.fromEntries(texts), area };
}

test('a page that has a picture gets the new text by a tick, and keeps its picture', async ({ page }) => {
	const { texts, area } = imported();
	expect(texts[PAGE_FILE]).toContain(PICTURE);
	await page.route('**/admin/omraden/elweb.json', (route) => route.fulfill({ json: area }));
	await lendFolder(page);
	await page.goto(PAGE);
	await put(page, { ...PROJECT, ...texts });
	await give(page, 'tests/import/documents/elweb-nasta.docx');
	await page.getByLabel('Nästa version av Elweb').check();
	await look(page);
	const tick = page.getByRole('checkbox', { name: 'Ta bort konto (bilden på sidan följer med: jämför den med dokumentets)' });
	await tick.check();
	await page.getByText('Filer som skrivs').click();
	await expect(page.locator('.files').getByText(PAGE_FILE)).toBeVisible();
	expect(await faultsInLooks(page, 'main')).toEqual([]);
	await page.getByRole('button', { name: 'Välj mappen och skriv' }).click();
	await expect(page.getByRole('heading', { name: /filer är skrivna$/ })).toBeFocused();
	const after = await take(page);
	expect(after[PAGE_FILE]).toContain('Ring alltid upp kunden innan kontot tas bort.');
	expect(after[PAGE_FILE]?.split(PICTURE)).toHaveLength(2);
	// Nobody has ticked the others, and no tree is changed from here.
	const changed = Object.keys(texts).filter((file) => after[file] !== texts[file]);
	expect(changed.sort()).toEqual(['content/kallan/elweb.yml', PAGE_FILE]);
});
