import { spawnSync } from 'node:child_process';

export type Audit = { had: true; counts: Record<string, number>; lines: string[] } | { had: false; why: string };
type Said = {
	error?: { summary?: string; code?: string };
	message?: string;
	metadata?: { vulnerabilities: Record<string, number> };
	vulnerabilities?: Record<string, { name: string; severity: string; range: string; fixAvailable: unknown }>;
};

/** What `npm audit` knows of the installed packages. A registry may have no such list: then that is what is said. */
export function audit(root: string): Audit {
	const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
		cwd: root,
		encoding: 'utf8',
		timeout: 120_000,
		maxBuffer: 1 << 28,
		shell: process.platform === 'win32',
	});
	return error ? { had: false, why: error.message } : readAudit(stdout);
}

/** Reads what `npm audit --json` printed. */
export function readAudit(printed: string): Audit {
	const said = parsed(printed);
	if (!said?.metadata) return { had: false, why: said?.error?.summary || said?.message || said?.error?.code || 'npm audit gave no answer' };
	const counts = Object.fromEntries(Object.entries(said.metadata.vulnerabilities).filter(([severity]) => severity !== 'total'));
	const lines = Object.values(said.vulnerabilities ?? {}).map(({ name, severity, range, fixAvailable }) => {
		return `${severity}: ${name} ${range}${fixAvailable ? ' (a newer version mends it)' : ''}`;
	});
	return { had: true, counts, lines };
}

function parsed(text: string): Said | undefined {
	try {
		return JSON.parse(text) as Said;
	} catch {
		return undefined;
	}
}
