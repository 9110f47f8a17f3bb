import { waysFrom } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, expectStep, seen, settled } from '../tree-page.ts';

const { id, config, title } = allTrees[0]!;
const other = allTrees[1]!;
const choice = (tree: string) => `.choose section:not(.shelf *) [data-choose="${tree}"]`;
const ready = '.tree[data-awake]';

test.beforeEach(async ({ page, javaScriptEnabled }) => {
	await page.goto('/samtal/');
	if (javaScriptEnabled) await page.locator(ready).waitFor();
});

test('a tree is chosen by key or click and walked in place, and Esc from its first question leads back', async ({ page }) => {
	await page.keyboard.press('1');
	await expect(seen(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(seen(page)).toHaveCount(0);
	await page.locator(choice(id)).click();
	await expectStep(page, config, config.initial);
	expect(new URL(page.url()).pathname).toBe('/samtal/');
	const [first] = waysFrom(config, config.initial);
	await page.keyboard.press('1');
	await expectStep(page, config, first!.target);
	await settled(page);
	await page.reload();
	await page.locator(ready).waitFor();
	await expectStep(page, config, first!.target);
	await page.goBack();
	await expectStep(page, config, config.initial);
});

test('what it is about can be typed, and the hit opens in place, at its step', async ({ page }) => {
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type(other.title.toLowerCase());
	await page.locator('.search-answer a').first().waitFor();
	await page.keyboard.press('Enter');
	await expect(seen(page)).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/samtal/');
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await expect(page.locator('.search-answer a')).toHaveCount(0);
	await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('what was typed follows into another tree, and a new call leaves nothing', async ({ page }) => {
	await page.locator(choice(id)).click();
	await page.getByLabel('Lägg till i anteckningen').fill('Ringer på lunchen.');
	await page.locator(choice(other.id)).click();
	await expectStep(page, other.config, other.config.initial);
	await expect(page.locator('.note pre')).toContainText(other.title);
	await expect(page.locator('.note pre')).toContainText('Ringer på lunchen.');
	await page.getByRole('button', { name: 'Nytt samtal' }).click();
	await expect(seen(page)).toHaveCount(0);
	await expect(page.getByLabel('Lägg till i anteckningen')).toHaveValue('');
	await expect(page.locator('body')).not.toContainText('Ringer på lunchen.');
});

test('the latest and the pinned trees are kept by id alone', async ({ page }) => {
	await page.getByRole('button', { name: `Fäst ${other.title}, ${other.area}` }).click();
	await expect(page.locator('.shelf').getByRole('link', { name: other.title })).toBeVisible();
	await page.locator(choice(id)).click();
	await expect.poll(() => page.evaluate(() => localStorage.getItem('rutinlotsen-senaste'))).toContain(id);
	await page.goto('/samtal/');
	await page.locator(ready).waitFor();
	await expect(page.locator('.shelf h2')).toHaveText(['Fästa', 'Senast']);
	await expect(page.locator('.shelf').getByRole('link', { name: title })).toBeVisible();
	const stored = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
	expect(JSON.parse(stored['rutinlotsen-fasta'] ?? '')).toEqual([other.id]);
	expect(JSON.parse(stored['rutinlotsen-senaste'] ?? '')).toEqual([id]);
	await page.evaluate(() => localStorage.setItem('rutinlotsen-senaste', '{"trasig":'));
	await page.reload();
	await page.locator(ready).waitFor();
	await expect(page.locator('.shelf h2')).toHaveText(['Fästa']);
});

test('a link to a tree or step that is gone stops at the last thing that holds, and says so', async ({ page }) => {
	for (const [svar, steps] of [
		['elweb/finns-inte,ja', 0],
		[`${id},finns-inte`, 1],
		['skräp', 0],
	] as const) {
		await page.goto(`/samtal/?svar=${svar}`);
		await page.locator(ready).waitFor();
		await expect(seen(page)).toHaveCount(steps);
		if (svar.includes('/')) await expect(page.locator('.notice')).toContainText('Länken passar inte');
	}
});

test('in a narrow window beside CAB the tree comes first, and the desk stands at the bottom', async ({ page }) => {
	await page.setViewportSize({ width: 380, height: 700 });
	await page.locator(choice(id)).click();
	await expect(page.locator('.samtal[data-chosen] .live h2').first()).toBeFocused();
	const tab = page.locator('[data-part=note] > summary');
	const box = await tab.boundingBox();
	// Where the tree ends above the window's edge, it stands right below the tree.
	const step = await seen(page).boundingBox();
	expect(box!.y).toBeGreaterThanOrEqual(step!.y + step!.height);
	expect(step!.y, 'the first thing in the window').toBeLessThan(100);
	expect(box!.y + box!.height).toBeLessThanOrEqual(700);
	await tab.click();
	await expect(page.getByRole('button', { name: 'Kopiera anteckningen' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
});

test('the call moves into a window of its own, works there, and comes back with what was typed', async ({ page }) => {
	test.skip(!(await page.evaluate(() => 'documentPictureInPicture' in window)), 'no document picture-in-picture in this browser');
	type Host = Window & { documentPictureInPicture: { window: Window } };
	const inside = <T>(act: (host: Document) => T) =>
		page.evaluate(`(${act.toString()})(documentPictureInPicture.window.document)`) as Promise<T>;
	await page.locator(choice(id)).click();
	await page.getByLabel('Lägg till i anteckningen').fill('Flyttar med.');
	await page.getByRole('button', { name: 'Öppna i eget fönster' }).click();
	await expect(page.getByText('Samtalet står i ett eget fönster.')).toBeVisible();
	expect(await inside((host) => host.querySelector<HTMLTextAreaElement>('[name=anteckning]')?.value)).toBe('Flyttar med.');
	await inside((host) => host.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true })));
	await expect.poll(() => inside((host) => host.querySelector<HTMLElement>('.step')?.dataset.state)).not.toBe(config.initial);
	await inside((host) => host.querySelector<HTMLElement>('[data-act=keys]')?.click());
	await expect.poll(() => inside((host) => host.querySelector('dialog.key-sheet')?.matches(':modal'))).toBe(true);
	await inside((host) => host.querySelector<HTMLElement>('.key-sheet button')?.click());
	await inside((host) => host.querySelector<HTMLElement>('[data-act=new]')?.click());
	await expect.poll(() => inside((host) => host.querySelector<HTMLTextAreaElement>('[name=anteckning]')?.value)).toBe('');
	await inside((host) => host.querySelectorAll<HTMLElement>('.choose section:not(.shelf *) [data-choose]')[1]?.click());
	await expect.poll(() => inside((host) => host.querySelector('.step') !== null)).toBe(true);
	await page.evaluate(() => (window as unknown as Host).documentPictureInPicture.window.close());
	await expect(seen(page)).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/samtal/');
});

test('where there is no picture-in-picture a small window takes the call over', async ({ page, context }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'documentPictureInPicture'));
	await page.reload();
	await page.locator(ready).waitFor();
	await page.locator(choice(id)).click();
	await page.getByLabel('Lägg till i anteckningen').fill('Flyttar med.');
	const opened = context.waitForEvent('page');
	await page.getByRole('button', { name: 'Öppna i eget fönster' }).click();
	const small = await opened;
	await expect(small.locator('.note pre')).toContainText('Flyttar med.');
	await expect(page.getByLabel('Lägg till i anteckningen')).toHaveValue('');
	await expect(page.getByText('Samtalet fortsätter i det egna fönstret.')).toBeVisible();
	await expectStep(small, config, config.initial);
});

test.describe('with script turned off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is a list of the trees', async ({ page }) => {
		await page.goto('/samtal/');
		await page.locator(choice(id)).click();
		expect(new URL(page.url()).pathname).toBe(`/${id}/`);
	});
});
