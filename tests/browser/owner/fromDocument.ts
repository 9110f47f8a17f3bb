import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { take, type Copy, type Files } from './editor.ts';

/** Every text of the copy, as its folder holds it. */
export function textsOf(copy: Copy): Files {
	const files = globSync(['content/**/*.{mdx,md,yml}', 'machines/**/*.ts'], { cwd: copy.root });
	return Object.fromEntries(files.map((file) => [file, copy.read(file)]));
}

/** Brings home what a page wrote in its folder, and tells which files that was. */
export async function home(page: Page, copy: Copy): Promise<string[]> {
	const before = textsOf(copy);
	const changed = Object.entries(await take(page)).filter(([file, text]) => !file.startsWith('.git/') && before[file] !== text);
	for (const [file, text] of changed) copy.write(file, text);
	return changed.map(([file]) => file).sort();
}

/** Opens a step by its words, and writes others. */
export async function write(page: Page, was: string | RegExp, now: string) {
	await page.locator('.outline').getByRole('button', { name: was }).first().click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(now);
}

/** The open step stands on its statements alone: what was asked of it is decided. */
export async function withoutQuestion(page: Page) {
	await page
		.locator('.step-form')
		.getByText(/^Källan: /)
		.click();
	await page.getByRole('button', { name: /^Ta bort G39/ }).click();
}

export async function relabel(page: Page, answer: string, words: string) {
	await page.locator(`[data-place="vad-galler|${answer}|label"]`).click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(words);
}
