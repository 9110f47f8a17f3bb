import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * The browser that the tests run in, as a path: the one CHROME_PATH names, else Playwright's own where it is there, since the tests
 * are written against that version, else the first Chrome, Chromium or Edge that starts. Throws where CHROME_PATH does not start.
 */
export function findBrowser(): string | undefined {
	const { CHROME_PATH } = process.env;
	if (!CHROME_PATH) return [chromium.executablePath(), ...usualPlaces()].find(starts);
	if (starts(CHROME_PATH)) return CHROME_PATH;
	throw new Error(`CHROME_PATH is "${CHROME_PATH}", which is no browser that starts. Mend it, or unset it to let one be found.`);
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
