import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser } from './browser.ts';

// Run before the browser tests. An installed browser goes before a download, which costs minutes where the network is slow or closed
// and gains little; Debian's comes last, as it needs root. One line a step, so that a wait has a reason.

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
	if (found) return found;
	downloadPlaywrightBrowser();
	if (!findBrowser()) installDebianChromium();
	return findBrowser();
}

function downloadPlaywrightBrowser() {
	say('no browser on this machine; trying to download the one of Playwright (about 300 MB) ...');
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	const env = {
		...process.env,
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
	};
	const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
		env,
		encoding: 'utf8',
		timeout: TEN_MINUTES,
	});
	if (status !== 0) say(`it could not be downloaded: ${reason(`${stdout}\n${stderr}`)}`);
	else if (!findBrowser()) say('it was downloaded but does not start: most likely it lacks system libraries.');
}

function installDebianChromium() {
	if (spawnSync('apt-get', ['--version']).status !== 0) return;
	const root = process.getuid?.() === 0;
	if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0)
		return say('apt-get could install Chromium, but wants root: sudo apt-get install chromium');
	say('installing chromium with apt-get (about 300 MB) ...');
	// apt-get calls on tools of the system, which a PATH made for Node alone may lack.
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` };
	const prefix = root ? [] : ['sudo', '-n'];
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
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
