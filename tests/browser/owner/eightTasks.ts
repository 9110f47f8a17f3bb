import { cpSync, globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { projectAt } from '../../../src/check/disk.ts';
import { copyProject, lendFolder, put, take, type Copy } from './editor.ts';
import { textsOf } from './fromDocument.ts';
import { serve } from '../server.ts';
import { hand } from './trees.ts';

/** An owner at the site of a copy of the project, with the copy as the folder that is chosen. */
export type Desk = Awaited<ReturnType<typeof desk>>;

export async function desk(page: Page) {
	const copy = copyProject();
	// The copy is what the shown site was built of.
	cpSync('dist', `${copy.root}/dist`, { recursive: true });
	const host = await serve(`${copy.root}/dist`);
	await lendFolder(page);
	// As `npm start` has it: the texts are those of the folder now.
	await page.route('**/admin/projekt.json', (route) => route.fulfill({ json: textsFor(copy) }));
	await page.goto(host.url);
	await put(page, textsOf(copy));
	return {
		...{ copy, page, owner: hand(page) },
		go: async (path: string) => void (await page.goto(host.url + path)),
		/** Brings home what a page wrote, and gives the names of the files. */
		home: () => home(page, copy),
		close: async () => (await host.stop(), copy.remove()),
	};
}

function textsFor(copy: Copy) {
	const { files, others } = projectAt(copy.root);
	const texts = [...files].filter(([path]) => !/^machines\/[^/]+$/.test(path));
	return { files: Object.fromEntries(texts), others: Object.fromEntries(others), version: String(Date.now()) };
}

async function home(page: Page, copy: Copy): Promise<string[]> {
	const [before, after] = [textsOf(copy), await take(page)];
	const changed = Object.keys(after).filter((file) => !file.startsWith('.git/') && after[file] !== before[file]);
	const gone = Object.keys(before).filter((file) => !(file in after));
	for (const file of changed) copy.write(file, after[file] ?? '');
	for (const file of gone) copy.forget(file);
	return [...changed, ...gone].sort();
}

/** Whether some file of the copy says something. */
export function says(copy: Copy, words: string): boolean {
	return globSync(['content/**/*.{mdx,md,yml}', 'machines/**/*.ts'], { cwd: copy.root }).some((file) => copy.read(file).includes(words));
}
