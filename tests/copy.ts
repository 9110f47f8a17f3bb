import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A copy of the content and the trees in a folder of its own, with what trees are made of; the folder is the caller's to remove. */
export function projectCopy(): string {
	const root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	for (const path of ['content', 'machines', 'package.json']) cpSync(path, `${root}/${path}`, { recursive: true });
	symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`);
	return root;
}
