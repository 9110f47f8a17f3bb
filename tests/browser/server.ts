import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a host says a file is, by the end of its name. */
export const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/**
 * A host of static files that can be stopped, and can be given another folder to serve. It says of each file that it be asked for again.
 */
export async function serve(dir: string, base = '/') {
	let folder = dir;
	const answer: Parameters<typeof createServer>[1] = (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const path = decodeURI(pathname);
		const file = join(folder, path.slice(base.length).replace(/\/$|^$/, '/index.html'));
		const found = path.startsWith(base) && existsSync(file) && extname(file) !== '';
		const sent = found ? file : join(folder, '404.html');
		response.writeHead(found ? 200 : 404, {
			'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream',
			'Cache-Control': 'no-cache',
		});
		response.end(readFileSync(sent));
	};
	let server: Server = await begin(answer);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}${base}`,
		stop: () => stop(server),
		start: async () => void (server = await begin(answer, port)),
		show: (other: string) => void (folder = other),
	};
}

function begin(answer: Parameters<typeof createServer>[1], port = 0): Promise<Server> {
	return new Promise((resolve) => {
		const server = createServer({}, answer).listen(port, 'localhost', () => resolve(server));
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
