import { existsSync, globSync, readFileSync } from 'node:fs';
import { isOutcome } from '../../../src/tree/walk.ts';
import { waysTo } from '../../../src/tree/ways.ts';
import { expect, test } from '../fixtures.ts';
import { entries } from '../agent/search-page.ts';
import { allTrees, expectStep, svarOf } from '../tree-page.ts';

/** What each file of a kind is found at: a page of its own, or a place on the page of its kind. */
const PLACES: Record<string, (id: string) => string> = {
	mallar: (id) => `mallar/${id}/`,
	atgarder: (id) => `atgarder/${id}/`,
	system: (id) => `system/#${id}`,
	kontakter: (id) => `kontakter/#${id}`,
	ordlista: (id) => `ordlista/#${id}`,
};

for (const [folder, address] of Object.entries(PLACES)) {
	test(`everything in content/${folder} has an address of its own, and the search knows it`, () => {
		const ids = globSync(`content/${folder}/**/*.{md,mdx,yml}`).map((file) =>
			file.slice(`content/${folder}/`.length).replace(/\.\w+$/, ''),
		);
		expect(ids.length).toBeGreaterThan(0);
		const found = new Set(entries.map(({ url }) => url));
		for (const id of ids) {
			const [page = '', anchor] = address(id).split('#');
			expect(existsSync(`dist/${page}index.html`), id).toBe(true);
			if (anchor) expect(readFileSync(`dist/${page}index.html`, 'utf8'), id).toContain(`id="${anchor}"`);
			expect(found, id).toContain(address(id));
		}
	});
}

test('every outcome of every tree has its place, with every way to it', async ({ page }) => {
	for (const { id, config } of allTrees) {
		const [area, name] = id.split('/');
		const html = readFileSync(`dist/utfall/${area}/index.html`, 'utf8');
		for (const [state, { meta }] of Object.entries(config.states)) {
			if (!isOutcome(meta)) continue;
			expect(html, `${id}#${state}`).toContain(`id="${name}--${state}"`);
			for (const way of waysTo(config, state)) expect(html).toContain(`/${id}/?svar=${svarOf(way)}#${state}`);
		}
	}
	const [area] = allTrees[0]!.id.split('/');
	await page.goto(`/utfall/${area}/`);
	await page.locator('details.ways summary').first().click();
	const way = page.locator('details.ways a').first();
	const [id, state] = (await way.getAttribute('href'))!.slice(1).split(/\/\?.*#/) as [string, string];
	await way.click();
	await expectStep(page, allTrees.find((tree) => tree.id === id)!.config, state);
});

test('a template says which fields it needs and where it is used', async ({ page }) => {
	const { url } = entries.find(
		({ kind, url: address }) => kind === 'template' && readFileSync(`dist/${address}index.html`, 'utf8').includes('id="falt"'),
	)!;
	await page.goto(`/${url}`);
	for (const name of ['Texten', 'Fält', 'Används här']) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
	await expect(page.locator('.preview .gap').first()).toBeVisible();
	await expect(page.getByText('Nås så här:').first()).toBeVisible();
	await expect(page.locator('.preview :is(button, input)')).toHaveCount(0);
});
