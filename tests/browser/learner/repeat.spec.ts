import { expect, test } from '../fixtures.ts';
import { faultsInLooks } from '../looks.ts';
import { allCalls, area, keepFirst, kept, press, rightKeys, wrongKeys } from './learner.ts';

const calls = allCalls.filter(({ id }) => id.startsWith(`${area}/`));
const right = calls.find(({ findings }) => findings.length > 0)!;
const wrong = calls.find((call) => call !== right && wrongKeys(call))!;
const byTitle = (title: string | null) => calls.find((call) => call.title === title)!;
const due = '[data-due]';

test('what is due follows the days: what went wrong the next, what went right later, and one button runs just those', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-24T09:00:00');
	await page.goto(`/ova/${area}/`);
	await expect(page.locator('[data-repeats]')).toBeHidden();
	await page.goto(right.page);
	await page.locator('.findings summary').first().click();
	await press(page, rightKeys(right));
	await page.goto(wrong.page);
	await press(page, wrongKeys(wrong)!);
	await expect
		.poll(async () => Object.values((await kept(page)).calls).map(({ memory }) => memory?.due))
		.toEqual(['2026-11-26', '2026-11-25']);

	await page.goto(`/ova/${area}/`);
	await expect(page.locator(due)).toHaveText('I dag är det inget att repetera.');
	await expect(page.locator('[data-later]')).toHaveText('Att repetera senare: 1 samtal i morgon, 1 om 2 dagar.');
	await expect(page.locator('[data-repeat]')).toBeHidden();

	await page.clock.setFixedTime('2026-11-26T08:00:00');
	await page.reload();
	await expect(page.locator(due)).toHaveText('Det är dags att repetera 2 samtal.');
	expect(await faultsInLooks(page)).toEqual([]);
	for (const path of ['/introduktion/', '/introduktion/sammanfattning/']) {
		await page.goto(path);
		await expect(page.getByText(/2 att repetera|Det är dags att repetera 2 samtal/)).toBeVisible();
	}
	await page.goto(`/ova/${area}/`);
	await page.locator('[data-repeat]').press('Enter');
	for (let i = 1; i <= 2; i++) {
		await expect(page.getByText(`Samtal ${i} av 2`)).toBeVisible();
		await press(page, rightKeys(byTitle(await page.locator('.run-title').textContent())));
		await page.keyboard.press('1');
	}
	await expect(page.getByRole('heading', { name: '2 av 2 rätt' })).toBeFocused();
	await expect(page.locator('.run-result')).toContainText('Att repetera senare:');
	await page.goto(`/ova/${area}/`);
	await expect(page.locator(due)).toHaveText('I dag är det inget att repetera.');
});

test('a call that is taken again on the same day does not move its day', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-24T09:00:00');
	await page.goto(wrong.page);
	await press(page, [...wrongKeys(wrong)!, '1', ...rightKeys(wrong)]);
	await expect(page.locator('.result h2')).toHaveText('Rätt');
	await page.goto(`/ova/${area}/`);
	await expect(page.locator('[data-later]')).toHaveText('Att repetera senare: 1 samtal i morgon.');
});

test('a run of what is due, with nothing due, gives the choice of a run; an old record that went wrong is due', async ({ page }) => {
	await page.goto(`/ova/${area}/blandat/#repetera`);
	await expect(page.getByRole('heading', { name: 'Hur många samtal?' })).toBeVisible();
	await keepFirst(page, {
		calls: { [wrong.id]: { tries: 1, right: 0, last: 'wrong' }, [right.id]: { tries: 1, right: 1, last: 'right' } },
	});
	await page.goto(`/ova/${area}/`);
	await expect(page.locator(due)).toHaveText('Det är dags att repetera 1 samtal.');
	await page.locator('[data-repeat]').press('Enter');
	await expect(page.locator('.run-title')).toHaveText(wrong.title);
});

test('the scheduler is fetched when a call is begun, and by no page before', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => request.url().includes('schedule') && fetched.push(request.url()));
	for (const path of [`/ova/${area}/`, `/ova/${area}/blandat/`, right.page]) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
	}
	expect(fetched).toEqual([]);
	await press(page, rightKeys(right).slice(0, 1));
	await expect.poll(() => fetched.length).toBe(1);
});

test('a scheduler that cannot be had is told, and the result is kept', async ({ page }) => {
	await page.route(/schedule/, (route) =>
		route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("broken")' }),
	);
	await page.goto(right.page);
	await press(page, rightKeys(right));
	await expect(page.getByText('men inte när samtalet ska repeteras')).toBeVisible();
	expect((await kept(page)).calls[right.id]).toEqual({ tries: 1, right: 1, last: 'right' });
});
