import { expect, test } from '../fixtures.ts';
import { awake, confirmWay } from '../tree-page.ts';

/* A window that becomes wider or narrower while an agent writes: the field may have its place on the other side then. */
const WAY = '/samtal/?svar=omdirekt/driftstopp,vad-har-hant:lost,hur-vet-du:de-har-meddelat';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 600, height: 800 };

for (const [from, to, name] of [
	[NARROW, WIDE, 'wider'],
	[WIDE, NARROW, 'narrower'],
] as const)
	for (const field of ['felbeskrivning', 'anteckning'])
		test(`what is written in ${field} goes on in it when the window becomes ${name}`, async ({ page }) => {
			await page.setViewportSize(from);
			await page.goto(WAY);
			await confirmWay(page);
			const beside = page.locator('.player.beside');
			await expect(beside).toHaveCount(from === WIDE ? 1 : 0);
			if (from === NARROW && field === 'anteckning') await page.locator('.live [data-part=note] > summary').click();
			const written = page.locator(`.live :is(.fields, .note) [name=${field}]`);
			await written.first().focus();
			await page.keyboard.type('Hej, hall');
			await page.keyboard.press('ArrowLeft');
			await page.setViewportSize(to);
			await expect(beside).toHaveCount(to === WIDE ? 1 : 0);
			await page.keyboard.type('X');
			await expect(page.locator(':focus')).toHaveAttribute('name', field);
			await expect(page.locator(':focus')).toHaveValue('Hej, halXl');
		});

test('a call that is opened by a link has its fields where they stay before anything can be pressed', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.addInitScript(() => {
		const seen: boolean[] = [];
		Object.assign(window, { seen });
		const look = () => {
			const player = document.querySelector('.player');
			if (player) seen.push(player.classList.contains('beside'));
			requestAnimationFrame(look);
		};
		look();
		// The browser tells of sizes late where it has much else to do.
		const { observe } = ResizeObserver.prototype;
		ResizeObserver.prototype.observe = function (...args) {
			setTimeout(() => observe.apply(this, args), 2000);
		};
	});
	await page.goto(WAY);
	await awake(page);
	await page.keyboard.press('Enter');
	await page.keyboard.press('u');
	await page.keyboard.type('Tjänsten svarar inte');
	await expect(page.locator(':focus')).toHaveValue('Tjänsten svarar inte');
	expect(await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).not.toContain(false);
});
