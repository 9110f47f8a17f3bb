import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tools/setup/browser.ts';
import type { Bench } from './bench.ts';
import { machine, print } from './report.ts';

const PORT = 4398;
const base = `http://127.0.0.1:${PORT}`;

/* Runs every *.bench.ts in this folder against the built site behind a real server, and prints a Markdown report. */
const server = spawn('npm', ['run', '--silent', 'preview', '--', '--host', '127.0.0.1', '--port', String(PORT)], { detached: true });
const executablePath = findBrowser({ whole: true });
try {
	await answers();
	const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-quic'] });
	console.log(`# ${machine()}, ${executablePath} ${browser.version()}\n`);
	for (const file of globSync('*.bench.ts', { cwd: import.meta.dirname }).sort()) {
		const { default: bench }: { default: Bench } = await import(`./${file}`);
		print(await bench({ browser, base }));
	}
	await browser.close();
} finally {
	if (server.pid) process.kill(-server.pid);
}

/** Waits until the server answers. Throws when it has not after half a minute. */
async function answers() {
	for (let i = 0; i < 60; i++) {
		const up = await fetch(base).then(
			({ ok }) => ok,
			() => false,
		);
		if (up) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error(`The site did not answer at ${base}. Run npm run build first.`);
}
