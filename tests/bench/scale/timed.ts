import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How long a command took, in seconds, and the most memory that it had, in MB (0 where the system does not tell). */
export type Run = { seconds: number; megabytes: number };

/** Runs a command to its end. Rejects with what it printed where it fails. */
export function timed([command = '', ...args]: string[], cwd: string): Promise<Run> {
	const started = performance.now();
	const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', BASE: '/' };
	const child = spawn(command, args, { cwd, env });
	let said = '';
	let megabytes = 0;
	child.stdout.on('data', (text: Buffer) => (said += text));
	child.stderr.on('data', (text: Buffer) => (said += text));
	const look = setInterval(() => (megabytes = Math.max(megabytes, memory(child.pid))), 200);
	return new Promise((resolve, reject) => {
		child.on('close', (code) => {
			clearInterval(look);
			if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, megabytes });
			else reject(new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${code}:\n${said.slice(-3000)}`));
		});
	});
}

function memory(pid: number | undefined): number {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
