import { shortestWays, waysFrom, type Stride } from '../../../src/tree/walk.ts';
import { dialog, lit, misfits, open } from './diagram.ts';
import { expect, test } from '../fixtures.ts';
import { someTrees } from '../sweep.ts';
import { allTrees, awake, expectStep, headingOf } from '../tree-page.ts';

for (const { id, config } of allTrees) {
	const states = Object.keys(config.states);
	const edges = states.flatMap((state) => waysFrom(config, state).map((way) => ({ state, ...way })));

	test.describe(`the whole of ${id}`, () => {
		test('is drawn with every step a link and each text fitting, and is a list with each step once; no answer is left out', async ({
			page,
		}) => {
			await page.goto(`/${id}/trad/`);
			const drawn = await page.locator('.diagram').evaluate((svg) => ({
				steps: [...svg.querySelectorAll('a')].map((a) => [a.dataset.state, a.getAttribute('href'), a.getAttribute('aria-label')].join(' ')),
				answers: [...svg.querySelectorAll<SVGElement>('.edge')].map(({ dataset, children }) =>
					[
						dataset.from,
						dataset.answer,
						dataset.to,
						...[...(children[1]?.children ?? [])].map(({ textContent }) => textContent?.trim()),
					].join(' '),
				),
			}));
			for (const state of states)
				expect(drawn.steps).toContainEqual(expect.stringMatching(`^${state} /${id}/#${state} .*${escaped(headingOf(config, state))}`));
			expect(drawn.steps).toHaveLength(states.length);
			expect(drawn.answers.sort()).toEqual(edges.map(({ state, id: way, target, label }) => `${state} ${way} ${target} ${label}`).sort());
			expect(await misfits(page)).toEqual([]);

			const list = await page.locator('.outline').evaluate((root) => ({
				steps: [...root.querySelectorAll<HTMLElement>('.entry')].map((a) => `${a.dataset.state} ${a.getAttribute('href')}`),
				answers: [...root.querySelectorAll<HTMLElement>('li[data-answer]')].map(
					({ dataset, children }) => `${dataset.from} ${dataset.answer} ${dataset.to} ${children[0]?.firstChild?.textContent}`,
				),
				again: root.querySelectorAll('.again > a[href^="#"]').length,
			}));
			expect(list.steps.sort()).toEqual(states.map((state) => `${state} /${id}/#${state}`).sort());
			expect(list.answers.sort()).toEqual(edges.map(({ state, id: way, target, label }) => `${state} ${way} ${target} ${label}`).sort());
			expect(list.again).toBe(edges.length - states.length + 1);
		});

		if (!someTrees.some((tree) => tree.id === id)) return;
		test('opens above the step with the way lit, and a click on any step leads there', async ({ page }) => {
			await page.goto(`/${id}/`);
			await page.locator('.tree').hover();
			await awake(page);
			const isLit = async (state: string, way: Stride[]) => {
				const states = [...way.map((stride) => stride.state), state].sort();
				const answers = way.map((stride) => `${stride.state}/${stride.answer}`).sort();
				for (const part of ['.diagram', '.outline'] as const)
					expect(await lit(page, part), `${part} at ${state}`).toEqual({ states, answers, here: [state], badges: ['Du är här'] });
			};
			let here: [string, Stride[]] = [config.initial, []];
			for (const next of [...shortestWays(config)].reverse()) {
				await open(page);
				await isLit(...here);
				await dialog(page).locator(`.diagram a[data-state="${next[0]}"]`).click();
				await expect(dialog(page)).toHaveCount(0);
				await expectStep(page, config, next[0]);
				here = next;
			}
			await open(page);
			await isLit(...here);
		});
	});
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('a text that does not fit is found', async ({ page }) => {
	await page.goto(`/${allTrees[0]!.id}/trad/`);
	expect(await misfits(page)).toEqual([]);
	await page.locator('.diagram').evaluate((svg: SVGElement) => (svg.style.fontSize = '19px'));
	expect(await misfits(page)).not.toEqual([]);
});
