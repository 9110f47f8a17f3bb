import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { watchFaults } from '../fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { allCalls, area, goOn, kept, press, rightKeys, wrongKeys } from './learner.ts';

const calls = allCalls.filter(({ id }) => id.startsWith(`${area}/`));
const goal = ({ outcomes }: (typeof calls)[number]) => outcomes.at(-1)!.tree;
/** Two calls that end in one tree, of which the first can be answered wrong. */
const [first, second] = Map.groupBy(calls, goal)
	.values()
	.map((list) => [
		list.find((call) => wrongKeys(call)),
		list.find((call) => wrongKeys(call) && call !== list.find((one) => wrongKeys(one))),
	])
	.find((pair): pair is [(typeof calls)[number], (typeof calls)[number]] => pair.every(Boolean))!;
const page320 = { width: 320, height: 700 };

/** Chooses calls by key alone, and returns the link. */
async function makeLink(page: Page, chosen: typeof calls, live = false): Promise<string> {
	await page.goto('/ova/handledare/');
	for (const { id } of chosen) {
		const box = page.locator(`[value="${id}"]`);
		const summary = page.locator('.choices details', { has: box }).locator('summary');
		if (!(await box.isVisible())) await summary.press('Enter');
		await box.press('Space');
	}
	if (live) await page.locator('.live-choice input').press('Space');
	return page.getByLabel('Länken att skicka').inputValue();
}

test('a trainer makes a link, a learner opens it elsewhere, does its calls, pauses, and sees what is done', async ({
	page,
	browser,
	baseURL,
}) => {
	const link = await makeLink(page, [first, second]);
	expect(new URL(link).pathname).toBe('/ova/uppgift/');
	expect(new URL(link).search).toBe('');
	expect(new Set(new URL(link).hash.slice(1).split('=')[1]!.split(','))).toEqual(new Set([first.id, second.id]));
	expect(await page.evaluate(() => localStorage.getItem('rutinlotsen-ovning'))).toBeNull();
	expect(await faultsInLooks(page)).toEqual([]);

	const learner = await browser.newContext({ baseURL });
	const own = await learner.newPage();
	const faults = watchFaults(own, baseURL);
	await own.goto(link);
	await expect(own.locator('.coverage')).toContainText('0 av 2 samtal klara');
	expect(await faultsInLooks(own)).toEqual([]);
	await take(own, wrongKeys);
	await own.goto(link);
	await expect(own.locator('.coverage')).toContainText('1 av 2 samtal klara');
	await take(own, rightKeys);
	await expect(own.getByRole('heading', { name: 'Allt är klart: 1 av 2 rätt på första försöket' })).toBeVisible();
	await expect(own.locator('[data-last="right"]')).toHaveCount(1);
	await expect(own.locator('[data-last="wrong"]')).toHaveCount(1);
	expect(await faultsInLooks(own)).toEqual([]);

	const download = own.waitForEvent('download');
	await own.getByRole('button', { name: 'Spara i en fil' }).press('Enter');
	const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
	expect(Object.values(file.assignments)).toEqual([{ [first.id]: expect.anything(), [second.id]: expect.anything() }]);
	expect(faults).toEqual([]);
	await learner.close();
});

/** Takes the next call of an assignment by key, and goes back to the assignment. */
async function take(page: Page, keysOf: (call: (typeof calls)[number]) => string[] | undefined) {
	const next = page.locator('[data-next="nasta"]');
	const text = await next.textContent();
	const call = calls.find(({ title }) => text?.endsWith(`: ${title}`))!;
	await next.press('Enter');
	await press(page, keysOf(call)!);
	await expect(page.locator('.result h2')).toBeFocused();
	await goOn(page);
	await expect(page.locator('.assignment .coverage')).toBeVisible();
}

test('calls to be taken as they are lead to the page for that, and count only there', async ({ page }) => {
	const live = calls.find(({ facts }) => facts)!;
	const link = await makeLink(page, [live], true);
	await page.setViewportSize(page320);
	await page.goto(link);
	await expect(page.locator('.assignment .help')).toContainText('som på riktigt');
	await page.goto(live.page);
	await press(page, rightKeys(live));
	expect(Object.values((await kept(page)).assignments!)).toEqual([{}]);
	await page.goto(link);
	await page.locator('[data-next="nasta"]').press('Enter');
	await expect(page.locator('.live-caller blockquote')).toHaveText(live.opening);
	await page.locator('.finish').press('Enter');
	await page.getByRole('button', { name: 'Till uppgiften' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Allt är klart: 0 av 1 rätt' })).toBeVisible();
});

test('a link with calls that are gone names them, and the others can be done; one with none says where to go', async ({ page }) => {
	await page.setViewportSize(page320);
	await page.goto(`/ova/uppgift/#samtal=${first.id},${area}/finns-inte`);
	await expect(page.locator('.assignment-gone')).toHaveText(
		`Ett samtal i länken finns inte på webbplatsen: ”${area}/finns-inte”. Det andra går att öva.`,
	);
	await expect(page.locator('.coverage')).toContainText('0 av 1 samtal klara');
	expect(await faultsInLooks(page)).toEqual([]);
	await page.goto('/ova/uppgift/#skräp');
	await page.reload();
	await expect(page.getByText('Länken innehåller ingen uppgift.')).toBeVisible();
});

test("a group's files, one of them broken, are read in the page: nothing is sent or kept, and it can be printed", async ({ page }) => {
	const key = `samtal=${first.id},${second.id}`;
	const { tree, state } = first.steps[0]!;
	const progress = (last: string, more = {}) => {
		const record = { tries: 1, right: last === 'right' ? 1 : 0, last, ...(last === 'wrong' && { left: `${tree}/${state}` }) };
		return JSON.stringify({ version: 1, lessons: {}, calls: { [first.id]: record }, runs: {}, ...more });
	};
	const done = { assignments: { [key]: { [first.id]: 'right', [second.id]: 'wrong' } }, misses: { tree: 2 } };
	const files = [
		['anna.json', progress('right', done)],
		['bo.json', progress('wrong', { misses: { tree: 1 } })],
		['trasig.json', '{"calls":'],
	].map(([name, text]) => ({ name: name!, mimeType: 'application/json', buffer: Buffer.from(text!) }));
	await page.goto('/ova/handledare/');
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.locator('.drop input').setInputFiles(files);

	await expect(page.getByText('2 deltagare är med.')).toBeVisible();
	await expect(page.locator('.file-faults li')).toHaveText([/”trasig\.json”/]);
	const part = (name: string | RegExp) => page.locator('.group-part', { has: page.getByRole('heading', { name }) });
	await expect(part('Uppgift: 2 samtal').locator('tbody tr')).toHaveText([/^anna2 av 21$/, /^bo.?inte öppnad–$/]);
	await expect(part('Slag av fel').locator('tbody tr')).toHaveText(['Fel träd32']);
	await expect(part('Frågor som oftast blev fel').locator('tbody tr')).toHaveCount(1);
	await expect(part('Samtal, som de gick senast').locator('tbody tr')).toHaveText([`${first.title}11`]);
	expect(asked).toEqual([]);
	expect(
		await page.evaluate(() =>
			Object.keys(localStorage)
				.concat(Object.keys(sessionStorage))
				.filter((name) => /ovning/.test(name)),
		),
	).toEqual([]);
	expect(await faultsInLooks(page)).toEqual([]);

	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.give')).toBeHidden();
	await expect(page.locator('.drop')).toBeHidden();
	await expect(part('Slag av fel')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize(page320);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.getByRole('button', { name: 'Ta bort alla' }).press('Enter');
	await expect(page.locator('.group-report')).toHaveCount(0);
});

test('files can be dropped, beside those that were chosen', async ({ page }) => {
	await page.goto('/ova/handledare/');
	const record = { tries: 1, right: 1, last: 'right' };
	const text = JSON.stringify({ version: 1, lessons: {}, calls: { [first.id]: record }, runs: {} });
	await page.locator('.drop input').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(page.getByText('1 deltagare är med.')).toBeVisible();
	const data = await page.evaluateHandle((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([`${content} `], 'b.json', { type: 'application/json' }));
		return transfer;
	}, text);
	await page.locator('.drop').dispatchEvent('dragover', { dataTransfer: data });
	await expect(page.locator('.drop.is-over')).toBeVisible();
	await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
	await expect(page.getByText('2 deltagare är med.')).toBeVisible();
});
