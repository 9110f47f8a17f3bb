import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { CONFLUENCE, GOOGLE_DOCS, WORD_ONLINE } from '../../import/pastedByHand.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { fault, give, LIBRARY, look, PAGE, WHOLE } from './importing.ts';

/* What the page does in every browser, also in one that can write in no folder. */

type Given = { name: string; bytes: number[] };

/** Lets go of files over the page, as from the desktop. */
async function drop(page: Page, ...files: Given[]) {
	await page.locator('.drop').evaluate((zone, all) => {
		const dataTransfer = new DataTransfer();
		for (const { name, bytes } of all) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
		for (const type of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	}, files);
}

/** Pastes what another program has laid on the clipboard. */
async function paste(page: Page, html: string, text = '') {
	await page.getByLabel('Eller klistra in').evaluate(
		(field, given) => {
			const data = new DataTransfer();
			data.setData('text/plain', given.text);
			data.setData('text/html', given.html);
			const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
			// Firefox takes none from who makes the event.
			Object.defineProperty(event, 'clipboardData', { value: data });
			field.dispatchEvent(event);
		},
		{ html, text },
	);
}

/** What the page hands over when it packs the files: their names and texts. */
async function packed(page: Page): Promise<Record<string, string>> {
	await page.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			Object.assign(window, { packed: (blob as Blob).arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]) });
			return make(blob);
		};
	});
	await page.getByRole('button', { name: 'Ladda ner som .zip' }).click();
	await expect(page.getByText('Packa upp filen i mappen med Rutinlotsen')).toBeVisible();
	const bytes = await page.evaluate(() => (window as unknown as { packed: Promise<number[]> }).packed);
	return Object.fromEntries(Object.entries(unzipSync(Uint8Array.from(bytes))).map(([path, text]) => [path, strFromU8(text)]));
}

/** Where the focus is; Firefox takes a window that is not in front for one without any. */
const focused = (page: Page) => page.evaluate(() => globalThis.document.activeElement?.textContent);

const NO_FOLDER = 'Den här webbläsaren kan inte skriva i en mapp. Det kan Chrome och Edge.';
const document = { name: 'lånerutin.docx', bytes: [...LIBRARY] };

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
	await page.goto(PAGE);
});

test('a document that is dropped on the page is read, one at a time, and handed over packed', async ({ page }) => {
	await expect(page.getByText('eller släpp den här')).toBeVisible();
	await drop(page, document, { ...document, name: 'en till.docx' });
	await expect(fault(page)).toContainText('Ett dokument i taget. Välj ett av dem.');
	await drop(page, { name: 'a.pdf', bytes: [...new TextEncoder().encode('%PDF-1.7')] });
	await expect(fault(page)).toContainText('Filen är en PDF');
	await drop(page, document);
	await expect(page.getByRole('status').first()).toHaveText('lånerutin.docx är läst.');
	await look(page, 'Biblioteket');
	await expect(fault(page)).toHaveCount(0);
	await expect(page.locator('.account')).toHaveText(WHOLE);
	await expect(page.getByText(NO_FOLDER)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Välj mappen och skriv' })).toHaveCount(0);
	const files = await packed(page);
	expect(files['content/rutiner/biblioteket/reservationer.mdx']).toContain('Om boken är utlånad reserverar vi den åt låntagaren.');
	await expect.poll(() => focused(page)).toBe('biblioteket.zip är sparad');
	await expect(page.getByRole('link', { name: 'Öppna källan, punkt för punkt' })).toHaveAttribute('href', '/biblioteket/kallan/');
});

const WORD = [
	"<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.</span><![endif]>Konto<o:p></o:p></h1>",
	'<p class=MsoNormal>Ifall kunden saknar konto skapar vi ett.<o:p></o:p></p>',
	"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>ring<o:p></o:p></p>",
	'<h1>Avsluta<o:p></o:p></h1><p class=MsoNormal>Stäng ärendet.<o:p></o:p></p>',
].join('');

for (const [from, html, pages] of [
	['Word', WORD, ['avsluta', 'konto']],
	['Word online', WORD_ONLINE, ['betala', 'byta-dack']],
	['Google Docs', GOOGLE_DOCS, ['lana-ut-cykel', 'ta-emot-cykel']],
	['Confluence', CONFLUENCE, ['retur', 'utlamning']],
] as const)
	test(`what is pasted from ${from} comes with its headings and every word`, async ({ page }) => {
		await paste(page, html, 'text');
		await expect(page.getByRole('status').first()).toHaveText('Det du klistrade in är läst.');
		await look(page, 'Verkstad');
		await expect(page.locator('.account')).toHaveText(WHOLE);
		const files = await packed(page);
		const names = Object.keys(files).flatMap((path) => /^content\/rutiner\/verkstad\/(.+)\.mdx$/.exec(path)?.[1] ?? []);
		expect(names.sort()).toEqual([...pages, 'index'].sort());
	});

test('what is typed in the box is read when one goes on, by keys alone, on a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.getByLabel('Eller klistra in').focus();
	await page.keyboard.type('1. Konto');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Om kunden saknar konto skapar vi ett.');
	await page.keyboard.press('Enter');
	await page.keyboard.type('2. Kort\nFinns inget kort beställer vi ett.');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('status').first()).toHaveText('Det du skrev är läst.');
	await page.getByLabel('Vad ska området heta?').focus();
	await page.keyboard.type('Verkstad');
	await page.getByRole('button', { name: 'Visa vad det blir' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.account')).toHaveText(WHOLE);
	expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	await page.getByRole('button', { name: 'Ladda ner som .zip' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => focused(page)).toBe('verkstad.zip är sparad');
	expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the page holds in every look, with pictures, changes and headings to choose among', async ({ page }) => {
	await give(page, 'tests/import/documents/elweb.docx');
	await look(page, 'Verkstad');
	for (const summary of await page.locator('.part summary').all()) await summary.click();
	expect(await faultsInLooks(page, 'main')).toEqual([]);
	await give(page, 'tests/import/documents/omdirekt.docx');
	await look(page);
	await expect(page.getByText('Rubriker som är skrivna för hand')).toBeVisible();
	expect(await faultsInLooks(page, 'main')).toEqual([]);
});
