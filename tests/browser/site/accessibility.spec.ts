import { globSync } from 'node:fs';
import { explore } from '../explore.ts';
import { expect, test } from '../fixtures.ts';
import { kindOf } from '../delivery/budgets.ts';
import { BOTH, faultsInLooks, LOOKS } from '../looks.ts';
import { inTurn } from '../sweep.ts';
import { allTrees, awake } from '../tree-page.ts';

/** The editor's markup is Sveltia's own; that its page can be enlarged is held below. */
const EDITOR = '/admin/';
const pages = globSync('dist/**/*.html')
	.map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`)
	.filter((path) => path !== EDITOR);

/** One page of each kind is looked at in every look, the others in one by turns. */
const firsts = new Set(pages.filter((path, i) => pages.findIndex((other) => kindOf(other)?.kind === kindOf(path)?.kind) === i));
const looksOf = (path: string) => (firsts.has(path) ? LOOKS : inTurn(LOOKS, pages.indexOf(path)));

/** As many pages as one test has time for, large and small ones mixed. */
const SLICE = 12;
const count = Math.ceil(pages.length / SLICE);
const slices = Array.from({ length: count }, (_, i) => pages.filter((_page, n) => n % count === i));

for (const [i, some] of slices.entries()) {
	test(`no page has a fault that axe finds, or scrolls sideways, part ${i + 1}`, async ({ page }) => {
		test.slow();
		for (const path of some) {
			await page.goto(path);
			expect(await faultsInLooks(page, 'html', looksOf(path)), path).toEqual([]);
		}
	});
}

test('the editor can be enlarged', async ({ page }) => {
	await page.goto(EDITOR);
	await expect(page.getByRole('button', { name: 'Öppna mappen' })).toBeVisible();
	for (const meta of await page.locator('meta[name=viewport]').all())
		expect(await meta.getAttribute('content')).not.toContain('maximum-scale');
});

for (const { id, config } of allTrees) {
	test(`${id}: every answer leads on by its key, Esc leads back, and no step has a fault that axe finds`, async ({ page }) => {
		test.slow();
		let met = 0;
		await page.goto(`/${id}/`);
		await page.locator('.tree').hover();
		await awake(page);
		await explore(page, config, {
			answer: (_, nth) => page.keyboard.press(String(nth)),
			back: () => page.keyboard.press('Escape'),
			focuses: true,
			meet: async (state) => {
				expect(await faultsInLooks(page, '.live', inTurn(BOTH, met++)), state).toEqual([]);
			},
		});
	});
}
