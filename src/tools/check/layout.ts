import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Problem } from '../../check/read.ts';

/** How a file is to be laid out: as the project's settings say. */
export async function laidOut(root: string, file: string): Promise<{ before: string; after: string }> {
	const before = readFileSync(`${root}/${file}`, 'utf8');
	const settings = await resolveConfig(`${root}/${file}`, { config: `${root}/.config/prettier.config.js` });
	return { before, after: await format(before, { ...settings, filepath: file }) };
}

/** The files whose layout is another than the project's, each by the first line that differs. */
export async function layoutFaults(root: string, files: readonly string[]): Promise<Problem[]> {
	const looked = await Promise.all(files.map(async (file) => ({ file, ...(await laidOut(root, file)) })));
	return looked.flatMap(({ file, before, after }) =>
		before === after ? [] : [{ file, line: firstChange(before, after), message: LAYOUT }],
	);
}

const LAYOUT = 'Raden har ett annat indrag eller en annan längd än den ska. Det rättas av sig självt: skriv npm run check -- --ordna.';

/** Lays files out; gives those that were changed. */
export async function layOut(root: string, files: readonly string[]): Promise<string[]> {
	const changed: string[] = [];
	for (const file of files) {
		const { before, after } = await laidOut(root, file);
		if (before === after) continue;
		writeFileSync(`${root}/${file}`, after);
		changed.push(file);
	}
	return changed;
}

function firstChange(before: string, after: string): number {
	const lines = after.split('\n');
	return before.split('\n').findIndex((line, i) => line !== lines[i]) + 1;
}
