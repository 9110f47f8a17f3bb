import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * The browser to run without a window, as a path: the one CHROME_PATH names, else a headless shell, which is Chromium without all that a
 * window needs and takes half to four fifths of its time, else a whole browser. Where `whole` is asked for, the whole one comes first.
 * Playwright's own go before others, since the tests are written against that version. Throws where CHROME_PATH does not start.
 */
export function findBrowser({ whole = false } = {}): string | undefined {
	const { CHROME_PATH } = process.env;
	if (!CHROME_PATH) return whole ? (findWhole() ?? findShell()) : (findShell() ?? findWhole());
	if (starts(CHROME_PATH)) return CHROME_PATH;
	throw new Error(`CHROME_PATH is "${CHROME_PATH}", which is no browser that starts. Fix it, or unset it to let one be found.`);
}

/** A Chrome, Chromium or Edge such as people use, whatever CHROME_PATH says. */
export const findWhole = () => [chromium.executablePath(), ...usualPlaces()].find(starts);

/** A headless shell of Chromium, whatever CHROME_PATH says. */
export const findShell = () =>
	[...playwrightShells(), ...LINUX_FOLDERS.map((folder) => join(folder, 'chromium-headless-shell'))].find(starts);

/** A Firefox such as people use. */
export const findFirefox = () =>
	['firefox-esr', 'firefox'].flatMap((name) => LINUX_FOLDERS.map((folder) => join(folder, name))).find(starts);

/** What drives WebKit without a window: WebKitGTK's own driver and small browser, and a screen that nobody sees. */
export type WebKit = { driver: string; browser: string; screen: string };

/** A WebKit that can be driven. */
export function findWebKit(): WebKit | undefined {
	const [driver, screen] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
		LINUX_FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path)),
	);
	const browser = globSync('/usr/{lib,lib/*,lib64,libexec}/webkit2gtk-4.*/MiniBrowser').toSorted().at(-1);
	return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/** Playwright lays its shell beside its browser, under a like name, and tells the place of the browser alone. */
function playwrightShells(): string[] {
	const home = chromium.executablePath().replace(/chromium-(\d+).*$/, 'chromium_headless_shell-$1');
	return globSync('*/{chrome-headless-shell,headless_shell}{,.exe}', { cwd: home }).map((file) => join(home, file));
}

function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	// On Windows --version opens a window instead. Elsewhere it tells a whole browser from one that lacks its system libraries.
	return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function usualPlaces(): string[] {
	if (process.platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
	if (process.platform === 'win32') return WINDOWS_FOLDERS.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
	return LINUX_FOLDERS.flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));
}

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
const WINDOWS_PROGRAMS = [
	'Google/Chrome/Application/chrome.exe',
	'Chromium/Application/chrome.exe',
	'Microsoft/Edge/Application/msedge.exe',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin'];
const LINUX_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
