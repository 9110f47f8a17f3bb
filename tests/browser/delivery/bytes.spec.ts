import { randomBytes } from 'node:crypto';
import { BUDGETS, GOALS, kindOf, LATER, over, pages } from './budgets.ts';
import { expect, test } from '../fixtures.ts';
import { weigh } from '../moved.ts';
import { awake } from '../tree-page.ts';

const heaviest = (kind: string) => pages.find(({ path }) => kindOf(path)?.kind === kind)?.path;
const tree = heaviest('tree')!;
const treeBudget = kindOf(tree)!;

test('every page is of a kind that has a budget in tests/browser/delivery/budgets.ts', () => {
	expect(pages.filter(({ path }) => !kindOf(path)).map(({ path }) => path)).toEqual([]);
});

for (const budget of BUDGETS) {
	const path = heaviest(budget.kind);
	if (!path) continue;
	test(`the heaviest page of its kind is within its budget: ${budget.kind}`, async ({ page }) => {
		const scale = weigh(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		const moved = await scale.moved();
		console.log(`${budget.kind}: ${moved.all.toFixed(1)} KB, of it script ${moved.script.toFixed(1)} (${path})`);
		expect(over(moved, budget, path)).toEqual([]);
	});
}

test('the awake player is within its budget', async ({ page }) => {
	const scale = weigh(page);
	await page.goto(tree);
	await page.locator('.tree').hover();
	await awake(page);
	await page.waitForLoadState('networkidle');
	const { all } = await scale.moved();
	console.log(`awake: ${all.toFixed(1)} KB (goal ${GOALS.awake})`);
	expect(all).toBeLessThanOrEqual(LATER.player);
});

test('a tree page keeps the goals of the design before the reader acts', () => {
	expect(treeBudget.all).toBeLessThanOrEqual(GOALS.tree.all);
	expect(treeBudget.script).toBeLessThanOrEqual(GOALS.tree.script);
});

test('a heavier bundle is seen', async ({ page }) => {
	await page.route(/\.js$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()}\n// ${randomBytes(1500).toString('hex')}` });
	});
	const scale = weigh(page);
	await page.goto(tree, { waitUntil: 'networkidle' });
	expect(over(await scale.moved(), treeBudget, tree)).not.toEqual([]);
	await page.unrouteAll();
});

test('a page of no known kind is seen', () => {
	expect(kindOf('/ett/nytt/slag/')).toBeUndefined();
});
