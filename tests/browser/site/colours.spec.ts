import type { Page } from '@playwright/test';
import { BUDGETS, kindOf, pages } from '../delivery/budgets.ts';
import { expect, test } from '../fixtures.ts';
import { wear } from '../looks.ts';
import { dress } from '../reading.ts';
import { allTrees } from '../tree-page.ts';

/*
 * Colours keep their promises: amber says that the routine leaves something open, red what one must never do, and a green tick that
 * something is done. The tools of the owner have faults of their own to tell of, in red as well.
 */
const MEANS = {
	open: '.open-question:not(.answered), .is-open, .node.open, .outline .open, .legend .open, .asked-id, .statement dt.open',
	stop: '.warning, .button.danger',
};
const each = BUDGETS.flatMap(({ kind }) => pages.find(({ path }) => kindOf(path)?.kind === kind)?.path ?? []);
const paths = [...each.filter((path) => !path.startsWith('/admin/')), '/oppna-fragor/', ...allTrees.map(({ id }) => `/${id}/`)];

test('amber comes with an open question alone, red with what never to do, and a green tick with what is done', async ({ page }) => {
	test.slow();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.goto('/');
		await wear(page, { colorScheme, width: 1280 });
		for (const path of new Set(paths)) {
			await page.goto(path);
			expect(await broken(page), `${path}, ${colorScheme}`).toEqual([]);
		}
	}
});

test('an amber field, a red result and a green tick of an outcome are found', async ({ page }) => {
	const { id } = allTrees[0]!;
	await page.goto(`/${id}/`);
	await dress(page, '.answers .row { background: var(--open-soft) } .step h2 { color: var(--stop) }');
	const found = (await broken(page)).join();
	expect(found).toContain('open: A.row');
	expect(found).toContain('stop: H2.');
	await page.goto(`/${id}/trad/`);
	await page.locator('.outline .outcome .icon path').evaluateAll((all) => all.forEach((tick) => tick.setAttribute('d', 'M4 10.5l4 4 8-9')));
	expect((await broken(page)).join()).toContain('tick:');
});

/** The elements, seen or not, that have one of the three colours and not its meaning. */
async function broken(page: Page): Promise<string[]> {
	const found = await page.locator('body').evaluate((body, means) => {
		const valueOf = (token: string) => {
			const probe = body.appendChild(document.createElement('i'));
			probe.style.color = `var(--${token})`;
			const { color } = getComputedStyle(probe);
			probe.remove();
			return color;
		};
		const values = Object.keys(means).map((kind) => [kind, [valueOf(kind), valueOf(`${kind}-soft`)]] as const);
		const good = valueOf('good');
		const nameOf = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
		return [...body.querySelectorAll('*')].flatMap((element) => {
			const { color, backgroundColor, borderInlineStartColor, borderInlineStartWidth, fill, stroke } = getComputedStyle(element);
			const isDrawn = element instanceof SVGElement;
			const border = borderInlineStartWidth === '0px' ? '' : borderInlineStartColor;
			const worn = isDrawn ? [fill, stroke] : [color, backgroundColor, border];
			const wrong = values.filter(
				([kind, of]) => of.some((value) => worn.includes(value)) && !element.closest(means[kind as keyof typeof means]),
			);
			const isTick = element.matches('.icon') && element.querySelector('path')?.getAttribute('d')?.startsWith('M4 10.5l4 4');
			const isDone = element.closest('[data-verdict=right], .is-right, .right, .done, .yours, .good, [data-last=right]');
			const ticks = isTick && color === good && !isDone && element.checkVisibility({ visibilityProperty: true }) ? ['tick'] : [];
			return [...wrong.map(([kind]) => kind), ...ticks].map((kind) => `${kind}: ${nameOf(element)} in ${nameOf(element.parentElement!)}`);
		});
	}, MEANS);
	return [...new Set(found)];
}
