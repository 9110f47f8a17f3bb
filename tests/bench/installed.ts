import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A folder of its own, outside the project's dependencies, with these packages in it; it is kept for the next run. Gives undefined,
 * and says so, where they cannot be had.
 */
export async function installed(name: string, dependencies: Record<string, string>): Promise<string | undefined> {
	const home = `${process.cwd()}/node_modules/.cache/bench/${name}`;
	const wanted = JSON.stringify({ name, private: true, dependencies });
	const done = `${home}/done`;
	if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return home;
	mkdirSync(home, { recursive: true });
	writeFileSync(`${home}/package.json`, wanted);
	console.error(`Installing ${name} for the bench ...`);
	try {
		await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home, timeout: 600_000 });
	} catch (error) {
		console.error(`${name} could not be installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
		return undefined;
	}
	writeFileSync(done, wanted);
	return home;
}
