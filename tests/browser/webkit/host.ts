import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { TYPES } from '../server.ts';

/*
 * A host of the built site that is told what goes wrong in its pages: WebKit's console reaches no driver. What tells it stands before the
 * page's policy, which is written into the page and so binds what comes after it.
 */
const TOLD = '/fel';

const WATCH = `<script>{
	const tell = (text) => navigator.sendBeacon('${TOLD}', location.pathname + ': ' + text);
	for (const name of ['error', 'warn']) {
		const say = console[name];
		console[name] = (...all) => (tell('console: ' + all.join(' ')), say(...all));
	}
	addEventListener('error', ({ message }) => tell('thrown: ' + message));
	addEventListener('unhandledrejection', ({ reason }) => tell('unhandled: ' + reason));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => tell(violatedDirective + ' ' + blockedURI));
}</script>`;

/** Serves `dist`, and gathers faults as lines. `show` puts another text in the place of a file, for what must be found. */
export async function watchedHost(dir: string) {
	const faults: string[] = [];
	const shown = new Map<string, string>();
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
		if (path === TOLD) {
			request.on('data', (text) => faults.push(String(text)));
			request.on('end', () => response.end());
			return;
		}
		const file = join(dir, path.replace(/\/$/, '/index.html'));
		const found = existsSync(file) && extname(file) !== '';
		if (!found && path !== '/404.html') faults.push(`${path}: there is no such file`);
		const type = TYPES[extname(found ? file : '.html')] ?? 'application/octet-stream';
		response.writeHead(found ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
		response.end(read(found ? file : join(dir, '404.html'), shown.get(path)));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		/** What has been told until now, which is then forgotten. */
		told: () => faults.splice(0),
		show: (path: string, text: string) => void shown.set(path, text),
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

function read(file: string, text?: string): Buffer | string {
	// Each page would fetch the whole site in the background.
	if (file.endsWith('/sw.js')) return '';
	if (!file.endsWith('.html')) return text ?? readFileSync(file);
	return (text ?? readFileSync(file, 'utf8')).replace('<head>', `<head>${WATCH}`);
}
