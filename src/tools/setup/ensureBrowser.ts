import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser, findShell } from './browser.ts';

// Run before the browser tests. An installed browser goes before a download, which costs minutes where the network is slow or closed
// and gains little; Debian's comes last, as it needs root. Only CI, where nobody's machine is filled, gets the quick headless shell beside
// a browser that is there. One line a step, so that a wait has a reason.

const TEN_MINUTES = 600_000;

try {
	const browser = ensureBrowser();
	if (!browser)
		throw new Error('none was found or could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and try again.');
	say(`the tests run in ${browser}`);
} catch (error) {
	say(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

function ensureBrowser(): string | undefined {
	const found = findBrowser();
	if (found && (!process.env.CI || process.env.CHROME_PATH || findShell())) return found;
	downloadPlaywrightShell(found);
	if (!findShell()) installWithApt('chromium-headless-shell');
	// Not every Debian has the shell.
	if (!findBrowser()) installWithApt('chromium');
	return findBrowser();
}

function downloadPlaywrightShell(found: string | undefined) {
	const why = found ? `${found} works, but a headless shell is quicker` : 'no browser on this machine';
	say(`${why}; trying to download the one of Playwright (about 110 MB) ...`);
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	const env = {
		...process.env,
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
	};
	const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
		env,
		encoding: 'utf8',
		timeout: TEN_MINUTES,
	});
	if (status !== 0) say(`it could not be downloaded: ${reason(`${stdout}\n${stderr}`)}`);
	else if (!findShell()) say('it was downloaded but does not start: most likely it lacks system libraries.');
}

function installWithApt(name: string) {
	if (spawnSync('apt-get', ['--version']).status !== 0) return;
	const root = process.getuid?.() === 0;
	if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0)
		return say(`apt-get could install it, but needs root: sudo apt-get install ${name}`);
	say(`installing ${name} with apt-get (about 300 MB) ...`);
	// apt-get calls on tools of the system, which a PATH made for Node alone may lack.
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` };
	const prefix = root ? [] : ['sudo', '-n'];
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', name]]) {
		const { status, stdout, stderr } = spawnSync('env', [...prefix, 'apt-get', ...args], { env, encoding: 'utf8', timeout: TEN_MINUTES });
		if (status !== 0) return say(`apt-get ${args[0]} failed: ${reason(`${stdout}\n${stderr}`)}`);
	}
}

/** The first line that names an error, out of many that repeat it. */
function reason(output: string): string {
	const lines = output.split('\n').filter((line) => line.trim() !== '');
	const telling = [/\bE[A-Z]{6,}\b/, /^(E|Error): /].map((pattern) => lines.find((line) => pattern.test(line)));
	return telling.find(Boolean) ?? lines.at(-1) ?? 'it took more than ten minutes';
}

function say(line: string) {
	console.log(`browser: ${line}`);
}
