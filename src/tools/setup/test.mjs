import { spawn } from 'node:child_process';

/**
 * The scripts of package.json that `npm test` runs. Each can be run alone: `npm run lint`. The lanes go side by side, a core each; what
 * writes Astro's own files is in one lane. The browser comes last, and takes the whole machine.
 */
const LANES = [
	['types', 'build', 'browser:site'],
	['format', 'check', 'lint', 'spelling', 'unit'],
];
const LAST = 'browser';
const total = LANES.flat().length + 1;

const running = new Map();
const took = [];
let failed = false;

await Promise.all(LANES.map(runLane));
if (!failed) await runStep(LAST, 'inherit');
const left = [...LANES.flat(), LAST].filter((step) => !took.some(({ name }) => name === step));
if (failed) console.error(`\n== FAILED: npm run ${failed}${left.length ? ` (not run to their end: ${left.join(', ')})` : ''}`);
else console.log(`\n== PASSED: all ${total} steps (${took.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')})`);
process.exitCode = failed ? 1 : 0;

async function runLane(steps) {
	for (const step of steps) if (!failed) await runStep(step, 'pipe');
}

/** Runs a script. What one in a lane says is told when it is done, whole, so that two never mix; a failure stops the others. */
async function runStep(name, output) {
	const start = Date.now();
	if (output === 'inherit') console.log(`\n== ${total}/${total} ${name}`);
	const { code, text } = await script(name, output);
	if (failed) return;
	const seconds = Math.round((Date.now() - start) / 1000);
	took.push({ name, seconds });
	if (output === 'pipe') console.log(`\n== ${took.length}/${total} ${name} (${seconds} s)\n${text}`.trimEnd());
	if (code === 0) return;
	failed = `${name}${typeof code === 'string' ? `, stopped by ${code}` : ''}`;
	for (const child of running.values()) stop(child);
}

function script(name, output) {
	const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
	const windows = process.platform === 'win32';
	const child = spawn('npm', ['run', '--silent', name], {
		stdio: ['ignore', output, output],
		env,
		shell: windows,
		detached: output === 'pipe' && !windows,
	});
	running.set(name, child);
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data));
	return new Promise((resolve) => {
		child.on('error', ({ message }) => resolve({ code: 1, text: message }));
		child.on('close', (code, signal) => (running.delete(name), resolve({ code: code ?? signal ?? 1, text })));
	});
}

/** Stops a script with all that it has started. */
function stop(child) {
	try {
		if (process.platform === 'win32' || !child.stdout) child.kill();
		else process.kill(-child.pid);
	} catch {
		// It has just ended by itself.
	}
}

for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, () => {
		for (const child of running.values()) stop(child);
		process.exit(1);
	});
}
