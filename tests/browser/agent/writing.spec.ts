import { follow } from '../../../src/tree/follow.ts';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { handsOn, pressToCopy, watchClipboard } from '../../bench/calls/hands.ts';
import { isCopied, partsOf } from '../../bench/calls/texts.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { addressOf, allTrees, awake, confirmWay, seen, svarOf } from '../tree-page.ts';

/* Texts are filled where they stand, and go part by part to where they are pasted. */

const outcomes = allTrees.flatMap((tree) =>
	[...shortestWays(tree.config).keys()].flatMap((state) => {
		const meta = metaOf(tree.config, state);
		const templates = isOutcome(meta) ? (meta.templates ?? []).flatMap((id) => tree.templates[id] ?? []) : [];
		return templates.length > 0 ? [{ tree, state, templates }] : [];
	}),
);
const most = outcomes
	.filter(({ templates }) => templates.length === 1)
	.toSorted((a, b) => (b.templates[0]?.required.length ?? 0) - (a.templates[0]?.required.length ?? 0))[0]!;
const place = () => addressOf(most.tree.config, most.state);

test('the gaps are the fields: Tab goes from one to the next, each with its label, and its help while it is typed in', async ({ page }) => {
	await page.goto(place());
	await awake(page);
	const names = await seen(page)
		.locator('.gap [name]')
		.evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
	expect(new Set(names).size).toBe(names.length);
	expect(names.toSorted()).toEqual([...most.templates[0]!.required, ...most.templates[0]!.optional].toSorted());
	await page.keyboard.press('u');
	for (const name of names) {
		const field = page.locator(':focus');
		await expect(field).toHaveAttribute('name', name!);
		await expect(field).toHaveAccessibleName(most.tree.fields[name!]!.label);
		const help = field.locator('xpath=following-sibling::*[contains(@class, "gap-help")]');
		await expect(help).toBeVisible();
		await expect(help).toContainText(most.tree.fields[name!]!.label);
		await page.keyboard.press('Tab');
	}
	expect(await faultsInLooks(page, '.tree')).toEqual([]);
});

test('what is missing is a count that leads to the first gap, and one text has no fields beside it', async ({ page }) => {
	await page.goto(place());
	await awake(page);
	await expect(seen(page).locator('.fields')).toHaveCount(0);
	const count = most.templates[0]!.required.length;
	await seen(page)
		.getByRole('button', { name: `Saknas: ${count}` })
		.click();
	await expect(seen(page).locator('.gap:not(.optional) [name]').first()).toBeFocused();
	for (const field of await seen(page).locator('.gap:not(.optional) [name]:not(select)').all()) await field.fill('12');
	const choices = await seen(page).locator('.gap:not(.optional) select').count();
	await expect(seen(page).locator('.missing button')).toHaveText(`Saknas: ${choices}. Gå till det första`);
});

test('what several texts ask for is typed once and stands in all of them', async ({ page }) => {
	const { tree, state, templates } = outcomes.find(({ templates: [a, b] }) => a && b && a.required.some((id) => b.required.includes(id)))!;
	const id = templates[0]!.required.find((field) => templates[1]!.required.includes(field))!;
	await page.goto(addressOf(tree.config, state));
	await awake(page);
	await seen(page).locator(`.fields [name="${id}"]`).fill('12 zqx');
	await expect(seen(page).locator(`.gap [name="${id}"]`)).toHaveCount(templates.filter((t) => t.required.includes(id)).length);
	for (const gap of await seen(page).locator(`.gap [name="${id}"]`).all()) await expect(gap).toHaveValue('12 zqx');
});

test('at 1280 × 800 what is done next is the biggest there is, and needs no scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const ticket = allTrees.find(({ id }) => id === 'elweb/ticket')!.config;
	for (const state of ['mina-sidor', 'appen,ja', 'matvarden,energikonto']) {
		const { strides } = follow(ticket, ['ja', ...state.split(',')]);
		await page.goto(`/samtal/?svar=elweb/ticket,${svarOf(strides)}`);
		await confirmWay(page);
		await expect(seen(page).locator('[data-copy-main]')).toBeInViewport({ ratio: 1 });
		const sizes = await seen(page)
			.locator('button:visible')
			.evaluateAll((all) => all.map((one) => [one.hasAttribute('data-copy-main'), one.clientWidth * one.clientHeight] as const));
		expect(sizes.toSorted(([, a], [, b]) => b - a)[0]?.[0], state).toBe(true);
		await expect(seen(page)).toContainText(/Välj applikationen (Elweb Prod|Kundapp Privat Prod|Elsa)\./);
	}
});

test('a text opens in the mail program with a word of what is missing, and says why where it does not', async ({ page }) => {
	await page.goto('/elweb/mejlladan/?svar=vad-har-hant:svar,ar-arendet-lost:ja');
	await awake(page);
	await confirmWay(page);
	await page.evaluate(() =>
		document.addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && event.preventDefault()),
	);
	await expect(seen(page).locator('[data-mail-program]')).toBeVisible();
	await page.keyboard.press('m');
	await expect(page.locator('.notice')).toHaveText('Öppnat i mejlprogrammet. Saknas ännu: Kundens e-postadress, Lösningen.');
	await seen(page).getByLabel('Lösningen').fill('å'.repeat(700));
	await expect(seen(page).locator('[data-mail-program]')).toBeHidden();
	await expect(seen(page).getByText('för lång för att öppnas i mejlprogrammet')).toBeVisible();
	await page.goto('/elweb/mejlladan/?svar=vad-har-hant:kunden-tillbaka');
	await expect(seen(page).getByText('Svara på mejlet som du har fått')).toBeVisible();
	await expect(seen(page).locator('[data-mail-program]')).toHaveCount(0);
});

test('a text is copied as HTML for Word, and as text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/elweb/mejlladan/?svar=vad-har-hant:svar,ar-arendet-lost:ja');
	await awake(page);
	await confirmWay(page);
	await seen(page).getByLabel('Lösningen').fill('Rad ett\n  inskjuten & <b>');
	await seen(page).getByRole('button', { name: 'Kopiera Text' }).click();
	await expect(page.locator('.notice')).toContainText('Kopierat: Text.');
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item!.getType('text/html')).text();
	});
	expect(html).toContain('<p>Rad ett<br>');
	expect(html).toMatch(/<br>(&nbsp;|\u00a0){2}inskjuten &amp; &lt;b&gt;<\/p>/);
});

test('on paper a gap reads as its label in brackets', async ({ page }) => {
	await page.goto(place());
	await page.emulateMedia({ media: 'print' });
	const gap = page.locator(`.steps [data-state="${most.state}"] .gap`).first();
	await expect(gap.locator('.gap-word')).toBeVisible();
	await expect(gap.locator('[name]')).toBeHidden();
	await expect(gap.locator('.gap-word')).toHaveText(/^\[.+\]$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a gap reads as its label in brackets', async ({ page }) => {
		await page.goto(`/${most.tree.id}/#${most.state}`);
		await expect(seen(page).locator('.gap-word').first()).toBeVisible();
		await expect(seen(page).locator('.gap [name]').first()).toBeHidden();
	});
});

test('C copies every part of every text of an outcome, one after the other, and says what comes next', async ({ page, context }) => {
	const { tree, state, templates } = outcomes.toSorted((a, b) => b.templates.length - a.templates.length)[0]!;
	expect(templates.length).toBeGreaterThan(1);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await watchClipboard(page);
	await page.goto(addressOf(tree.config, state));
	await confirmWay(page);
	for (const [i, template] of templates.entries()) {
		const copied: string[] = [];
		for (let part = 0; part < partsOf(template); part++) copied.push((await pressToCopy(handsOn(page), 'c')) ?? '');
		expect(isCopied(template, copied), template.title).toBe(true);
		const after = templates[i + 1];
		if (!after) continue;
		await expect(page.locator('.notice')).toContainText(`Nästa: ${after.via.name}: ${after.title}`);
		await expect(seen(page).locator('details[open] [data-copy-main]')).toContainText(after.title);
	}
});
