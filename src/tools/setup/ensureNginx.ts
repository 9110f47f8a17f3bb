import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An nginx that can be started: its program, its table of file types, and the module that sends files as brotli. */
export type Nginx = { program: string; types: string; brotli: string };

const PACKAGES = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'];
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/nginx', import.meta.url));

/**
 * Debian's nginx with its brotli module: the machine's own, else its packages laid out in node_modules/.cache, so that no service is
 * installed or started. Returns why not where it cannot be had, as half a sentence.
 */
export function ensureNginx(): Nginx | string {
	const found = at('/') ?? at(CACHE);
	if (found) return found;
	if (run('apt-get', ['--version']) !== undefined) return 'there is no nginx with a brotli module here, and no apt-get to fetch one';
	return fetchPackages() ?? at(CACHE) ?? 'its packages were fetched, but the program does not start';
}

function at(top: string): Nginx | undefined {
	const nginx = {
		program: join(top, 'usr/sbin/nginx'),
		types: join(top, 'etc/nginx/mime.types'),
		brotli: join(top, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
	};
	return Object.values(nginx).every((path) => existsSync(path)) && run(nginx.program, ['-v']) === undefined ? nginx : undefined;
}

function fetchPackages(): string | undefined {
	mkdirSync(CACHE, { recursive: true });
	const download = () => run('apt-get', ['download', ...PACKAGES], { cwd: CACHE });
	let fault = download();
	if (fault) {
		// A fresh machine has no list of what there is; to fetch one takes root.
		if (run('apt-get', ['update'])) run('sudo', ['-n', 'apt-get', 'update']);
		fault = download();
	}
	if (fault) return fault;
	for (const file of globSync('*.deb', { cwd: CACHE })) {
		fault = run('dpkg', ['-x', file, '.'], { cwd: CACHE });
		if (fault) return fault;
	}
	return undefined;
}

/** Runs a program of the system. Returns what went wrong, in one line. */
function run(program: string, args: string[], options: SpawnSyncOptions = {}): string | undefined {
	const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` };
	const { status, stderr, error } = spawnSync(program, args, { ...options, env, encoding: 'utf8', timeout: 300_000 });
	if (status === 0) return undefined;
	const said = String(stderr ?? '').split('\n');
	return `${program} ${args[0]} failed: ${said.find((line) => line.startsWith('E:')) ?? said.find(Boolean) ?? error?.message ?? status}`;
}
