import { expect, test } from '../fixtures.ts';
import { ALL } from '../sweep.ts';
import { allTrees } from '../tree-page.ts';
import { beginShift, errands, shift, type Held } from './shift.ts';

/* After a shift in one tab nothing of a call is left. `npm run bench` takes one of 500 calls. */
const CALLS = ALL ? 500 : 60;
/**
 * After a call in each tree all is fetched that will be, and what grows after that grows for good. The heap goes on a little until every
 * end has been met once (measured: 11 KB a call to the 99th, then 2).
 */
const WARM = ALL ? errands.length : allTrees.length;
const MAY_GROW: Held = { heap: ALL ? 5_000 : 25_000, nodes: 0.5, listeners: 0.5 };

test(`after ${CALLS} calls in one tab it holds no more than after ${WARM}`, async ({ page, context }) => {
	test.setTimeout(CALLS * 5_000);
	await beginShift(page, context);
	const [warm, now] = await shift(page, CALLS, [WARM]);
	console.log(`a shift of ${CALLS} calls: ${JSON.stringify(warm)} → ${JSON.stringify(now)}`);
	expect(grown(warm, now, CALLS - WARM)).toEqual([]);
	expect(await page.evaluate(() => new Date().toLocaleString('sv-SE'))).toContain('2026-03-29 05:');
});

test('a step and a listener that each call leaves behind are found', async ({ page, context }) => {
	await beginShift(page, context);
	await page.evaluate(() => {
		const kept: unknown[] = [];
		document.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element) || !target.closest('[data-act=new]')) return;
			kept.push(document.querySelector('.live .step'));
			addEventListener('blur', () => kept);
		});
	});
	const [warm, now] = await shift(page, 8, [4]);
	expect(grown(warm, now, 4).join()).toMatch(/nodes.*listeners/);
});

/** What has grown with the calls, by more than it may. */
function grown(warm: Held | undefined, now: Held | undefined, calls: number): string[] {
	return (['heap', 'nodes', 'listeners'] as const)
		.map((what) => [what, ((now?.[what] ?? NaN) - (warm?.[what] ?? NaN)) / calls] as const)
		.filter(([what, rise]) => !(rise <= MAY_GROW[what]))
		.map(([what, rise]) => `${what} grows by ${rise.toFixed(1)} a call`);
}
