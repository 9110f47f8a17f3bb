import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBase } from './basePath.ts';
import { headersFile } from './headersFile.ts';

/**
 * Makes the built site ready for where it is to stand: its links for a base path, and `_headers` for the hosts that read it (to
 * others it is a file that nobody asks for).
 */
export function hosting(): AstroIntegration {
	let base = '/';
	return {
		name: 'värd',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				writeFileSync(join(root, '_headers'), headersFile(base));
				if (base !== '/') globSync(['**/*.html', 'api/**/*.json'], { cwd: root }).forEach((file) => rebase(join(root, file), base));
			},
		},
	};
}

function rebase(path: string, base: string) {
	writeFileSync(path, withBase(readFileSync(path, 'utf8'), base));
}
