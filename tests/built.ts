import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's own folder, wherever its tests run. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
/** What a site is built of. */
export const PROJECT = ['content', 'machines', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Astro's program. */
export const ASTRO = `${ROOT}/node_modules/astro/bin/astro.mjs`;
const run = promisify(execFile);

/*
 * A copy lies inside the project, so that it finds node_modules above it: Vite follows a link to node_modules out of its root, and Node
 * reads no TypeScript below node_modules. Vite's own cache of dependencies is kept there, since it costs a third of a build.
 */

/** The folder of a copy of the project by its name. */
export const copyAt = (name: string) => `${process.cwd()}/.astro/${name}`;

/** Makes a folder of a copy empty, but for what makes the next build faster. */
export function emptyCopy(copy: string) {
	mkdirSync(`${copy}/node_modules`, { recursive: true });
	for (const name of readdirSync(copy)) if (name !== 'node_modules') rmSync(`${copy}/${name}`, { recursive: true });
	rmSync(`${copy}/node_modules/.astro`, { recursive: true, force: true });
}

/** Puts a fresh copy of the project into a folder. */
export function fillCopy(copy: string) {
	emptyCopy(copy);
	for (const path of PROJECT) cpSync(`${ROOT}/${path}`, `${copy}/${path}`, { recursive: true });
}

/** Builds a copy into its `dist`; rejects with what the build said. */
export async function buildCopy(copy: string, told: Record<string, string | undefined> = {}) {
	const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', BASE: '/', PUBLIC_SITE: '', ...told };
	try {
		await run(process.execPath, [ASTRO, 'build'], { cwd: copy, env });
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		throw new Error(`${stdout}\n${stderr}`, { cause: error });
	}
}
