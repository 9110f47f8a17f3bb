import { cpSync, existsSync, globSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { buildCopy, fillCopy, PROJECT, ROOT } from '../built.ts';
import { ORGANISATIONS } from '../copy.ts';
import { givePast } from './past.ts';

/*
 * The site that browsers are shown: the project, with the routines of two organisations as they once were in place of those that it has.
 * What an owner changes in content or machines changes nothing here. It has a past of its own too (past.ts). Beside it the same with an
 * area that has every kind of step.
 */

/** Where it lies; the tests run in it, so that what they read is what the browser is shown. */
export const SHOWN = `${ROOT}/.astro/shown`;
/** An area with every kind of step, and where the site with it lies. */
const KINDS = 'tests/kinds';
const WITH_KINDS = `${ROOT}/.astro/kinds`;

/** Builds it where something that it is made of is younger than it. Throws with what the build said. */
export async function buildShown() {
	if (isBuilt(SHOWN)) return;
	fillShown(SHOWN);
	givePast(SHOWN);
	symlinkSync(`${ROOT}/tests`, `${SHOWN}/tests`, 'junction');
	console.log('Builds the site that browsers are shown (tests/browser/site.ts) ...');
	await buildCopy(SHOWN);
}

/**
 * Builds the site with every kind of step where something is younger than it, and gives its folder. Two that build at once do so under
 * names of their own.
 */
export async function buildKinds(as = ''): Promise<string> {
	if (isBuilt(WITH_KINDS, KINDS)) return WITH_KINDS;
	const site = `${WITH_KINDS}${as}`;
	fillShown(site);
	for (const folder of ['content', 'machines/stod']) cpSync(`${ROOT}/${KINDS}/${folder}`, `${site}/${folder}`, { recursive: true });
	await buildCopy(site);
	return site;
}

function fillShown(site: string) {
	fillCopy(site);
	for (const folder of globSync(['content/*', 'machines/*/'], { cwd: site }))
		if (folder !== 'content/bidra') rmSync(`${site}/${folder}`, { recursive: true });
	for (const folder of globSync(['content/*', 'machines/*/'], { cwd: `${ROOT}/${ORGANISATIONS}` }))
		cpSync(`${ROOT}/${ORGANISATIONS}/${folder}`, `${site}/${folder}`, { recursive: true });
}

function isBuilt(site: string, more = ORGANISATIONS): boolean {
	const built = `${site}/dist/index.html`;
	if (!existsSync(built)) return false;
	const { mtimeMs } = statSync(built);
	const parts = [...PROJECT, ORGANISATIONS, more].flatMap((part) => [part, ...globSync(`${part}/**`, { cwd: ROOT })]);
	return parts.every((part) => statSync(`${ROOT}/${part}`).mtimeMs < mtimeMs);
}
