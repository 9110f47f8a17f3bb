import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { TYPES } from '../browser/server.ts';

/** A host of the folder's files, each sent as brotli; `pages` stand in for files by their path. `sizes` tells the bytes sent, by path. */
export async function host(folder: string, pages: Record<string, string> = {}) {
	const packed = new Map<string, Buffer>();
	const pack = (path: string) => {
		const isFile = statSync(folder + path, { throwIfNoEntry: false })?.isFile();
		const body = pages[path] ?? (isFile ? readFileSync(folder + path) : undefined);
		if (body !== undefined && !packed.has(path)) packed.set(path, brotliCompressSync(body));
		return packed.get(path);
	};
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/, '/index.html');
		const body = pack(path);
		const type = TYPES[extname(path)] ?? 'application/octet-stream';
		response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Content-Encoding': body ? 'br' : 'identity' }).end(body);
	});
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, sizes: packed, stop: () => void server.close() };
}
