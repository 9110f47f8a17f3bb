import type { Page } from '@playwright/test';
import { fc, SEED } from '../../random.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, awake, headingOf, seen } from '../tree-page.ts';

/* A sample, in the browser, of the walks that tests/tree/sitting.test.ts takes by the thousand. SEED=… takes a failing one again. */
const anyMove = fc.record({
	kind: fc.constantFrom('answer', 'answer', 'answer', 'esc', 'back', 'forward', 'reload', 'change', 'restart', 'broken', 'new'),
	choice: fc.nat(8),
});
const BROKEN = [
	'?svar=finns-inte',
	'?svar=,,,',
	'?svar=elweb/finns-inte,ja',
	'#finns-inte',
	'?svar=%00%3Cb%3E#%E2%82',
	'#%E0%A4%A',
	'#%22%5D',
	'?svar=ja,ja,ja,ja,ja,ja,ja',
];

async function move(page: Page, id: string, { kind, choice }: { kind: string; choice: number }) {
	const pickFrom = async (selector: string) => {
		const options = seen(page).locator(selector);
		const count = await options.count();
		if (count > 0) await options.nth(choice % count).click();
	};
	if (kind === 'answer') await pickFrom('[data-answer], [data-next]');
	if (kind === 'esc') await page.keyboard.press('Escape');
	if (kind === 'restart') await pickFrom('.restart');
	if (kind === 'new') await page.locator('.live [data-act=new]').click();
	if (kind === 'back') await page.goBack().catch(() => null);
	if (page.url() === 'about:blank') await page.goForward();
	if (kind === 'forward') await page.goForward().catch(() => null);
	if (kind === 'reload') await page.reload();
	if (kind === 'broken') await page.goto(`/${id}/${BROKEN[choice % BROKEN.length]}`);
	if (kind === 'change') {
		await pickFrom('.trail li button');
		await pickFrom('[data-change]');
	}
}

/** One step is seen, and it is a step of a tree, told in its own words. */
async function expectSound(page: Page) {
	await page.locator('.tree').hover();
	await awake(page);
	await expect(seen(page)).toHaveCount(1);
	await expect(async () => {
		const state = (await seen(page).getAttribute('data-state')) ?? '';
		const said = (await seen(page).getByRole('heading', { level: 2 }).innerText()).trim();
		const known = allTrees.filter(({ config }) => state in config.states).map(({ config }) => headingOf(config, state));
		expect(known).toContain(said);
	}).toPass();
}

for (const [i, moves] of fc.sample(fc.array(anyMove, { minLength: 25, maxLength: 25 }), { numRuns: 4 }).entries()) {
	const { id } = allTrees[(SEED + i) % allTrees.length]!;
	test(`a random walk over ${id} never leaves a sound step (SEED=${SEED})`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.goto(`/${id}/`);
		await expectSound(page);
		for (const [nth, any] of moves.entries()) {
			await test.step(`${nth}: ${any.kind} ${any.choice}`, async () => {
				await move(page, id, any);
				await expectSound(page);
			});
		}
	});
}
