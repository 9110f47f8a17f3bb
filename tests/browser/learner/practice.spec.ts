import { expect, test } from '../fixtures.ts';
import { leadsOnly } from '../../../src/tree/walk.ts';
import { allCalls, area, areas, goOn, kept, keptResults, KEY, metaAt, press, rightKeys, seesRight, walkAll, wrongKeys } from './learner.ts';

const calls = allCalls.filter(({ id }) => id.startsWith(`${area}/`));
const call = calls.find(({ legs, findings }) => legs.length > 1 && findings.length > 1)!;
const result = '.result h2';

for (const other of areas.filter((id) => id !== area)) {
	test(`every practice call of ${other}, walked right by key, ends right`, async ({ page }) => {
		await walkAll(page, other, 0, rightKeys, seesRight);
	});
}

test('a result gets focus, is kept by its id alone, and leads on by key', async ({ page }) => {
	await page.goto(call.page);
	await press(page, wrongKeys(call)!);
	await expect(page.locator(result)).toBeFocused();
	const { tree, state } = call.steps[0]!;
	expect(await keptResults(page)).toEqual({ [call.id]: { tries: 1, right: 0, last: 'wrong', left: `${tree}/${state}` } });
	await press(page, ['1', ...rightKeys(call)]);
	await expect(page.locator(result)).toHaveText('Rätt');
	expect(await keptResults(page)).toEqual({ [call.id]: { tries: 2, right: 1, last: 'right' } });
	await page.keyboard.press('1');
	await expect(page).not.toHaveURL(new RegExp(call.page));
});

test('a detour is counted, and Esc goes back as in a real call', async ({ page }) => {
	await page.goto(call.page);
	const [first = '', ...others] = rightKeys(call);
	await press(page, [first, 'Escape', first, ...others]);
	await expect(page.locator(result)).toHaveText('Rätt utfall, med en omväg');
	await expect(page.locator('.result')).toContainText('alltså 1 färre');
});

test('what is found out is shown when it is asked for, and counted', async ({ page }) => {
	await page.goto(call.page);
	await expect(page.locator('.findings p').first()).toBeHidden();
	await page.locator('.findings summary').first().click();
	await expect(page.locator('.findings p').first()).toHaveText(call.findings[0]!.finds);
	await expect(page.locator('.findings p').first()).toBeVisible();
	await press(page, rightKeys(call));
	await expect(page.locator('.result')).toContainText(`Du tog reda på 1 av ${call.findings.length} saker`);
});

test('an answer clicked before the player is awake is not lost', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/api\/ovningar/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(call.page);
	const [first = '', ...others] = rightKeys(call);
	await page
		.locator('.steps .answers a')
		.nth(Number(first) - 1)
		.click();
	release();
	await press(page, others);
	await expect(page.locator(result)).toHaveText('Rätt');
});

test('a call that cannot be fetched says so, and its answers lead to the tree', async ({ page }) => {
	await page.route(/api\/ovningar/, (route) => route.fulfill({ status: 200, body: '{}' }));
	await page.goto(call.page);
	await expect(page.getByText('Övningen gick inte att hämta.')).toBeVisible();
	await page.locator('.steps .answers a').first().click();
	await expect(page).toHaveURL(new RegExp(`/${call.tree}/`));
});

test.describe('with script turned off', () => {
	test.use({ javaScriptEnabled: false });

	test('the words, the findings, the key and the way into the tree are there', async ({ page }) => {
		await page.goto(call.page);
		await expect(page.getByText(call.opening)).toBeVisible();
		await page.locator('.findings summary').first().click();
		await expect(page.locator('.findings p').first()).toBeVisible();
		await page.getByText('Facit').click();
		await expect(page.locator('.answer-key li')).toHaveCount(call.steps.length);
		await page.locator('.steps .answers a').first().click();
		await expect(page).toHaveURL(new RegExp(`/${call.tree}/`));
	});
});

test('a run of mixed calls is walked by key, can be left and taken up, and tells how it went', async ({ page }) => {
	const byTitle = (title: string | null) => calls.find((one) => one.title === title)!;
	await page.goto(`/ova/${area}/blandat/`);
	await page.keyboard.press('1');
	const title = page.locator('.run-title');
	const first = byTitle(await title.textContent());
	await press(page, rightKeys(first));
	await expect(page.locator(result)).toHaveText('Rätt');
	await page.reload();
	await expect(page.getByRole('button', { name: /Fortsätt passet, samtal 2 av 5/ })).toBeVisible();
	await page.keyboard.press('1');
	for (let i = 2; i <= 5; i++) {
		await expect(page.getByText(`Samtal ${i} av 5`)).toBeVisible();
		const one = byTitle(await title.textContent());
		await press(page, i === 5 ? (wrongKeys(one) ?? rightKeys(one)) : rightKeys(one));
		await goOn(page);
	}
	await expect(page.getByRole('heading', { name: /av 5 rätt/ })).toBeFocused();
	await expect(page.locator('.run-calls li')).toHaveCount(5);
	expect((await kept(page)).runs).toEqual({});
	await page.goto(`/ova/${area}/`);
	await expect(page.locator('[data-last="right"]').first()).toBeVisible();
	await expect(page.locator('[data-met]')).not.toHaveText('0');
});

test('only the first result of a call counts in a run', async ({ page }) => {
	await page.goto('/404.html');
	const run = { calls: [call.id], results: [] };
	const text = JSON.stringify({ version: 1, lessons: {}, calls: {}, runs: { [area]: run } });
	await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
	await page.goto(`/ova/${area}/blandat/`);
	await page.getByRole('button', { name: 'Fortsätt passet' }).press('Enter');
	await press(page, [...wrongKeys(call)!, '1', ...rightKeys(call)]);
	await expect(page.locator(result)).toHaveText('Rätt');
	await page.keyboard.press('1');
	await expect(page.getByRole('heading', { name: '0 av 1 rätt' })).toBeFocused();
	expect((await keptResults(page))[call.id]).toEqual({ tries: 2, right: 1, last: 'right' });
});

test('what went wrong is what to practise more, and all outcomes can be met', async ({ page }) => {
	const all = Object.fromEntries(calls.map(({ id }) => [id, { tries: 1, right: 1, last: 'right' }]));
	const { tree, state } = call.steps[0]!;
	const wrong = { ...all, [call.id]: { tries: 2, right: 1, last: 'wrong', left: `${tree}/${state}` } };
	await page.goto('/404.html');
	await page.evaluate(
		([key, text]) => localStorage.setItem(key!, text!),
		[KEY, JSON.stringify({ version: 1, lessons: {}, calls: wrong, runs: {} })],
	);
	await page.goto(`/ova/${area}/`);
	const [met, total] = [page.locator('[data-met]'), page.locator('[data-all]')];
	expect(await met.textContent()).toBe(await total.textContent());
	await expect(page.locator('.advice')).toContainText('ett samtal blev fel senast');
	await expect(page.locator('.advice a')).toHaveAttribute('href', call.page);
});

test('an outcome that only leads on is no end, and a stop on the right way says what was missing', async ({ page }) => {
	for (const [one, only] of [stopIn(true), stopIn(false)] as const) {
		await page.goto(one.page);
		await press(page, rightKeys(one).slice(0, one.legs[0]!.answers.length));
		await expect(page.locator('.reached .answers button')).toHaveCount(only ? 1 : 2);
		await expect(page.locator('.reached .answers button').first()).toContainText('Fortsätt');
		if (only) continue;
		await press(page, ['2']);
		await expect(page.locator(result)).toHaveText('Rätt så långt, men ärendet är inte klart');
		await expect(page.locator('.left')).toContainText('Härifrån går du vidare till');
		await expect(page.locator('.left')).toContainText(one.steps[one.legs[0]!.answers.length]!.why);
	}
});

/** A call whose first tree ends in what only leads on, or in something that is to be done first. */
function stopIn(only: boolean) {
	const found = calls.find(({ legs, outcomes }) => legs.length > 1 && leadsOnly(metaAt(outcomes[0]!)) === only)!;
	return [found, only] as const;
}
