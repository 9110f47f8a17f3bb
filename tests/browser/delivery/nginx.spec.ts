import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressAll } from '../../../src/delivery/hosting/compress.ts';
import { headersFile } from '../../../src/delivery/hosting/headersFile.ts';
import { nginxConf } from '../../../src/delivery/hosting/nginx.ts';
import { SECURITY } from '../../../src/delivery/hosting/rules.ts';
import { allTrees } from '../tree-page.ts';
import { hasNginx, NGINX } from './nginx.ts';

/* A real nginx, with the configuration that is handed out, in front of the built site. */
const missing = !hasNginx();
const tree = allTrees[0]!.id;
const scripts = [...readFileSync(`dist/${tree}/index.html`, 'utf8').matchAll(/"[^"]*?(_astro\/[^"]+\.js)"/g)].map(([, file = '']) => file);
const style = globSync('_astro/*.css', { cwd: 'dist' })[0]!;
const port = Number(process.env.TEST_PORT ?? 4397) + 40;

for (const [i, base] of ['/', '/rutinlotsen/'].entries()) {
	test.describe(`nginx, served at ${base}`, () => {
		test.describe.configure({ mode: 'serial' });
		const at = (path: string, headers: Record<string, string> = {}) => ask(port + i, base + path, headers);
		let server: ChildProcess;
		let folder: string;

		test.beforeAll(async () => {
			if (missing) {
				// Said aloud, so that nobody takes a test that did not run for one that passed.
				console.log('nginx: skipped, since nginx with its brotli module is not on this machine (Debian: see .ci/run)');
				expect(process.env.CI, 'CI has nginx').toBeFalsy();
			}
			test.skip(missing);
			folder = mkdtempSync(join(tmpdir(), 'rutinlotsen-nginx-'));
			// Begun by root, nginx serves as somebody else.
			chmodSync(folder, 0o755);
			await laySite(join(folder, 'site'));
			writeFileSync(join(folder, 'nginx.conf'), whole(nginxConf({ root: join(folder, 'site'), base, listen: `127.0.0.1:${port + i}` })));
			server = spawn(NGINX.program, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'inherit' });
			await expect
				.poll(() =>
					at('')
						.then((answer) => answer.status)
						.catch(() => 0),
				)
				.toBe(200);
		});

		test.afterAll(() => {
			server?.kill();
			if (folder) rmSync(folder, { recursive: true, force: true });
		});

		test('a page is sent as brotli, as gzip or plain, as the browser can take it', async () => {
			const page = readFileSync(`dist/${tree}/index.html`);
			for (const [accepted, encoding, unpack] of [
				['br, gzip', 'br', brotliDecompressSync],
				['gzip', 'gzip', gunzipSync],
				['identity', undefined, (body: Buffer) => body],
			] as const) {
				const answer = await at(`${tree}/`, { 'Accept-Encoding': accepted });
				expect(answer.headers).toMatchObject({
					'content-type': 'text/html; charset=utf-8',
					vary: 'Accept-Encoding',
					'cache-control': 'no-cache',
				});
				expect(answer.headers['content-encoding']).toBe(encoding);
				expect(unpack(answer.body).equals(page), accepted).toBe(true);
			}
		});

		test('other files are sent with their own type', async () => {
			for (const [path, type] of [
				[scripts[0]!, /^(text|application)\/javascript; charset=utf-8$/],
				['favicon.svg', /^image\/svg\+xml/],
				[`api/trees/${tree}.json`, /^application\/json/],
				[style, /^text\/css/],
			] as const) {
				const answer = await at(path, { 'Accept-Encoding': 'br' });
				expect(answer.status, path).toBe(200);
				expect(answer.headers['content-type'], path).toMatch(type);
			}
		});

		test('what has a hash in its name is kept for good, all else is asked for again, and then mostly not sent', async () => {
			expect((await at(scripts[0]!)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
			for (const path of ['', `${tree}/`, `api/trees/${tree}.json`, 'favicon.svg', '404.html']) {
				const { headers } = await at(path, { 'Accept-Encoding': 'br' });
				expect(headers['cache-control'], path).toBe('no-cache');
				expect((await at(path, { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' })).status, path).toBe(304);
			}
		});

		test('an address that leads nowhere gets the page that says so, which is not kept', async () => {
			for (const path of ['finns/inte/', '_astro/borta.js', `${tree}/index.html.br`, '_headers', '.git/config']) {
				const answer = await at(path);
				expect(answer.status, path).toBe(404);
				expect(answer.body.toString(), path).toContain('Sidan finns inte');
				expect(answer.headers['cache-control'], path).toBe('no-cache');
			}
		});

		test('an address without its last slash leads to the one with it, whatever host the reader sees', async () => {
			const answer = await at(tree);
			expect([answer.status, answer.headers.location]).toEqual([301, `${base}${tree}/`]);
			if (base === '/') return;
			const top = await ask(port + i, base.slice(0, -1));
			expect([top.status, top.headers.location]).toEqual([301, base]);
			expect((await ask(port + i, '/')).status).toBe(404);
		});

		test('every answer has the headers that protect it', async () => {
			const expected = Object.fromEntries(Object.entries(SECURITY).map(([name, value]) => [name.toLowerCase(), value]));
			for (const path of ['', `${tree}/`, scripts[0]!, 'finns/inte/']) expect((await at(path)).headers, path).toMatchObject(expected);
			expect((await at('')).headers.server).toBe('nginx');
		});
	});
}

test('_headers says the same', () => {
	const file = headersFile('/rutinlotsen/');
	for (const [name, value] of Object.entries(SECURITY)) expect(file).toContain(`  ${name}: ${value}\n`);
	expect(file).toContain('/rutinlotsen/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
	expect(file.split('\n').filter((line) => line && !/^\/\S*$|^ {2}[A-Za-z-]+: \S.*$/.test(line))).toEqual([]);
});

/** As much of the site as is asked for: to compress all of it takes its time. */
async function laySite(to: string) {
	mkdirSync(to);
	for (const part of ['index.html', '404.html', 'favicon.svg', style, `${tree}/index.html`, `api/trees/${tree}.json`, scripts[0]!])
		cpSync(`dist/${part}`, join(to, part));
	writeFileSync(join(to, '_headers'), headersFile('/'));
	await compressAll(to);
}

/** What Debian's own nginx.conf is around a site, for a server that is gone with the test. */
function whole(site: string): string {
	const { types, brotli } = NGINX;
	const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp-${name};`).join('\n');
	return `load_module ${brotli};\ndaemon off;\nworker_processes 1;\npid nginx.pid;\nevents {}\nhttp {\ninclude ${types};\ndefault_type application/octet-stream;\naccess_log off;\n${places}\n${site}}\n`;
}

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; body: Buffer };

/** Asks as a browser would, but follows and unpacks nothing. */
function ask(to: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port: to, path, headers }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
		});
		asked.on('error', reject).end();
	});
}
