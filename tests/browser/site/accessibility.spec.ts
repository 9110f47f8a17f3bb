import { globSync } from 'node:fs';
import { explore } from '../explore.ts';
import { expect, test } from '../fixtures.ts';
import { kindOf } from '../delivery/budgets.ts';
import { metaOf } from '../../../src/tree/walk.ts';
import { faultsInLooks, LOOKS } from '../looks.ts';
import { partsOf, partsOfSteps } from '../parts.ts';
import { covering, inTurn } from '../sweep.ts';
import { allTrees, awake } from '../tree-page.ts';

/** The editor's markup is Sveltia's own; that its page can be enlarged is held below. */
const EDITOR = '/admin/';
const built = globSync('dist/**/*.html')
	.map((file) => ({ file, path: `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}` }))
	.filter(({ path }) => path !== EDITOR);
const kindAt = (path: string) => kindOf(path)?.kind ?? path;

/** Pages that together have every part that a page is made of, and every kind of address. */
const pages = covering(built, ({ file, path }) => [...partsOf(file), kindAt(path)]).map(({ path }) => path);

/** One page of each kind is looked at in every look, the others in one by turns. */
const firsts = new Set(pages.filter((path, i) => pages.findIndex((other) => kindAt(other) === kindAt(path)) === i));
const looksOf = (path: string) => (firsts.has(path) ? LOOKS : inTurn(LOOKS, pages.indexOf(path)));

/** Steps that together have every part that a step is made of, and all that a step can say. */
const steps = covering(
	allTrees.flatMap((tree) => [...partsOfSteps(`dist/${tree.id}/index.html`)].map(([state, parts]) => ({ tree, state, parts }))),
	({ tree, state, parts }) => [
		...parts,
		...Object.entries({ ...metaOf(tree.config, state) }).map(([key, value]) => `${key} ${amount(value)}`),
	],
);

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
	test(`${id}: every answer leads on by its key, and Esc leads back, without a fault that axe finds`, async ({ page }) => {
		test.slow();
		await page.goto(`/${id}/`);
		await page.locator('.tree').hover();
		await awake(page);
		await explore(page, config, {
			answer: (_, nth) => page.keyboard.press(String(nth)),
			back: () => page.keyboard.press('Escape'),
			focuses: true,
			meet: async (state) => {
				if (!steps.some((step) => step.tree.id === id && step.state === state)) return;
				expect(await faultsInLooks(page, '.live'), state).toEqual([]);
			},
		});
	});
}

/** None, one or many of what a step says; the word itself where it is one. */
function amount(value: unknown): string {
	if (Array.isArray(value)) return String(Math.min(value.length, 2));
	const text = String(value);
	return text.includes(' ') ? '' : text;
}
