import type { Page } from '@playwright/test';
import { toldBefore } from '../../../src/tree/asked.ts';
import { isOutcome } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { HALF_COVERED, faultsInLooks } from '../looks.ts';
import { allCalls, kept, keptResults, metaAt, publishedTrees } from './learner.ts';

/* A call as it is: from the choice of a tree to the text that is sent, on the page for the call, and then how all of it went. */
const texts = ({ outcomes }: (typeof allCalls)[number]) => {
	const meta = metaAt(outcomes.at(-1)!);
	return isOutcome(meta) ? (meta.templates ?? []) : [];
};
const live = allCalls.find(
	(call) => call.facts?.length === 1 && call.facts[0]!.field === 'e-post' && texts(call).length === 1 && !call.note,
)!;
const misled = allCalls.find(({ live: isLive, findings }) => isLive && findings.some(({ misleads }) => misleads))!;
const page320 = { width: 320, height: 700 };

test('a link to one call opens that one, however late its script comes', async ({ page }) => {
	await page.route(/LivePractice/, async (route) => {
		await new Promise((late) => setTimeout(late, 1500));
		await route.continue();
	});
	await begin(page, live);
	await expect(page.locator('.live-caller blockquote')).toHaveText(live.opening);
});

async function begin(page: Page, { id }: (typeof allCalls)[number]) {
	const [area, name] = id.split('/');
	await page.goto(`/ova/${area}/samtal/#${name}`);
	await expect(page.locator('.live-caller .findings')).toBeVisible();
	await expect(page.locator('.samtal .tree[data-awake]')).toBeVisible();
}

/** Chooses the first tree of the right way that a call begins in, and answers it right, by the answers' rows. */
async function answerRight(page: Page, { legs }: (typeof allCalls)[number]) {
	await page.locator(`[data-choose="${legs[0]!.tree}"]`).click();
	for (const [i, { answers }] of legs.entries()) {
		const told = i > 0 ? toldBefore(legs, i, publishedTrees).length : 0;
		if (i > 0) await page.locator('.live [data-next]').first().click();
		for (const answer of answers.slice(told)) await page.locator(`.live [data-answer="${answer}"]`).click();
	}
	await expect(page.locator('.live .outcome').first()).toBeVisible();
}

test('a call is chosen, answered, written and judged, and kept by its id alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']).catch(() => undefined);
	await begin(page, live);
	await answerRight(page, live);
	await page.locator('.live [name="e-post"]').first().fill(live.facts![0]!.is);
	await copyAll(page);
	await page.locator('.finish').click();
	await expect(page.locator('.live-result h2')).toBeFocused();
	await expect(page.locator('.live-result h2')).toContainText('Allt rätt');
	expect(await keptResults(page)).toEqual({ [live.id]: { tries: 1, right: 1, last: 'right' } });
	expect((await faultsInLooks(page)).filter((line) => !HALF_COVERED.test(line))).toEqual([]);
});

/** Copies every part of the text that stands open, by the button that leads from one to the next, and then the note. */
async function copyAll(page: Page, parts = 3) {
	for (let i = 0; i < parts; i++) {
		const before = await page.locator('.notice').first().textContent();
		await page.locator('.live [data-copy-main]').first().click();
		await expect(page.locator('.notice').first()).not.toHaveText(before ?? '');
	}
	await page
		.locator('.live [data-copy-note]')
		.first()
		.evaluate((button: HTMLElement) => button.click());
	await expect(page.locator('.notice').first()).toContainText('anteckningen');
}

test('a text of which only a part was copied, and a note that was not, are told', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']).catch(() => undefined);
	await begin(page, live);
	await answerRight(page, live);
	await page.locator('.live [name="e-post"]').first().fill(live.facts![0]!.is);
	await page.locator('.live [data-copy-main]').first().click();
	await expect(page.locator('.notice').first()).toContainText(/Kopierat/);
	await page.locator('.finish').click();
	await expect(page.locator('.marks .bad')).toHaveText([/Det här blev aldrig kopierat: Ämne, Text\./, /Den blev aldrig kopierad\./]);
});

/** The call whose end has most texts, and the one whose text has most fields. */
const most = (score: (call: (typeof allCalls)[number]) => number) => allCalls.reduce((a, b) => (score(b) > score(a) ? b : a));
const widest = [most((call) => (call.facts ? texts(call).length : 0)), most(({ facts = [] }) => facts.length)];

for (const one of widest) {
	test(`a call with ${texts(one).length} texts and ${one.facts!.length} fields can be passed: ${one.id}`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-write']).catch(() => undefined);
		await begin(page, one);
		await answerRight(page, one);
		for (const { field, is } of one.facts!) {
			const control = page.locator(`.live [name="${field}"]`).first();
			if (await control.evaluate(({ tagName }) => tagName === 'SELECT')) await control.selectOption(is);
			else await control.fill(is);
		}
		// Each text has three parts at most; what is copied twice is no fault.
		const main = page.locator('.live [data-copy-main]:visible').first();
		for (let i = 0; i < texts(one).length * 3; i++) {
			await main.click();
			await expect(page.locator('.notice').first()).toContainText('Kopierat');
		}
		await copyAll(page, 0);
		await page.locator('.finish').click();
		await expect(page.locator('.marks .bad')).toHaveCount(0);
		await expect(page.locator('.live-result h2')).toContainText('Allt rätt');
	});
}

test('a call that ends without a text is passed by its way and its note', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']).catch(() => undefined);
	const noted = allCalls.find((call) => call.live && !call.facts && texts(call).length === 0)!;
	await begin(page, noted);
	await answerRight(page, noted);
	await page
		.locator('.live [name="anteckning"]')
		.first()
		.evaluate((area: HTMLTextAreaElement, words) => {
			area.value = words;
			area.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}, noted.note!.join(' '));
	await expect(page.locator('.live .note pre').first()).toContainText(noted.note![0]!);
	await copyAll(page, 0);
	await page.locator('.finish').click();
	await expect(page.locator('.live-result h2')).toContainText('Allt rätt');
});

test('the one on the line is the same after a reload, and another after the next call', async ({ page }) => {
	await begin(page, live);
	await page.reload();
	await expect(page.locator('.live-caller blockquote')).toHaveText(live.opening);
	await page.locator('.finish').click();
	await page.getByRole('button', { name: 'Nästa samtal' }).click();
	await expect(page.locator('.live-caller .findings')).toBeVisible();
	const chosen = await page.locator('.live-caller blockquote').textContent();
	await page.reload();
	await expect(page.locator('.live-caller blockquote')).toHaveText(chosen!);
});

test('what was left out is named: the end, the text and the note', async ({ page }) => {
	await begin(page, live);
	await page.locator('.finish').click();
	await expect(page.locator('.live-result h2')).toContainText('Inte allt rätt');
	await expect(page.locator('.marks .bad')).toHaveCount(4);
	await expect(page.locator('.marks')).toContainText('Texten blev aldrig kopierad');
	await expect(page.locator('.marks')).toContainText(live.facts![0]!.is);
	expect((await kept(page)).misses).toEqual({ tree: 1, text: 1, note: 1 });
	await page.getByRole('button', { name: 'Nästa samtal' }).press('Enter');
	await expect(page.locator('.live-caller .findings')).toBeVisible();
	await page.goto('/introduktion/sammanfattning/');
	await expect(page.locator('.misses li:visible')).toHaveText(['Fel träd: 1', 'Fel text, eller ingen: 1', 'Brist i anteckningen: 1']);
	expect(await faultsInLooks(page)).toEqual([]);
});

test('what is found out costs, the clock tells it, and what was not so is said at the end', async ({ page }) => {
	await page.setViewportSize(page320);
	await begin(page, misled);
	await page.locator('.clock button').press('Enter');
	await expect(page.locator('.clock .time')).toHaveText(/^0:\d\d$/);
	const at = misled.findings.findIndex(({ misleads }) => misleads);
	await page.locator('.live-caller .findings summary').nth(at).press('Enter');
	await expect(page.locator('.clock .time')).toHaveText(/^[1-9]\d*:\d\d$/);
	expect(await faultsInLooks(page)).toEqual([]);
	await page.locator('.finish').press('Enter');
	await expect(page.locator('.live-result')).toContainText(misled.findings[at]!.misleads!);
	await expect(page.locator('.live-result')).toContainText('Du tog reda på 1 av');
});
