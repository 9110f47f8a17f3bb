import type { Page } from '@playwright/test';
import { shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { outcomesOf, tried } from './outcomes.ts';
import { addressOf, allTrees, confirmWay, expectStep, seen, settled, svarOf } from '../tree-page.ts';

/* Nothing that is typed leaves the page but what is copied on purpose. The markers are words and days that stand nowhere else. */
const WORD = 'zqxmarkör';
const MARKS = [WORD, encodeURIComponent(WORD), '1987-06-05', '04:37'];
const VALUES: Record<string, string> = { email: `${WORD}@example.se`, date: '1987-06-05', time: '04:37' };

/** Everything that a value could leak by, recorded from the first moment. */
async function watch(page: Page): Promise<string[]> {
	const leaks: string[] = [];
	// A mailto address goes to the agent's own mail program, when the agent presses the button for it, and to nobody else; Chrome tells
	// that handing over, like a request, in its own console.
	page.on('request', (request) => {
		if (!request.url().startsWith('mailto:')) leaks.push(`request ${request.url()} ${request.postData() ?? ''}`);
	});
	page.on('console', (message) => {
		if (!message.text().startsWith("Launched external handler for 'mailto:")) leaks.push(`console ${message.text()}`);
	});
	page.on('framenavigated', (frame) => leaks.push(`navigation ${frame.url()}`));
	await page.exposeFunction('told', (line: string) => void leaks.push(line));
	await page.addInitScript(() => {
		const told = (line: string) => (window as unknown as { told: (line: string) => void }).told(line);
		for (const name of ['pushState', 'replaceState'] as const) {
			const real = history[name].bind(history);
			history[name] = (data, unused, url) => (told(`${name} ${JSON.stringify(data)} ${url}`), real(data, unused, url));
		}
		const keep = Storage.prototype.setItem;
		Storage.prototype.setItem = function (key, value) {
			told(`storage ${key} ${value}`);
			keep.call(this, key, value);
		};
		const beacon = navigator.sendBeacon.bind(navigator);
		navigator.sendBeacon = (url, data) => (told(`beacon ${url} ${data}`), beacon(url, data));
	});
	return leaks;
}

/** What the browser keeps of the page at this moment. */
const kept = (page: Page) =>
	page.evaluate(async () =>
		[
			location.href,
			document.title,
			document.cookie,
			JSON.stringify(history.state),
			...[localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat()),
			...(await indexedDB.databases()).map(({ name }) => name),
			...(await caches.keys()),
		].join('\n'),
	);

/** Every file that the service worker keeps: its address and what stands in it. */
const keptFiles = (page: Page) =>
	page.evaluate(async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const asked = (await Promise.all(stores.map(async (store) => (await store.keys()).map((request) => [store, request] as const)))).flat();
		return Promise.all(asked.map(async ([store, request]) => `${request.url} ${await (await store.match(request))?.text()}`));
	});

/** All that stands on the page, what is typed in its fields included. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value);
		return [document.documentElement.outerHTML, ...typed].join('\n');
	});

function expectNoMark(text: string, where: string) {
	for (const mark of MARKS) expect(text.includes(mark), `${mark} in ${where}`).toBe(false);
}

/** Types a marker into every field there is, on the desk and in the step; where one of a few is chosen, the last. */
async function fillAll(page: Page) {
	await page
		.locator('.live .desk-part')
		.evaluateAll((parts) => parts.forEach((part) => (part.removeAttribute('name'), part.setAttribute('open', ''))));
	for (const field of await page.locator('.live :is(input:not([type=checkbox]), textarea):visible').all()) {
		await field.fill(VALUES[(await field.getAttribute('type')) ?? ''] ?? `${WORD} 12`);
	}
	for (const choice of await page.locator('.live select:visible').all()) await choice.selectOption({ index: 1 });
	for (const box of await page.locator('.live .checklist input').all()) await box.check();
}

/** Presses every button that is seen, but for the one that begins a new call, and those of a mail folded behind another. */
async function pressAll(page: Page) {
	for (const folded of await page.locator('.live .mail:not([open]) > summary').all()) await folded.click();
	const buttons = page.locator('.live button:visible:enabled:not([data-act], [data-change], .trail button, .typed-answer button)');
	for (const button of await buttons.all()) await button.click();
}

/** Opens what can be opened above the step, and copies all that it offers. */
async function openDialogs(page: Page) {
	for (const act of ['report', 'keys']) {
		await page.locator(`.live [data-act=${act}]`).click();
		const dialog = page.locator('.tree dialog[open]');
		expectNoMark(await dialog.innerText(), act);
		for (const button of await dialog.getByRole('button', { name: 'Kopiera' }).all()) await button.click();
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	}
}

for (const tree of allTrees) {
	const states = outcomesOf(tree).filter((state) => tried.some((one) => one.tree === tree && one.state === state));
	if (states.length === 0) continue;
	test(`${tree.id}: what is typed is nowhere but on the screen and in what was copied`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const leaks = await watch(page);
		test.setTimeout(30_000 + states.length * 30_000);
		for (const [i, state] of states.entries()) {
			await page.goto(addressOf(tree.config, state));
			await confirmWay(page);
			await expectStep(page, tree.config, state);
			await fillAll(page);
			await pressAll(page);
			if (i === 0) await openDialogs(page);
			expect(await shown(page)).toContain(WORD);
			expectNoMark(await kept(page), `what is kept at ${state}`);
			await page.keyboard.press('Escape');
			await seen(page).getByRole('heading', { level: 2 }).focus();
			await page.keyboard.press('Escape');
			expectNoMark(await kept(page), `what is kept after Back from ${state}`);
			await page.locator('.live [data-act=new]').click();
			await expectStep(page, tree.config, tree.config.initial);
			expectNoMark(await shown(page), `the page after a new call from ${state}`);
			await settled(page);
			await page.goBack();
			expectNoMark(await shown(page), `the page after Back from a new call from ${state}`);
		}
		expectNoMark(leaks.join('\n'), 'what was asked for, kept or logged');
		expect(leaks.length).toBeGreaterThan(0);
	});
}

async function expectNoLeak(page: Page, leaks: string[], where: string) {
	expectNoMark(await kept(page), `what is kept with ${where}`);
	expectNoMark(leaks.join('\n'), `what was asked for, kept or logged with ${where}`);
}

test('what is typed stays on the screen with a page beside the call, a step looked up and another customer', async ({ page }) => {
	const leaks = await watch(page);
	const tree = allTrees.find((one) => outcomesOf(one).length > 3)!;
	const way = shortestWays(tree.config).get(outcomesOf(tree)[0]!)!;
	await page.goto(`/samtal/?svar=${[tree.id, svarOf(way)].join(',')}`);
	await confirmWay(page);
	await fillAll(page);
	await page.evaluate(() =>
		document.querySelector('main')!.append(Object.assign(document.createElement('a'), { href: '/ordlista/', id: 'prov' })),
	);
	await page.locator('#prov').evaluate((link) => (link as HTMLElement).click());
	await expect(page.locator('dialog.beside .beside-content')).not.toBeEmpty();
	await expectNoLeak(page, leaks, 'a page beside it');
	await page.keyboard.press('Escape');
	const other = allTrees.find(({ id }) => id !== tree.id)!;
	await page.locator(`.choose section:not(.shelf *) [data-choose="${other.id}"]`).click();
	await expect(seen(page)).toHaveAttribute('data-state', 'vems-samtal');
	await expectNoLeak(page, leaks, 'the question whose call it is');
	expect(await shown(page)).toContain(WORD);
	await page.keyboard.press('2');
	await expectStep(page, other.config, other.config.initial);
	expectNoMark(await shown(page), 'the page of another customer');
	await expectNoLeak(page, leaks, 'another customer');
	await page.locator('.call-head input').fill(tree.title);
	await page.locator('.search-answer a').first().waitFor();
	await page.keyboard.press('Enter');
	expectNoMark(await shown(page), 'what is looked up for another customer');
	await expectNoLeak(page, leaks, 'a step looked up');
});

test.describe('where the site is kept on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('what is typed is not among what is kept', async ({ page, context }) => {
		test.slow();
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const tree = allTrees[0]!;
		await page.goto(addressOf(tree.config, outcomesOf(tree)[0]!));
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: 180_000 });
		await page.reload();
		await confirmWay(page);
		await fillAll(page);
		await pressAll(page);
		const files = await keptFiles(page);
		expect(files.length).toBeGreaterThan(100);
		expectNoMark(files.join('\n'), 'what the service worker keeps');
		expectNoMark(await kept(page), 'what is kept');
		expect(await shown(page)).toContain(WORD);
	});
});
