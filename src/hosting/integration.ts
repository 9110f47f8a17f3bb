import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { headersFile } from './headersFile.ts';

/** Lays `_headers` at the top of the built site, for the hosts that read it; to others it is a file that nobody asks for. */
export function hosting(): AstroIntegration {
	let base = '/';
	return {
		name: 'värd',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile(base)),
		},
	};
}
