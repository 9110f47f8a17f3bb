import type { Page } from '@playwright/test';
import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { UNKEPT } from '../../../src/theme/unkept.ts';
import { expect, test } from '../fixtures.ts';
import { addressOf, allTrees, awake, confirmWay, seen, settled } from '../tree-page.ts';

/* Browsers that are closed down, and programs that reach into the page. */

/** An outcome with a text whose gaps are typed in. */
const { tree, state, field } = allTrees.flatMap((tree) =>
	[...shortestWays(tree.config).keys()].flatMap((state) => {
		const meta = metaOf(tree.config, state);
		const [template] = isOutcome(meta) ? (meta.templates ?? []) : [];
		const field = template && tree.templates[template]?.required.find((id) => tree.fields[id]?.format === 'e-post');
		return field ? [{ tree, state, field }] : [];
	}),
)[0]!;
const gap = (page: Page) => seen(page).locator(`.gap [name="${field}"]`);

/** Makes every place where a browser could keep something throw, as it does where all of that is blocked. */
async function block(page: Page, names: string[]) {
	await page.addInitScript((all) => {
		for (const name of all)
			Object.defineProperty(window, name, {
				configurable: true,
				get: () => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
	}, names);
}

for (const names of [['localStorage'], ['localStorage', 'sessionStorage', 'indexedDB', 'caches']])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`with ${names.join(', ')} blocked a page has the colours of the device (${colorScheme}), and those that are chosen`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			await block(page, names);
			for (const address of ['/', '/samtal/', `/${tree.id}/`, '/introduktion/']) {
				await page.goto(address);
				const html = page.locator('html');
				await expect(html).toHaveAttribute('data-theme', colorScheme);
				const select = page.locator('.theme-select select').first();
				await expect(select).toHaveValue('auto');
				const other = colorScheme === 'light' ? 'dark' : 'light';
				await select.selectOption(other);
				await expect(html).toHaveAttribute('data-theme', other);
			}
			await page.goto(`/${tree.id}/`);
			await page.locator('.tree').hover();
			await awake(page);
			await page.keyboard.press('1');
			await settled(page);
			await expect(seen(page)).toHaveCount(1);
		});

test('colours that were chosen are there on the next page from its first paint, and follow the device again', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await page.locator('.theme-select select').first().selectOption('dark');
	await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
	await page.goto('/samtal/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.unrouteAll();
	await page.goto('/');
	const select = page.locator('.theme-select select').first();
	await expect(select).toHaveValue('dark');
	await select.selectOption('auto');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a field that is filled by another program, which tells only that it has changed, is used', async ({ page }) => {
	await page.goto(addressOf(tree.config, state));
	await confirmWay(page);
	const fill = (value: string) =>
		gap(page).evaluate((input: HTMLInputElement, typed) => {
			input.value = typed;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}, value);
	await fill('kund@exempel.se');
	await expect(gap(page)).toHaveValue('kund@exempel.se');
	await expect(seen(page).locator('.gap.filled').first()).toBeVisible();
	await expect(page.locator('.live .whose-call')).toContainText('kund@exempel.se');
	const note = page.locator('.live [name=anteckning]');
	await page.locator('.live [data-part=note]').evaluate((part: HTMLDetailsElement) => (part.open = true));
	await note.evaluate((box: HTMLTextAreaElement) => {
		box.value = 'Ringer på lunchen.';
		box.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page.locator('.live .note pre')).toContainText('Ringer på lunchen.');
});

test('an address with å stays as it was typed', async ({ page }) => {
	await page.goto(addressOf(tree.config, state));
	await confirmWay(page);
	await gap(page).fill('kund@blåbär.se');
	await expect(gap(page)).toHaveValue('kund@blåbär.se');
	expect(await gap(page).evaluate((input: HTMLInputElement) => input.value)).toBe('kund@blåbär.se');
	await expect(page.locator('.tree input[type=email]')).toHaveCount(0);
});

test('every field for what a customer says keeps browsers and password managers off', async ({ page }) => {
	const unkept = Object.entries(UNKEPT)
		.map(([name, value]) => `[${name}="${value}"]`)
		.join('');
	for (const address of [addressOf(tree.config, state), '/samtal/', '/']) {
		await page.goto(address);
		const fields = page.locator('main :is(input:not([type=checkbox], [type=radio]), textarea, select), .search input');
		expect(await fields.count()).toBeGreaterThan(0);
		await expect(
			page.locator(`main :is(input:not([type=checkbox], [type=radio]), textarea, select):not(${unkept}), .search input:not(${unkept})`),
		).toHaveCount(0);
	}
	await page.goto(addressOf(tree.config, state));
	await awake(page);
	await expect(page.locator(`.live :is(input:not([type=checkbox], [type=radio]), textarea, select):not(${unkept})`)).toHaveCount(0);
});

const REFUSALS: [how: string, hide: () => void][] = [
	['has no clipboard, as on http', () => void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })],
	[
		'refuses',
		() => void Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('NotAllowedError')) }),
	],
];

for (const [how, hide] of REFUSALS)
	test(`where the browser ${how}, the text is offered, and copied by the reader's own keys`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(addressOf(tree.config, state));
		await confirmWay(page);
		await page.evaluate(() => navigator.clipboard.writeText('före'));
		await page.evaluate(() => Object.assign(window, { own: navigator.clipboard }));
		await page.evaluate(hide);
		await page.evaluate(() => Object.assign(navigator.clipboard ?? {}, { writeText: () => Promise.reject(new Error('NotAllowedError')) }));
		await page.keyboard.press('a');
		const dialog = page.getByRole('dialog', { name: 'Kopiera själv' });
		await expect(dialog).toContainText('Ctrl');
		const note = await dialog.getByRole('textbox').inputValue();
		expect(note.length).toBeGreaterThan(20);
		// Closed again: nothing was copied, and nothing is said to have been.
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(page.locator('.live .notice')).not.toContainText('Kopierat');
		await page.keyboard.press('a');
		await expect(dialog.getByRole('textbox')).toBeFocused();
		await page.keyboard.press('Control+c');
		await expect(dialog).toHaveCount(0);
		await expect(page.locator('.live .notice')).toContainText('Kopierat: anteckningen');
		const kinds = await page.evaluate(async () => {
			const [item] = await (window as unknown as { own: Clipboard }).own.read();
			return Promise.all((item?.types ?? []).map(async (type) => [type, await (await item!.getType(type)).text()]));
		});
		expect(Object.fromEntries(kinds)['text/plain'].replaceAll('\r\n', '\n')).toBe(note);
	});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`without script, for one who prefers ${colorScheme}`, () => {
		test.use({ javaScriptEnabled: false, colorScheme });
		test(`the page is ${colorScheme}`, async ({ page }) => {
			await page.goto('/samtal/');
			await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme);
		});
	});

test('every kind of page asks Dark Reader to stand back', async ({ page }) => {
	for (const path of ['/', '/samtal/', '/elweb/', '/ordlista/', '/ova/elweb/', '/404.html']) {
		await page.goto(path);
		await expect(page.locator('meta[name=darkreader-lock]'), path).toHaveCount(1);
	}
});
