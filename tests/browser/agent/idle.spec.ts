import { isOutcome, metaOf, shortestWays } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { addressOf, allTrees, awake, expectStep } from '../tree-page.ts';

const MINUTE = 60_000;
const WORD = 'zqxmarkör';
const tree = allTrees.find(({ templates }) => Object.values(templates).some(({ required }) => required.length > 0))!;
const [state = ''] = [...shortestWays(tree.config)].find(([s]) => {
	const meta = metaOf(tree.config, s);
	return isOutcome(meta) && meta.templates?.some((id) => tree.templates[id]?.required.length);
})!;

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: '2026-11-22T10:00:00' });
	await page.goto(addressOf(tree.config, state));
	await awake(page);
});

const warning = { name: 'Behåll' };

test('a call that nobody touches is wiped after 15 minutes, with a countdown in the last one', async ({ page }) => {
	await page.locator('.live .gap :is(input, textarea)').first().fill(`${WORD}@example.se`);
	await page.clock.runFor(14 * MINUTE - 2000);
	await expect(page.getByRole('button', warning)).toHaveCount(0);
	await page.clock.runFor(12_000);
	await expect(page.getByRole('alert')).toContainText('50 s');
	expect(await faultsInLooks(page, '.live')).toEqual([]);
	await page.clock.runFor(MINUTE);
	await expect(page.getByText('Uppgifterna är rensade')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expectStep(page, tree.config, state);
	const typed = await page.locator('input, textarea').evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).join());
	expect(typed + (await page.content())).not.toContain(WORD);
});

test('any key keeps it for another 15 minutes', async ({ page }) => {
	const field = page.locator('.live .gap :is(input, textarea)').first();
	await field.fill(`${WORD}@example.se`);
	await page.clock.runFor(14.5 * MINUTE);
	await expect(page.getByRole('button', warning)).toBeVisible();
	await page.keyboard.press('Shift');
	await expect(page.getByRole('button', warning)).toHaveCount(0);
	await page.clock.runFor(13 * MINUTE);
	await expect(field).toHaveValue(`${WORD}@example.se`);
	await page.clock.runFor(1.5 * MINUTE);
	await page.getByRole('button', warning).click();
	await page.clock.runFor(13 * MINUTE);
	await expect(field).toHaveValue(`${WORD}@example.se`);
});

test('a machine that slept past the time finds it wiped at the first touch', async ({ page }) => {
	const field = page.locator('.live .gap :is(input, textarea)').first();
	await field.fill(`${WORD}@example.se`);
	await page.clock.runFor(MINUTE);
	await page.clock.setSystemTime('2026-11-22T11:00:00');
	await page.keyboard.press('Shift');
	await expect(field).toHaveValue('');
});

test('a tab that the browser froze past the time is wiped when it is thawed, untouched', async ({ page, context }) => {
	const field = page.locator('.live .gap :is(input, textarea)').first();
	await field.fill(`${WORD}@example.se`);
	const session = await context.newCDPSession(page);
	await session.send('Page.setWebLifecycleState', { state: 'frozen' });
	await page.clock.setSystemTime('2026-11-22T11:00:00');
	await session.send('Page.setWebLifecycleState', { state: 'active' });
	await page.clock.runFor(1000);
	await expect(field).toHaveValue('');
});

test('nothing is counted down where nothing was typed', async ({ page }) => {
	await page.clock.runFor(16 * MINUTE);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.locator('.notice')).toBeEmpty();
});
