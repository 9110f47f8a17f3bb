import { metaOf, shortestWays, waysFrom } from '../../../src/tree/walk.ts';
import { dialog, lit, open } from './diagram.ts';
import { expect, test } from '../fixtures.ts';
import { BOTH, faultsInLooks, wear } from '../looks.ts';
import { allTrees, answer, expectStep, seen, svarOf } from '../tree-page.ts';

/** The tree with most steps, and a way in it that is longer than the shortest to where it leads. */
const { id, config } = allTrees.toSorted((a, b) => Object.keys(b.config.states).length - Object.keys(a.config.states).length)[0]!;
const shortest = shortestWays(config);
const detour = [...shortest].flatMap(([state, way]) =>
	waysFrom(config, state)
		.filter(({ target }) => (shortest.get(target)?.length ?? 0) < way.length + 1)
		.map((last) => ({ end: last.target, strides: [...way, { state, answer: last.id }] })),
)[0]!;
const answers = detour.strides.map((stride) => stride.answer);
const before = detour.strides.at(-1)!;

test('a step on the own way is gone back to, one beside it by the shortest way', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, ...answers);
	await open(page);
	await dialog(page).locator(`.diagram a[data-state="${before.state}"]`).click();
	await expectStep(page, config, before.state);
	await expect(page).toHaveURL(`/${id}/?svar=${svarOf(detour.strides.slice(0, -1))}#${before.state}`);
	await open(page);
	await dialog(page).locator(`.outline a[data-state="${detour.end}"]`).click();
	await expectStep(page, config, detour.end);
	await expect(page).toHaveURL(`/${id}/#${detour.end}`);
	await page.goBack();
	await expectStep(page, config, before.state);
});

test('closing gives the focus back, and the page’s own keys rest meanwhile', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, answers[0]!);
	const { url } = { url: page.url() };
	for (const close of [() => page.keyboard.press('Escape'), () => dialog(page).getByRole('button', { name: 'Stäng' }).click()]) {
		await open(page);
		await expect(dialog(page).getByRole('button', { name: 'Stäng' })).toBeFocused();
		await dialog(page).locator('.legend').click();
		for (const key of ['1', 'c', 'Backspace', '/']) await page.keyboard.press(key);
		await expect(dialog(page)).toHaveCount(1);
		await close();
		await expect(dialog(page)).toHaveCount(0);
		await expect(seen(page).getByRole('link', { name: 'Visa hela trädet' })).toBeFocused();
		expect(page.url()).toBe(url);
	}
	await page.keyboard.press('Escape');
	await expectStep(page, config, config.initial);
});

test('a link in the list to where a step stands leads there, and the reader stays', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, answers[0]!);
	const url = page.url();
	await open(page);
	const again = dialog(page).locator('.again > a[href^="#"]').last();
	const name = await again.textContent();
	await again.click();
	await expect(dialog(page).locator('.outline .entry:focus')).toContainText(name!);
	await expect(dialog(page).locator('.outline .entry:focus')).toBeInViewport();
	expect(page.url()).toBe(url);
});

test('a drawing that cannot be fetched is said, and the reader stays', async ({ page, context }) => {
	await page.goto(`/${id}/`);
	await answer(page, answers[0]!);
	await context.route('**/trad/', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Fel sida</p>' }));
	await open(page);
	await expect(page.locator('.notice')).toContainText('Hela trädet gick inte att hämta. Försök igen.');
	await expect(dialog(page)).toHaveCount(0);
	await context.unroute('**/trad/');
	await open(page);
	await expect(dialog(page)).toBeVisible();
});

test('in a tree that was led on to, its own drawing opens, and what was answered before is kept', async ({ page }) => {
	const from = allTrees.find((tree) => Object.keys(tree.next).length > 0)!;
	const [leads, way] = [...shortestWays(from.config)].find(([state]) => {
		const meta = metaOf(from.config, state);
		return meta?.kind === 'outcome' && meta.next;
	})!;
	await page.goto(`/${from.id}/`);
	await answer(page, ...way.map((stride) => stride.answer));
	await expectStep(page, from.config, leads);
	const link = seen(page).locator('[data-next]');
	const next = allTrees.find((tree) => tree.id === (metaOf(from.config, leads) as { next: string }).next)!;
	await link.click();
	await expectStep(page, next.config, next.config.initial);
	await open(page);
	await expect(dialog(page).getByRole('heading', { level: 2 }).first()).toHaveText(`Hela trädet: ${next.title}`);
	const [target] = waysFrom(next.config, next.config.initial);
	await dialog(page).locator(`.diagram a[data-state="${target!.target}"]`).click();
	await expectStep(page, next.config, target!.target);
	expect(decodeURIComponent(page.url())).toContain(
		`?svar=${[svarOf(way), next.id, svarOf([{ state: next.config.initial, answer: target!.id }])].join(',')}`,
	);
});

test('the page of the drawing lights the way that its address names, and its links keep it', async ({ page }) => {
	await page.goto(`/${id}/trad/?svar=${svarOf(detour.strides)}#${detour.end}`);
	const way = await lit(page, '.diagram');
	expect(way.answers).toEqual(detour.strides.map((stride) => `${stride.state}/${stride.answer}`).sort());
	expect(way.here).toEqual([detour.end]);
	await expect(page.locator('.way-notice')).toBeEmpty();
	await expect(page.locator('.diagram [aria-current]')).toBeInViewport();
	await page.locator(`.diagram a[data-state="${before.state}"]`).click();
	await expect(page).toHaveURL(`/${id}/?svar=${svarOf(detour.strides.slice(0, -1))}#${before.state}`);
	await expectStep(page, config, before.state);
});

test('an address that the tree no longer holds is lit as far as it goes, and said', async ({ page }) => {
	await page.goto(`/${id}/trad/?svar=${svarOf(detour.strides.slice(0, 1))},finns-inte,ja`);
	expect((await lit(page, '.outline')).here).toEqual([detour.strides[1]!.state]);
	await expect(page.locator('.way-notice')).toHaveText('Länken passar inte trädet som det är nu. Vägen är tänd så långt den stämmer.');
	await page.goto(`/${id}/trad/#finns-inte`);
	await page.reload();
	await expect(page.locator('.way-notice')).toHaveText('Steget i länken finns inte längre.');
	await page.goto(`/${id}/trad/?fel=%E0%A4%A#%E0%A4%A`);
	await expect(page.locator('.diagram')).toBeVisible();
});

test.describe('with script turned off', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to the page of the drawing, where the step is marked', async ({ page }) => {
		await page.goto(`/${id}/#${before.state}`);
		await open(page);
		await expect(page).toHaveURL(`/${id}/trad/#${before.state}`);
		await expect(page.locator(`.diagram a[data-state="${before.state}"] .box`)).toHaveCSS('stroke-width', '4px');
		await page.locator(`.diagram a[data-state="${detour.end}"]`).click();
		await expectStep(page, config, detour.end);
	});
});

test('axe finds no fault in the opened drawing, and neither it nor the page scrolls sideways', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, ...answers.slice(0, 2));
	await open(page);
	expect(await faultsInLooks(page, 'dialog[open].tree-dialog')).toEqual([]);
	for (const look of BOTH) {
		await wear(page, look);
		expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
	}
});

test('the drawing comes first in a wide window, the list in a narrow one', async ({ page }) => {
	await page.goto(`/${id}/trad/`);
	const top = (selector: string) => page.locator(selector).evaluate((part) => part.getBoundingClientRect().top);
	for (const look of BOTH) {
		await wear(page, look);
		expect((await top('.outline')) < (await top('.diagram'))).toBe(look.width < 700);
	}
});

test('paper gets the drawing that is open, and not the page behind it', async ({ page }) => {
	await page.goto(`/${id}/`);
	await answer(page, answers[0]!);
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await expect(dialog(page).locator('.diagram')).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	await expect(dialog(page).getByRole('button')).toBeHidden();
});
