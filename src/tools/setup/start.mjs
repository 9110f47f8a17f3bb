import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `npm start`: the dev server, or the one that runs already, opened. Astro would end a second start with a stack trace. It notes in
 * .astro/dev.json which one runs.
 */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const windows = process.platform === 'win32';
const there = alive();

if (there && (await answers(there.url))) {
	console.log(
		`Rutinlotsen är redan igång: ${there.url}\nLåt det fönstret vara öppet. Vill du starta om, tryck Ctrl+C där och skriv npm start igen.`,
	);
	if (process.stdout.isTTY) open(there.url);
} else {
	// One that runs and does not answer is stopped first.
	start([...process.argv.slice(2), ...(there ? ['--force'] : [])]);
}

/** The server that Astro has noted, where its process is there. */
function alive() {
	try {
		const noted = JSON.parse(readFileSync(join(root, '.astro/dev.json'), 'utf8'));
		process.kill(noted.pid, 0);
		return noted;
	} catch {
		return undefined;
	}
}

async function answers(url) {
	return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
		() => true,
		() => false,
	);
}

/** Opens a page in the computer's own browser; where that cannot be done, the address stands in the window. */
function open(url) {
	const [program, args] = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', url]] }[process.platform] ?? ['xdg-open', [url]];
	spawn(program, args, { stdio: 'ignore', detached: true })
		.on('error', () => undefined)
		.unref();
}

/** Astro by its name: npm puts the Node that it needs first among the programs. */
function start(args) {
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	const child = spawn('astro', ['dev', ...args], { cwd: root, env, stdio: 'inherit', shell: windows });
	child.on('error', ({ message }) => console.error(`start: ${message}`));
	child.on('close', (code) => (process.exitCode = code ?? 0));
	// Ctrl+C goes to both; the server ends by it, and this with the server.
	process.on('SIGINT', () => undefined);
	process.on('SIGTERM', () => child.kill());
}
