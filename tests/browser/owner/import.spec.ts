import { strFromU8, unzipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bare, expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { serve } from '../server.ts';
import { copyProject, lendFolder, put, take, type Copy } from './editor.ts';
import { give, LIBRARY, look, PAGE, PROJECT, WHOLE } from './importing.ts';

const DOCUMENTS = globSync('tests/import/documents/*').sort();
const WELL = '0 fel i innehållet, och 1 att se över.';

/** The files that the preview lists. */
async function listed(page: Page): Promise<string[]> {
	return (await page.locator('.files code').allTextContents()).sort();
}

test.describe('A person with a document of a third organisation', () => {
	test.describe.configure({ mode: 'serial' });
	let copy: Copy;
	const elweb = 'content/kallan/elweb.yml';
	const PLACES = ['mall elweb/status-fraga', 'kontakt elwebsysadmin'];
	const waiting = () =>
		copy
			.read(elweb)
			.replace(
				/^- id: E8\.1\n/m,
				(line) => `${line}  was: Vänta i 9 dagar.\n  recheck:\n${PLACES.map((place) => `    - ${place}\n`).join('')}`,
			);
	test.beforeAll(() => {
		copy = copyProject();
	});
	test.afterAll(() => copy.remove());

	test('imports it into the project’s folder, by keyboard alone, and every look of the page holds', async ({ page }) => {
		test.slow();
		await lendFolder(page);
		await page.goto(PAGE);
		await put(page, PROJECT);
		await give(page, { name: 'lånerutin.docx', bytes: LIBRARY });
		await expect(page.getByRole('status').first()).toHaveText('lånerutin.docx är läst.');
		await page.getByLabel('Vad ska området heta?').focus();
		await page.keyboard.type('Biblioteket');
		await expect(page.getByText('Adressen blir /biblioteket/.')).toBeVisible();
		await page.getByRole('button', { name: 'Visa vad det blir' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.account')).toHaveText(WHOLE);
		await expect(page.getByRole('status').first()).toHaveText(WHOLE);
		for (const summary of await page.locator('.part summary').all()) {
			await summary.focus();
			await page.keyboard.press('Enter');
		}
		await expect(page.getByText('Om boken är utlånad reserverar vi den åt låntagaren', { exact: true })).toBeVisible();
		await expect(page.getByText('Vad ska stå där dokumentet säger ”Avgiften är ???? kronor.”?')).toBeVisible();
		await expect(page.getByText('fakturan@biblioteket.example')).toBeVisible();
		expect(await faultsInLooks(page, 'main')).toEqual([]);
		await page.getByRole('button', { name: 'Välj mappen och skriv' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: /^\d+ filer är skrivna$/ })).toBeFocused();
		expect(await faultsInLooks(page, 'main')).toEqual([]);
		const written = Object.entries(await take(page)).filter(([file]) => !(file in PROJECT));
		expect(written.map(([file]) => file).sort()).toEqual(await listed(page));
		for (const [file, text] of written) copy.write(file, text);
		expect(copy.check()).toContain('punkter har ingen plats än');
		expect(copy.check()).toContain(WELL);
	});

	test('sees it on the built site', () => {
		test.setTimeout(600_000);
		const settled = copy.read(elweb);
		copy.write(elweb, waiting());
		copy.build();
		copy.write(elweb, settled);
		expect(copy.page('biblioteket/reservationer')).toContain('Om boken är utlånad reserverar vi den åt låntagaren.');
		expect(copy.page('biblioteket/forsenade-bocker')).toContain('ring om boken är reserverad av någon annan');
		expect(copy.page('biblioteket/kallan')).toContain('B2.1');
		expect(copy.page('.')).toContain('Biblioteket');
	});

	bare('says place by place that a change of the source is taken in', async ({ page }) => {
		const host = await serve(`${copy.root}/dist`);
		await lendFolder(page);
		await page.goto(`${host.url}elweb/kallan/`);
		await put(page, { ...PROJECT, [elweb]: waiting() });
		const statement = page.locator('[id="E8.1"]');
		await expect(statement.getByText('2 ställen är inte jämförda med källan')).toBeVisible();
		expect(await faultsInLooks(page, 'main')).toEqual([]);
		await statement.getByRole('button', { name: 'Stämmer', exact: true }).first().click();
		await expect(page.getByText('E8.1: 1 kvar att jämföra.')).toBeVisible();
		const listed = async () => (await take(page))[elweb]!;
		expect(await listed()).not.toContain(`recheck:\n    - ${PLACES[0]}`);
		expect(await listed()).toContain(`recheck:\n    - ${PLACES[1]}`);
		await statement.getByRole('button', { name: 'Stämmer', exact: true }).click();
		await expect(statement.getByText('Skrivet: inget ställe väntar.')).toBeVisible();
		await expect(statement.locator('.statement-id')).toBeFocused();
		expect(await listed()).toBe(copy.read(elweb));
		await host.stop();
	});

	// The copy's site is on a host of its own.
	bare(
		'places its statements on the page of the source, one that needs no place too, and can then have a page reviewed',
		async ({ page }) => {
			const host = await serve(`${copy.root}/dist`);
			const list = 'content/kallan/biblioteket.yml';
			await lendFolder(page);
			await page.goto(`${host.url}biblioteket/kallan/`);
			await put(page, { ...PROJECT, [list]: copy.read(list) });
			const at = (id: string) => page.locator(`[id="${id}"]`);
			expect(await faultsInLooks(page, 'main')).toEqual([]);
			await expect(page.getByText('0 av 5 punkter har en plats.')).toBeVisible();
			await expect(at('B1.1').getByText('”Om boken är utlånad reserverar vi den åt låntagaren”: troligen en fråga i trädet')).toBeVisible();
			const row = at('B1.1').getByRole('listitem').filter({ hasText: 'träd biblioteket/reservationer/om-boken' });
			await row.getByRole('button', { name: 'Placera här' }).click();
			await expect(at('B1.1').getByText(/^Skrivet: punkten har platsen träd biblioteket/)).toBeVisible();
			await expect(page.getByText('4 punkter är kvar.')).toBeVisible();
			await expect(at('B1.1').locator('.statement-id')).toBeFocused();
			await at('B1.3').getByRole('textbox').fill('det är bara en adress');
			await at('B1.3').getByRole('button', { name: 'Ignorera' }).click();
			await expect(page.getByText('3 punkter är kvar.')).toBeVisible();
			await at('B1.2').getByRole('button', { name: 'Placera här' }).first().click();
			await expect(page.getByText('2 punkter är kvar.')).toBeVisible();
			const after = (await take(page))[list]!;
			await host.stop();
			expect(after).toContain('  ignored: det är bara en adress\n');
			copy.write(list, after);
			const file = 'content/rutiner/biblioteket/reservationer.mdx';
			const review = (name: string) => copy.write(name, copy.read(name).replace('reviewEvery:', 'reviewed: 2026-11-26\nreviewEvery:'));
			review(file);
			expect(copy.check()).toContain('2 av 5 punkter har ingen plats än');
			expect(copy.check()).toContain('säger ännu att den är ett utkast');
			expect(copy.check()).toContain('0 fel i innehållet, och 2 att se över.');
			review('content/rutiner/biblioteket/forsenade-bocker.mdx');
			expect(copy.check()).toContain('Sidan är granskad, men B2.1, B2.2 i källan har ingen plats än.');
		},
	);
});

test('every document there is comes in with every word of it, and packed it is what would be written', async ({ page }) => {
	test.slow();
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
	await page.goto(PAGE);
	for (const file of DOCUMENTS) {
		await give(page, file);
		await expect(page.getByRole('status').first()).toHaveText(`${file.split('/').at(-1)} är läst.`);
		await look(page, 'Bostad');
		await expect(page.locator('.account'), file).toHaveText(WHOLE);
		await page.getByText('Filer som skrivs').click();
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ner som .zip' }).click()]);
		expect(download.suggestedFilename()).toBe('bostad.zip');
		const packed = unzipSync(readFileSync(await download.path()));
		expect(Object.keys(packed).sort(), file).toEqual(await listed(page));
		expect(strFromU8(packed['content/kallan/bostad.yml']!)).toMatch(/^- id: B/);
	}
	await expect(page.getByText('Packa upp filen i mappen med Rutinlotsen')).toBeVisible();
});

test('what is pasted from Word is read with its headings and lists', async ({ page }) => {
	await page.goto(PAGE);
	await page.getByLabel('Eller klistra in').evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'Konto');
		clipboardData.setData(
			'text/html',
			'<h1>Konto</h1><p>Om kunden saknar konto skapar vi ett.</p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>ring</p><script>alert(1)</script>',
		);
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	});
	await look(page, 'Bostad');
	await expect(page.locator('.account')).toHaveText('9 av 9 ord finns i området.');
});

test('headings typed by hand can be text, and a picture comes along when it is ticked', async ({ page }) => {
	await page.goto(PAGE);
	await give(page, 'tests/import/documents/omdirekt.docx');
	await look(page, 'Bostad');
	const count = async () => (await listed(page)).length;
	await page.getByText('Filer som skrivs').click();
	const before = await count();
	await page.getByLabel('Driftstopp').uncheck();
	await expect.poll(count).toBeLessThan(before);
	await expect(page.locator('.account')).toHaveText(WHOLE);
	await give(page, 'tests/import/documents/elweb.docx');
	await look(page);
	await page.getByText('Filer som skrivs').click();
	expect(await listed(page)).not.toContain('content/rutiner/bostad/bilder/bild-1.png');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.getByLabel(/^Ta med bild 1/).check();
	await expect.poll(() => listed(page)).toContain('content/rutiner/bostad/bilder/bild-1.png');
});

test.describe('Without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it needs, and the command that does the same', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.locator('noscript code')).toHaveText('npm run import -- rutin.docx --area bostad');
	});
});
