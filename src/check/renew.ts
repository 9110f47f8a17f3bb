import type { HookParameters } from 'astro';

const STORE = /[\\/]data-store\.json$/;

/**
 * Tells the open pages to load again; a page that was loading just then, and so heard nothing, is told as soon as it listens. The same
 * goes for what Astro itself tells when it has read the content again.
 */
export function renewer({ middlewares, watcher, ws }: HookParameters<'astro:server:setup'>['server']): () => void {
	let asked = 0;
	let renewed = 0;
	middlewares.use(({ headers }, _response, next) => {
		if (headers.accept?.includes('text/html')) asked = Date.now();
		next();
	});
	watcher.on('all', (_event, path) => {
		if (STORE.test(path)) renewed = Date.now();
	});
	ws.on('connection', () => {
		if (renewed > asked) ws.send({ type: 'full-reload' });
	});
	return () => {
		renewed = Date.now();
		ws.send({ type: 'full-reload' });
	};
}
