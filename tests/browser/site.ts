import { cpSync, existsSync, globSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { buildCopy, copyAt, fillCopy, PROJECT, ROOT } from '../built.ts';
import { ORGANISATIONS } from '../copy.ts';
import { givePast } from './past.ts';

/*
 * The site that browsers are shown: the project, with the routines of two organisations as they once were in place of those that it has.
 * What an owner changes in content or machines changes nothing here. It has a past of its own too (past.ts).
 */

/** Where it lies; the tests run in it, so that what they read is what the browser is shown. */
export const SHOWN = copyAt('shown');

/** Builds it where something that it is made of is younger than it. Throws with what the build said. */
export async function buildShown() {
	if (isBuilt()) return;
	fillCopy(SHOWN);
	for (const folder of globSync(['content/*', 'machines/*/'], { cwd: SHOWN }))
		if (folder !== 'content/bidra') rmSync(`${SHOWN}/${folder}`, { recursive: true });
	for (const folder of globSync(['content/*', 'machines/*/'], { cwd: `${ROOT}/${ORGANISATIONS}` }))
		cpSync(`${ROOT}/${ORGANISATIONS}/${folder}`, `${SHOWN}/${folder}`, { recursive: true });
	givePast(SHOWN);
	symlinkSync(`${ROOT}/tests`, `${SHOWN}/tests`, 'junction');
	console.log('Builds the site that browsers are shown (tests/browser/site.ts) ...');
	await buildCopy(SHOWN);
}

function isBuilt(): boolean {
	const built = `${SHOWN}/dist/index.html`;
	if (!existsSync(built)) return false;
	const { mtimeMs } = statSync(built);
	const parts = [...PROJECT, ORGANISATIONS].flatMap((part) => [part, ...globSync(`${part}/**`, { cwd: ROOT })]);
	return parts.every((part) => statSync(`${ROOT}/${part}`).mtimeMs < mtimeMs);
}
