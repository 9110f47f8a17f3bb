import { globSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Locator, type Page } from '@playwright/test';
import { lendFolder, put, take, type Files } from './editor.ts';

/** What tells the project's folder, and every text that a tree can name. */
export const PROJECT: Files = Object.fromEntries(
	[...globSync('content/**/*.{mdx,md,yml}'), ...globSync('machines/**/*.ts')].map((file) => [file, readFileSync(file, 'utf8')]),
);

/** Opens a tree in the editor, with a folder to save in where the browser could have one. */
export async function openTree(page: Page, tree: string, hasFolder = true): Promise<void> {
	if (hasFolder) await lendFolder(page);
	await page.goto(`/admin/trad/?trad=${tree}`);
	await expect(page.locator('.outline .edited').first()).toBeVisible();
	await expect(page.locator('.bar .fine, .bar .link').first()).toBeVisible();
}

export const HANDS = ['the mouse', 'keys'] as const;
export type By = (typeof HANDS)[number];

/**
 * A hand that counts what it presses, by the mouse or by keys alone. To add something out of many is two: what opens them, and the one that
 * is found by its words.
 */
export function hand(page: Page, by: By = 'the mouse') {
	let count = 0;
	const press = async (what: Locator) => {
		count += 1;
		if (by === 'the mouse') return what.click();
		await reach(page, what);
		const isText = await what.evaluate((element) => element.matches('textarea, input'));
		if (!isText) await page.keyboard.press('Enter');
	};
	return {
		click: press,
		add: async (button: Locator, words: string) => {
			await press(button);
			await page.keyboard.type(words);
			if (by === 'keys') {
				count += 1;
				await page.keyboard.press('Enter');
			} else await press(page.locator('.lead-picker [data-choice]').first());
		},
		type: (text: string) => page.keyboard.type(text),
		press: (key: string) => page.keyboard.press(key),
		/** Comes to a text, and writes it. */
		write: async (box: Locator, text: string) => {
			if (by === 'keys') await reach(page, box);
			else await box.click();
			await page.keyboard.type(text);
		},
		get count() {
			return count;
		},
	};
}

/** Whether nothing lies over where one reads or types in an element: its first line. */
function isSeen(element: Element): boolean {
	const LINE = 16;
	const { left, top, width, height } = element.getBoundingClientRect();
	const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, LINE));
	return there !== null && (element.contains(there) || there.contains(element));
}

/** More than any tree has to be stepped through. */
const FAR = 600;

/** Comes to something by Tab alone, forward and round, as whoever has no mouse does. */
async function reach(page: Page, what: Locator): Promise<void> {
	await expect(what).toBeVisible();
	for (let i = 0; i < FAR; i += 1) {
		if (await what.evaluate((element) => element === document.activeElement)) {
			// And nothing lies over it.
			await expect.poll(() => what.evaluate(isSeen)).toBe(true);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never comes to ${what.toString()}.`);
}

/** A step by its words. */
export const step = (page: Page, words: string) => page.locator(`.edited:has(> .head:text-is("${words}"), > .head > :text-is("${words}"))`);

/** Adds an answer to a question, and gives the new outcome that it leads to. */
export async function addOutcome(page: Page, owner: ReturnType<typeof hand>, [question, words, title]: [string, string, string]) {
	await owner.click(page.locator(`[data-add="${question}"]`));
	await owner.type(words);
	await owner.press('Enter');
	await owner.type(title);
	await owner.click(page.locator('[data-make=outcome]'));
	return step(page, title);
}

/** An answer, by the ids of its step and its own. */
export const answer = (page: Page, state: string, id: string) => page.locator(`[data-step="${state}"] > .ways > [data-answer="${id}"]`);

/** Saves where no folder can be written, and gives the files in the packed file that is handed over. */
export async function savePacked(page: Page): Promise<Files> {
	await page.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			Object.assign(window, { packed: (blob as Blob).arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]) });
			return make(blob);
		};
	});
	const button = page.getByRole('button', { name: 'Ladda ner ändringen' });
	await expect(button).toBeEnabled();
	await button.click();
	await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/Packa upp filen/);
	const bytes = await page.evaluate(() => (window as unknown as { packed: Promise<number[]> }).packed);
	return Object.fromEntries(Object.entries(unzipSync(Uint8Array.from(bytes))).map(([path, text]) => [path, strFromU8(text)]));
}

/** Saves, and gives the files that changed on the disk. */
export async function save(page: Page, by: By = 'the mouse'): Promise<Files> {
	await put(page, PROJECT);
	const button = page.getByRole('button', { name: 'Spara', exact: true });
	await expect(button).toBeEnabled();
	await hand(page, by).click(button);
	await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/sparad/);
	const after = await take(page);
	return Object.fromEntries(Object.entries(after).filter(([file, text]) => PROJECT[file] !== text));
}
