import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { ASTRO, ROOT } from '../../built.ts';

export type Files = Record<string, string>;

/** A copy of the project to change as an owner would; its packages are the project's own. */
export function copyProject(env: Record<string, string> = {}) {
	mkdirSync('.astro', { recursive: true });
	const root = mkdtempSync(join(process.cwd(), '.astro', 'copy-'));
	for (const part of ['content', 'machines', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(part, join(root, part), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	return {
		root,
		read,
		write,
		files: (): Files => Object.fromEntries(globSync('content/**/*.*', { cwd: root }).map((file) => [file, read(file)])),
		check: () => run(root, ['src/tools/check/main.ts']),
		build: () => run(root, [ASTRO, 'build'], env),
		page: (path: string) => read(`dist/${path}/index.html`),
		pages: () => globSync('dist/**/*.html', { cwd: root }).map(read),
		forget: (file: string) => rmSync(join(root, file)),
		remove: () => rmSync(root, { recursive: true }),
	};
}
export type Copy = ReturnType<typeof copyProject>;

/** What a script of the copy says, well or ill. */
function run(root: string, script: string[], env: Record<string, string> = {}): string {
	try {
		return execFileSync(process.execPath, script, {
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
	} catch (error) {
		return (error as { stdout: string }).stdout;
	}
}

/** Gives a folder of the browser's own in place of the one that an owner would choose. */
export async function lendFolder(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const trouble = window as unknown as { refused?: boolean; breaks?: boolean };
		Object.assign(window, {
			showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('kopia'),
		});
		const handle = FileSystemHandle.prototype as unknown as Record<string, unknown>;
		handle.queryPermission = async () => (trouble.refused ? 'denied' : 'granted');
		handle.requestPermission = handle.queryPermission;
		const stream = FileSystemWritableFileStream.prototype;
		const { close } = stream;
		stream.close = async function () {
			if (!trouble.breaks) return close.call(this);
			await this.abort();
			throw new DOMException('The request is not allowed.', 'NotAllowedError');
		};
	});
}

/** By what a folder is known as the project's, as it comes out of a .zip: without Git. */
export const PROJECT: Files = { 'machines/tree.ts': '', 'content/rutiner/.here': '' };

/** Opens the editor on such a folder that holds the files. */
export async function openEditor(page: Page, files: Files): Promise<void> {
	await lendFolder(page);
	await page.goto('/admin/');
	await put(page, { ...PROJECT, ...files });
	await page.getByRole('button', { name: 'Öppna mappen på datorn' }).click();
	await expect(page.getByText('Elweb: rutiner').first()).toBeVisible({ timeout: 60_000 });
}

/** Writes files into the folder past the editor, as another program would. */
export async function put(page: Page, files: Files): Promise<void> {
	await page.evaluate(async (all) => {
		const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('kopia', { create: true });
		const write = async ([file, text]: [string, string]) => {
			const parts = file.split('/');
			const name = parts.pop() ?? '';
			let folder = root;
			for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
			const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
			await writable.write(text);
			await writable.close();
		};
		await Promise.all(Object.entries(all).map(write));
	}, files);
}

/** Every file that the folder holds now. */
export async function take(page: Page): Promise<Files> {
	return page.evaluate(async () => {
		const found: Record<string, string> = {};
		const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
			const inside: Promise<void>[] = [];
			for await (const [name, handle] of (folder as unknown as { entries: () => AsyncIterable<[string, FileSystemHandle]> }).entries())
				inside.push(handle.kind === 'directory' ? walk(handle as FileSystemDirectoryHandle, `${path}${name}/`) : read(handle, path + name));
			await Promise.all(inside);
		};
		const read = async (handle: FileSystemHandle, path: string) => {
			try {
				found[path] = await (await (handle as FileSystemFileHandle).getFile()).text();
			} catch (error) {
				// Deleted since the folder was listed: the folder does not hold it now.
				if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
			}
		};
		await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('kopia'), '');
		return found;
	});
}

/** The files that differ from what the editor was opened on, written into the copy. */
export async function bringHome(page: Page, copy: Copy): Promise<string[]> {
	const before = copy.files();
	const after = Object.entries(await take(page)).filter(([file]) => !(file in PROJECT));
	const changed = after.filter(([file, text]) => before[file] !== text);
	for (const [file, text] of changed) copy.write(file, text);
	return changed.map(([file]) => file);
}

/** Goes to an entry of the editor: `elweb-rutiner/entries/inloggning`, or `elweb-mallar/new`; on another host where `home` says so. */
export async function goToEntry(page: Page, entry: string, home = '/'): Promise<void> {
	await page.goto(`${home}admin/#/collections/${entry}`);
	await expect(page.getByRole('button', { name: 'Spara' })).toBeVisible();
}

/** The part of the editor where one key is written. */
export function key(page: Page, path: string): Locator {
	return page.locator(`[data-key-path="${path}"]`).first();
}

/** The same, further down: the editor draws a field first when it comes into sight. */
export async function reach(page: Page, path: string): Promise<Locator> {
	const field = key(page, path);
	await page.mouse.move(500, 500);
	const box = field.getByRole('textbox').or(field.getByRole('combobox')).first();
	for (let turn = 0; turn < 40 && !(await box.isVisible()); turn++) {
		await page.mouse.wheel(0, 300);
		await page.waitForTimeout(150);
	}
	return field;
}

/** Presses Spara and waits until the editor has closed the entry. */
export async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByRole('button', { name: 'Spara' })).toBeHidden();
}
