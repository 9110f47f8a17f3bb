import { exitsFrom } from '../../../src/tree/walk.ts';
import { STEP_KINDS } from '../../../src/tree/schema.ts';
import { expect } from '../fixtures.ts';
import { test, trees } from '../kinds.ts';
import { addressOf, awake, expectStep, seen } from '../tree-page.ts';

/*
 * What every kind of step says is read without script, on paper, and on a telephone of 320 px. A row names a step and words that must be
 * there in it; the same rows serve all three.
 */
const ROWS: [kind: string, tree: string, state: string, says: string[]][] = [
	['question', 'modem', 'lyser-den-nu', ['Lyser den nu?', 'Ja', 'Nej (efter 2 försök)']],
	['step', 'modem', 'starta-om', ['Be kunden dra ur sladden', 'Räkna högt om kunden är orolig.', 'Vänta i 30 sekunder.', 'Klart']],
	['choices', 'modem', 'vad-ar-nere', ['Vad fungerar inte?', 'Både trådlöst och kabel', 'Något annat']],
	['known', 'modem', 'har-det-startats-om', ['Har modemet startats om?', 'Ja', 'Nej']],
	['list', 'modem', 'vilken-felkod', ['Vilken felkod visas?', 'Felkod E10', 'Felkod E22']],
	['via', 'modem', 'mat-linjen', ['Mät linjen till kunden', 'Linjen är hel', 'Linjen är trasig']],
	['aids', 'modem', 'lyser-lampan', ['Framsidan', 'Vad lamporna betyder', 'Ingen kontakt']],
	['link', 'modem', 'lyser-den-nu', ['Så mäts linjen', 'Tillverkarens sida']],
	['text message', 'modem', 'nytt-modem', ['Sms', 'Ett nytt modem är på väg till dig.']],
	['number', 'aterbetalning', 'vad-kostade-den', ['Vad kostade varan?', 'Under 500 kr', 'Över 5 000 kr']],
	['date', 'aterbetalning', 'nar-koptes-den', ['När köptes varan?', 'Inom 30 dagar']],
	[
		'parts',
		'aterbetalning',
		'betala-ut',
		['är ”500–5 000 kr”', 'En kollega ska godkänna.', 'Lägg ärendet i kollegans kö.', 'Godkänner du', '3 arbetsdagar'],
	],
	['two dates', 'bidrag', 'hur-lange-sedan', ['När flyttade kunden, och när kom ansökan?', 'Högst tre månader emellan']],
	['demands', 'paket', 'nar-skickades-det', ['Ta reda på: Kollinummer', 'Inom tre arbetsdagar']],
	['letter', 'paket', 'efterlys', ['Brevtext', 'har inte kommit fram']],
	['tries', 'avbrott', 'vad-sager-jouren', ['Ingen svarar (efter ett försök)']],
	['outcome', 'matning', 'hel', ['Linjen är hel', 'Skriv att linjen är hel.']],
];
const pages = Map.groupBy(ROWS, ([, tree]) => tree);

test('the rows hold every kind of step', () => {
	const kindOf = (tree: string, state: string) => trees.find(({ id }) => id === `stod/${tree}`)!.states[state]!.meta.kind;
	expect([...new Set(ROWS.map(([, tree, state]) => kindOf(tree, state)))].sort()).toEqual([...STEP_KINDS].sort());
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [tree, rows] of pages)
		test(`${tree}: each step says its words on a narrow telephone, and on paper`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			for (const [kind, , state, says] of rows) {
				await page.goto(`/stod/${tree}/#${state}`);
				await expect(seen(page), kind).toHaveAttribute('data-state', state);
				// Advice is folded, which needs no script.
				for (const summary of await seen(page).locator('details:not([open]) > summary').all()) await summary.click();
				for (const words of says)
					await expect(seen(page).getByText(words).filter({ visible: true }).first(), `${kind}: ${words}`).toBeVisible();
			}
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 718, height: 1046 });
			const config = trees.find(({ id }) => id === `stod/${tree}`)!;
			for (const [kind, , state, says] of rows) {
				const step = page.locator(`#${state}`);
				await expect(step.locator('.step-number'), kind).toBeVisible();
				for (const words of says) await expect(step.getByText(words).filter({ visible: true }).first(), `${kind}: ${words}`).toBeVisible();
				await expect(step.locator('input:not([type=checkbox]):visible'), kind).toHaveCount(0);
				if ('on' in config.states[state]!) await expect(step.locator('[data-answer]:visible')).toHaveCount(exitsFrom(config, state).length);
			}
		});

	test('a contact says its numbers, hours and page', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/kontakter/');
		const contact = page.locator('#stodchefen');
		await expect(contact.getByRole('link', { name: '08-123 45 67' })).toHaveAttribute('href', 'tel:081234567');
		await expect(contact).toContainText('Jouren');
		await expect(contact).toContainText('mån–fre 8–16.30, lör 10–14');
		await expect(contact.getByRole('link', { name: 'example.se' }).last()).toHaveAttribute('href', 'https://www.example.se/stodet/');
	});

	test('an action and a text of some ways alone tell of the outcome that they are for', async ({ page }) => {
		for (const address of ['/atgarder/stod/lamna-over/', '/mallar/stod/be-om-godkannande/', '/atgarder/stod/starta-om-modemet/']) {
			await page.goto(address);
			await expect(
				page
					.locator('main')
					.getByRole('link', { name: /Betala tillbaka pengarna|Inom 30 dagar|dra ur sladden|^Nej/ })
					.first(),
				address,
			).toBeVisible();
		}
	});
});

test('each kind is used on a telephone of 320 px: nothing beside the window, nothing too small to hit', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	for (const [kind, tree, state] of ROWS) {
		const config = trees.find(({ id }) => id === `stod/${tree}`)!;
		await page.goto(addressOf(config, state));
		if (state === config.initial) await page.locator('.tree').hover();
		await awake(page);
		await expectStep(page, config, state);
		// The trail scrolls within itself.
		const found = await seen(page).evaluate((step) => {
			const boxes = [...step.querySelectorAll('a, button, input, select, textarea, label.row, td, th, img')]
				.filter((part) => part.checkVisibility() && !part.closest('.trail'))
				.map((part) => ({
					part: part.outerHTML.slice(0, 90),
					box: part.getBoundingClientRect(),
					isRow: part.matches('.row, .button, [data-answer]'),
				}));
			return {
				beside: boxes.filter(({ box }) => box.width > 0 && (box.right > 320 || box.left < 0)).map(({ part }) => part),
				small: boxes.filter(({ box, isRow }) => isRow && (box.height < 24 || box.width < 24)).map(({ part }) => part),
				wide: document.documentElement.scrollWidth,
			};
		});
		expect(found, kind).toEqual({ beside: [], small: [], wide: 320 });
	}
});
