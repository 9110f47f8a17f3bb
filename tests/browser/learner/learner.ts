import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import type { PublishedExercise } from '../../../src/learner/practice/published.ts';
import type { Progress } from '../../../src/learner/progress/progress.ts';
import type { StepMeta } from '../../../machines/tree.ts';
import type { StepId } from '../../../src/tree/rightWay.ts';
import { judge } from '../../../src/learner/practice/judge.ts';
import { follow, type Leg } from '../../../src/tree/follow.ts';
import { toldBefore } from '../../../src/tree/asked.ts';
import { answersAt, entryOf, isOutcome, leadsOnly, nextTreeOf, waysFrom } from '../../../src/tree/walk.ts';
import { expect, test } from '../fixtures.ts';
import { allTrees } from '../tree-page.ts';

/** Every practice call that the built site publishes. */
export const allCalls = globSync('dist/api/ovningar/*/*.json').map((file): PublishedExercise => JSON.parse(readFileSync(file, 'utf8')));

/** The areas that have practice calls. */
export const areas = [...new Set(allCalls.map(({ id }) => id.split('/')[0]!))].sort();

/** The first area that has both an introduction and a long practice call. */
export const area = areas.find((id) => globSync(`dist/introduktion/${id}/*/index.html`).length > 0 && hasLongCall(id))!;

/** Whether a call of the area goes through several trees, with several things to find out: a new area may have short ones alone. */
function hasLongCall(id: string): boolean {
	return allCalls.some((call) => call.id.startsWith(`${id}/`) && call.legs.length > 1 && call.findings.length > 1);
}

export const KEY = 'rutinlotsen-ovning';
const trees = Object.fromEntries(allTrees.map((tree) => [tree.id, tree]));

/** Every tree that the built site publishes, by id. */
export { trees as publishedTrees };
const configs = Object.fromEntries(allTrees.map(({ id, config }) => [id, config]));

/** What a state of a tree is. */
export const metaAt = ({ tree, state }: StepId) => configs[tree]?.states[state]?.meta;

/** What is kept on the device. */
export async function kept(page: Page): Promise<Progress> {
	return JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? 'null');
}

/** How the calls that are kept have gone, without when they are due again. */
export async function keptResults(page: Page) {
	return Object.fromEntries(
		Object.entries((await kept(page)).calls).map(([id, { tries, right, last, left }]) => [
			id,
			{ tries, right, last, ...(left && { left }) },
		]),
	);
}

/** Puts progress in storage before any page of the site is read. */
export async function keepFirst(page: Page, progress: object) {
	await page.goto('/404.html');
	const text = JSON.stringify({ version: 1, lessons: {}, calls: {}, runs: {}, ...progress });
	await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
}

/**
 * The keys that answer a call right, from its first question to its result: an outcome on the way is left by 1, the last by its last key.
 */
export function rightKeys({ legs }: PublishedExercise): string[] {
	return legs.flatMap(({ tree, answers }, i) => {
		const config = configs[tree]!;
		const told = toldBefore(legs, i, trees);
		let { state } = follow(config, told);
		const keys = answers.slice(told.length).map((answer) => {
			const ways = waysFrom(config, state);
			const nth = ways.findIndex(({ id }) => id === answer);
			state = ways[nth]!.target;
			return String(nth + 1);
		});
		return [...keys, i < legs.length - 1 ? '1' : lastKey(config.states[state]!.meta)];
	});
}

/**
 * The keys of a way that ends somewhere else: the first question is answered otherwise, then always the first answer, through whatever only
 * leads on; undefined where it ends right.
 */
export function wrongKeys(call: PublishedExercise): string[] | undefined {
	const config = configs[call.tree]!;
	for (const [nth, way] of waysFrom(config, config.initial).entries()) {
		if (way.id === call.steps[0]!.answer) continue;
		const { keys, legs } = alwaysFirst([{ tree: call.tree, answers: [way.id] }], [String(nth + 1)]);
		if (!judge(call, legs, 0, trees).right) return keys;
	}
	return undefined;
}

function alwaysFirst(legs: Leg[], keys: string[]): { keys: string[]; legs: Leg[] } {
	const leg = legs.at(-1)!;
	const config = configs[leg.tree]!;
	const { state } = follow(config, leg.answers);
	const [first] = waysFrom(config, state);
	if (first) return alwaysFirst([...legs.slice(0, -1), { ...leg, answers: [...leg.answers, first.id] }], [...keys, '1']);
	const { meta } = config.states[state]!;
	const next = nextTreeOf(meta)!;
	if (!leadsOnly(meta)) return { legs, keys: [...keys, lastKey(meta)] };
	return alwaysFirst([...legs, { tree: next, answers: answersAt(configs[next], entryOf(meta)) }], [...keys, '1']);
}

/** The key that says that an outcome is the answer: the second where it can be gone on from now, and not on another day. */
function lastKey(meta: StepMeta): string {
	return isOutcome(meta) && meta.next && !meta.followUp ? '2' : '1';
}

/** Presses keys one after another, each when the step before it has been drawn. */
export async function press(page: Page, keys: string[]) {
	await expect(page.locator('.tree[data-awake] .live .step').first()).toBeVisible();
	for (const key of keys) {
		const before = await page.locator('.live .step').first().innerHTML();
		await page.keyboard.press(key);
		await expect.poll(() => page.locator('.live .step').first().innerHTML(), { intervals: [10, 20, 50, 100] }).not.toBe(before);
	}
}

/** A laptop and a phone, on which new staff learn by turns. What is learned twice is learned on both. */
export const WIDTHS = [1366, 380] as const;
export type Turn = 0 | 1;
export const onTurn = (page: Page, n: number) => page.setViewportSize({ width: WIDTHS[n % 2]!, height: 800 });

/**
 * Takes every call of an area in one mixed run, by the keys that `keysOf` gives, on a laptop and a phone by turns, and looks at each
 * result.
 */
export async function walkAll(
	page: Page,
	id: string,
	first: Turn,
	keysOf: (call: PublishedExercise) => string[],
	see: (page: Page, call: PublishedExercise) => Promise<void>,
) {
	// Hundreds of steps, one after another.
	test.slow();
	const calls = allCalls.filter((call) => call.id.startsWith(`${id}/`));
	await page.goto(`/ova/${id}/blandat/`);
	await page.getByRole('button', { name: `Alla ${calls.length}` }).press('Enter');
	for (let i = 1; i <= calls.length; i++) {
		await expect(page.getByText(`Samtal ${i} av ${calls.length}`)).toBeVisible();
		const title = await page.locator('.run-title').textContent();
		const call = calls.find((one) => one.title === title)!;
		await onTurn(page, calls.indexOf(call) + first);
		await press(page, keysOf(call));
		await see(page, call);
		await goOn(page);
	}
	await expect(page.locator('.run-calls li')).toHaveCount(calls.length);
}

/** Goes on from a result by its key: the first where the call was right, the second where it is to be tried again. */
export async function goOn(page: Page) {
	const isRight = (await page.locator('.result h2').textContent())?.trim() === 'Rätt';
	await page.keyboard.press(isRight ? '1' : '2');
}

/** A result that says right, with the outcome and the note that belong to it. */
export async function seesRight(page: Page, { id }: PublishedExercise) {
	await expect(page.locator('.result h2'), id).toHaveText('Rätt');
	await expect(page.locator('.right-outcome h2'), id).toBeVisible();
	await expect(page.locator('.right-note pre'), id).toContainText(/Enligt rutinen:|Kvar:|Rutinen lämnar öppet:/);
}

/** A result that says wrong, names the first question that was answered otherwise, and tells what showed the answer. */
export async function seesWrong(page: Page, { id, steps }: PublishedExercise) {
	await expect(page.locator('.result h2'), id).toHaveText('Inte rätt utfall den här gången');
	await expect(page.locator('.left'), id).toContainText(steps[0]!.why);
}
