import { EXAMPLES } from '../../../src/tree/examples/index.ts';
import { faults } from '../axe.ts';
import { explore } from '../explore.ts';
import { expect, test } from '../fixtures.ts';
import { answerByTyping, NOW } from '../kinds.ts';
import { awake, expectStep, seen } from '../tree-page.ts';

/* The trees that the handbook lets its readers try work as those of the routines do. */
const KNOWN = 'bidra/prova-redan-sagt';
for (const [id, { config, title }] of Object.entries(EXAMPLES)) {
	if (id === KNOWN) continue;
	test(`${id}: every way by what is typed, chosen and clicked, and its drawing`, async ({ page }) => {
		await page.clock.setFixedTime(NOW);
		await page.goto(`/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Prova: ${title}`);
		await expect(page.locator('pre')).toContainText(`id: '${id}'`);
		await page.locator('.tree').hover();
		await awake(page);
		await explore(page, config, {
			answer: async (way) => answerByTyping(page, config, (await seen(page).getAttribute('data-state'))!, way),
			back: () => seen(page).locator('.back').click(),
		});
		expect(await faults(page)).toEqual([]);
		await page.goto(`/${id}/trad/`);
		await expect(page.locator('.diagram [data-state]')).toHaveCount(Object.keys(config.states).length);
	});
}

test(`${KNOWN}: what was said is not asked again`, async ({ page }) => {
	await page.goto(`/${KNOWN}/`);
	await page.locator('.tree').hover();
	await awake(page);
	for (const key of ['1', '2']) await page.keyboard.press(key);
	await expectStep(page, EXAMPLES[KNOWN]!.config, 'skicka-ett-nytt');
	await expect(page.locator('.live .trail')).toContainText('Redan känt');
	for (const [key, state] of [
		['Escape', 'lyser-lampan'],
		['Escape', 'vad-har-kunden-provat'],
		['2', 'lyser-lampan'],
		['2', 'ar-kabeln-bytt'],
	]) {
		await page.keyboard.press(key!);
		await expectStep(page, EXAMPLES[KNOWN]!.config, state!);
	}
});

test('the handbook leads to each of them but the one that another goes through', async ({ page }) => {
	await page.goto('/bidra/valj-sorts-steg/');
	const led = await page
		.locator('.handbook a')
		.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
	for (const id of Object.keys(EXAMPLES)) if (id !== 'bidra/prova-matning') expect(led, id).toContain(`/${id}/`);
});
