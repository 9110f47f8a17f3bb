import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { lendFolder, put, take } from './editor.ts';
import { fault, give, LIBRARY, look, PAGE, PROJECT } from './importing.ts';

test.describe('Nothing is written', () => {
	test.beforeEach(async ({ page }) => {
		await lendFolder(page);
		await page.goto(PAGE);
		await put(page, PROJECT);
	});
	const none = async (page: Page) => expect(await take(page)).toEqual(PROJECT);
	const number = ['19900101', '0017'].join('-');

	const REFUSED: [what: string, name: string, bytes: Uint8Array, says: string][] = [
		['half a file', 'a.docx', LIBRARY.slice(0, LIBRARY.length / 2), 'Öppna den i Word, spara en kopia och försök igen.'],
		['the old format', 'a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'Words gamla format'],
		['a PDF', 'a.pdf', Buffer.from('%PDF-1.7'), 'Filen är en PDF'],
		['nothing', 'a.docx', new Uint8Array(), 'Filen är tom.'],
	];

	test('of what cannot be read, and the page says why and goes on', async ({ page }) => {
		for (const [, name, bytes, says] of REFUSED) {
			await give(page, { name, bytes });
			await expect(fault(page)).toContainText(says);
			await expect(page.getByRole('heading', { name: '2. Området' })).toBeHidden();
		}
		await give(page, { name: 'lånerutin.docx', bytes: LIBRARY });
		await look(page, 'Biblioteket');
		await expect(fault(page)).toHaveCount(0);
		await none(page);
	});

	test('of a document with a personnummer, whose place is told without it', async ({ page }) => {
		await give(page, { name: 'a.txt', bytes: Buffer.from(`1. Konto\nRing Anna, ${number}.\n2. Ticket\nSkapa den.`) });
		await page.getByLabel('Vad ska området heta?').fill('Bostad');
		await page.getByRole('button', { name: 'Visa vad det blir' }).click();
		await expect(fault(page)).toContainText('personnummer, i avsnittet ”Konto”');
		await expect(fault(page)).not.toContainText('19900101');
		await expect(page.getByRole('button', { name: 'Välj mappen och skriv' })).toBeHidden();
	});

	test('of a document that takes too long: it is stopped, and the page goes on', async ({ page }) => {
		await page.route(/worker-[^/]*\.js/, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'addEventListener("message", () => { for (;;); });' }),
		);
		await page.clock.install();
		await give(page, { name: 'lånerutin.docx', bytes: LIBRARY });
		await expect(page.getByRole('status').first()).toHaveText('Läser lånerutin.docx …');
		await page.clock.runFor(20_000);
		await expect(fault(page)).toContainText('tog mer än 20 sekunder');
		await page.unroute(/worker-[^/]*\.js/);
		await give(page, { name: 'lånerutin.docx', bytes: LIBRARY });
		await expect(page.getByRole('status').first()).toHaveText('lånerutin.docx är läst.');
	});

	test('into another folder, over a file that is there, or by halves', async ({ page }) => {
		await give(page, { name: 'lånerutin.docx', bytes: LIBRARY });
		await look(page, 'Biblioteket');
		const write = () => page.getByRole('button', { name: 'Välj mappen och skriv' }).click();
		const remove = (name: string) =>
			page.evaluate(async (entry) => {
				const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('kopia');
				await root.removeEntry(entry, { recursive: true });
			}, name);

		await remove('machines');
		await write();
		await expect(fault(page)).toContainText('Det är inte mappen med Rutinlotsen. Inget är skrivet.');

		const mine = { 'machines/biblioteket/reservationer.ts': '// min' };
		await put(page, { ...PROJECT, ...mine });
		await write();
		await expect(fault(page)).toContainText('Filen machines/biblioteket/reservationer.ts finns redan i mappen. Inget är skrivet.');
		expect(await take(page)).toEqual({ ...PROJECT, ...mine });
		await remove('machines');
		await put(page, PROJECT);

		await page.evaluate(() => {
			const stream = FileSystemWritableFileStream.prototype;
			const { close } = stream;
			let left = 5;
			stream.close = function () {
				if (left-- !== 0) return close.call(this);
				throw new DOMException('The request is not allowed.', 'NotAllowedError');
			};
		});
		await write();
		await expect(fault(page)).toContainText('Webbläsaren får inte skriva i mappen. Inget är skrivet.');
		await none(page);
		const folders = await page.evaluate(async () => {
			const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('kopia');
			const content = await root.getDirectoryHandle('content');
			return Array.fromAsync((content as unknown as { keys: () => AsyncIterable<string> }).keys());
		});
		expect(folders).toEqual(['rutiner']);

		const stranger = { 'content/kallan/annan.yml': '- id: B1.1\n' };
		await put(page, stranger);
		await write();
		await expect(fault(page)).toContainText('Mappen har ett område som sidan inte känner till (annan).');
		expect(await take(page)).toEqual({ ...PROJECT, ...stranger });
	});
});
