import { takeEvery } from '../explore.ts';
import { someTrees } from '../sweep.ts';
import { headingOf } from '../tree-page.ts';
import { hears } from './driver.ts';
import { test } from './fixtures.ts';

for (const { id, config } of someTrees)
	test(`${id}: every answer leads on by its key, and Esc leads back`, async ({ safari, host }) => {
		await safari.go(`${host.url}/${id}/`);
		await safari.sees(true, hears);
		await safari.run(() => void document.querySelector('.tree')?.dispatchEvent(new Event('touchstart')));
		await safari.sees(true, () => document.querySelector('.tree[data-awake]') !== null);
		await takeEvery(config, {
			arrives: (state) =>
				safari.sees([[state, headingOf(config, state)]], () =>
					[...document.querySelectorAll<HTMLElement>('.tree .step')]
						.filter((step) => step.checkVisibility())
						.map((step) => [step.dataset.state, step.querySelector('h2')?.textContent.trim()]),
				),
			answer: (_, nth) => safari.press(String(nth)).then(() => undefined),
			back: () => safari.press('Escape'),
		});
	});
