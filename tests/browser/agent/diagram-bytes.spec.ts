import { EXAMPLES } from '../../../src/tree/examples/index.ts';
import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dialog, open } from './diagram.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees, awake } from '../tree-page.ts';

const { id } = allTrees[0]!;

test('a page of a tree holds nothing of the drawing but its link, and asks for it when it is opened', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	for (const tree of allTrees)
		expect(readFileSync(`dist/${tree.id}/index.html`, 'utf8')).not.toMatch(/class="(diagram|outline|whole-tree)/);
	await page.goto(`/${id}/`);
	await page.locator('.tree').hover();
	await awake(page);
	expect(asked.filter((path) => /trad|open\.|diagram/.test(path))).toEqual([]);
	await open(page);
	await expect(dialog(page)).toBeVisible();
	expect(asked).toContain(`/${id}/trad/`);
});

test('the search knows nothing of the drawings, since the pages of the trees hold every step', () => {
	const texts = globSync('dist/pagefind/fragment/*').map((file) => gunzipSync(readFileSync(file)).toString());
	expect(texts.filter((text) => text.includes(`"url":"/${id}/"`))).toHaveLength(1);
	expect(texts.filter((text) => /"url":"[^"]*\/trad\/"/.test(text))).toEqual([]);
});

test('every routine with a tree and every tree to try has the page of its drawing, and no other page has', () => {
	const drawn = globSync('dist/**/trad/index.html')
		.map((file) => file.slice('dist/'.length, -'/trad/index.html'.length))
		// Where trees are changed.
		.filter((page) => page !== 'admin');
	expect(drawn.sort()).toEqual([...allTrees.map((tree) => tree.id), ...Object.keys(EXAMPLES)].sort());
});
