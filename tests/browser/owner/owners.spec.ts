import { readContent } from '../../../src/check/disk.ts';
import { dayInWords, dueDay } from '../../../src/model/due.ts';
import type { RoutineFile } from '../../../src/model/routine.ts';
import { expect, test } from '../fixtures.ts';

const { content } = readContent(process.cwd());
const reviewed = [...content.docs].flatMap(([id, { data }]) => {
	const page = data as RoutineFile;
	return page.reviewed ? [{ id, title: page.title, due: dueDay(page.reviewed, page.reviewEvery) }] : [];
});
const never = content.docs.size - reviewed.length;
const [first] = reviewed.sort((a, b) => a.due.localeCompare(b.due));

/** Noon, some days from the day that the first review must be done. */
function noon(days: number): Date {
	return new Date(new Date(`${first!.due}T12:00`).getTime() + days * 86_400_000);
}

test.describe('the badge of a page', () => {
	for (const [days, word] of [
		[-31, ''],
		[-30, 'snart dags'],
		[0, 'snart dags'],
		[1, 'försenad'],
		[400, 'försenad'],
	] as const) {
		test(`says "${word}" ${days} days from the last day for review`, async ({ page }) => {
			await page.clock.setFixedTime(noon(days));
			await page.goto(`/${first!.id}/`);
			await expect(page.locator('.page-head .facts time').last()).toHaveAttribute('datetime', first!.due);
			await expect(page.locator('.page-head .facts .due b')).toHaveText(word ? [word] : []);
		});
	}

	test('moves nothing', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.clock.setFixedTime(noon(1));
		await page.goto(`/${first!.id}/`);
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
				}),
		);
		expect(shift).toBe(0);
	});
});

test('without script the days stand as text', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(`${test.info().project.use.baseURL}/${first!.id}/`);
	await expect(page.locator('.page-head .facts')).toContainText(/granskad \d+ \p{L}+ \d{4} · granskas senast \d+ \p{L}+ \d{4}/u);
	await page.goto(`${test.info().project.use.baseURL}/agare/`);
	await expect(page.locator('.summary')).toContainText('Nästa granskning: senast');
	await page.context().close();
});

test.describe("the owner's list", () => {
	test('is led to from the start page, and holds every routine in the order of its days', async ({ page }) => {
		await page.clock.setFixedTime(noon(-60));
		await page.goto('/');
		const owners = page.getByRole('region', { name: 'Äger du en rutin?' });
		await owners.locator('summary').click();
		await owners.getByRole('link', { name: 'Ägarens lista' }).click();
		const rows = page.locator('.todo .routine');
		await expect(rows).toHaveCount(content.docs.size);
		const days = await rows.locator('.due time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
		expect(days).toEqual([...days].sort());
		await expect(page.locator('.summary strong')).toHaveText(never > 0 ? [/har aldrig granskats/] : []);
	});

	test("counts from the reader's day", async ({ page }) => {
		await page.clock.setFixedTime(noon(1));
		await page.goto('/agare/');
		const late = reviewed.filter(({ due }) => due === first!.due).length;
		await expect(page.locator('.summary strong').first()).toContainText(late === 1 ? '1 är försenad' : `${late} är försenade`);
		await expect(page.locator('.summary')).not.toContainText(dayInWords(first!.due));
		await expect(page.locator('.todo .due b')).toContainText(Array.from({ length: late }, () => 'försenad'));
	});

	test('of one owner is a page of its own', async ({ page }) => {
		await page.goto('/agare/');
		const theirs = page.getByRole('navigation', { name: 'Visa listan för' }).getByRole('link').nth(1);
		await theirs.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Att göra: .+/);
		expect(await page.locator('.todo .routine').count()).toBeLessThan(content.docs.size);
	});
});
