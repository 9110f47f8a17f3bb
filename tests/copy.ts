import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Two organisations with their trees, as they once were: what an owner changes changes nothing here. */
export const ORGANISATIONS = 'tests/organisations';

/** A copy of the organisations in a folder of its own, with what trees are made of; the folder is the caller's to remove. */
export function projectCopy(): string {
	const root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	for (const path of ['content', 'machines']) cpSync(`${ORGANISATIONS}/${path}`, `${root}/${path}`, { recursive: true });
	for (const path of ['machines/tree.ts', 'machines/step.ts', 'machines/closest.ts', 'package.json']) cpSync(path, `${root}/${path}`);
	symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`);
	return root;
}
