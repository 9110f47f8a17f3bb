import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';

const PORT = 4396;
const CHANGES = 5;
const LOOK_EVERY = 20;
const PATIENCE = 120_000;

/**
 * How long it takes, in seconds, from when a routine's file is saved until the dev server gives its page with the new text: the median of
 * some changes, after a first one that warms it. Throws where it is not given in two minutes.
 */
export async function shownAfter(root: string, routine: string): Promise<number> {
	const args = [`${process.cwd()}/node_modules/astro/bin/astro.mjs`, 'dev', '--host', '127.0.0.1', '--port', String(PORT)];
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE: '/' };
	const server = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
	const file = `${root}/content/rutiner/${routine}.mdx`;
	const before = readFileSync(file, 'utf8');
	const took: number[] = [];
	try {
		await given(routine, 'Att tänka på');
		for (let i = 0; i <= CHANGES; i++) {
			const heading = `Att tänka på, ${i}`;
			const start = performance.now();
			writeFileSync(file, before.replace('Att tänka på', heading));
			await given(routine, heading);
			took.push((performance.now() - start) / 1000);
		}
	} finally {
		server.kill();
		writeFileSync(file, before);
	}
	return took.slice(1).toSorted((a, b) => a - b)[Math.floor(CHANGES / 2)] ?? NaN;
}

async function given(routine: string, text: string): Promise<void> {
	const start = performance.now();
	while (performance.now() - start < PATIENCE) {
		const page = await fetch(`http://127.0.0.1:${PORT}/${routine}/`).then(
			(answer) => answer.text(),
			() => '',
		);
		if (page.includes(`${text}<`)) return;
		await rest(LOOK_EVERY);
	}
	throw new Error(`The dev server did not give ${routine} with "${text}".`);
}
