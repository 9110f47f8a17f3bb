import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { secured } from './policy.ts';

/** Gives every built page its security policy. It comes after all that writes pages, and before all that counts their bytes. */
export function security(): AstroIntegration {
	return {
		name: 'säkerhet',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const files = globSync('**/*.html', { cwd: root });
				for (const file of files) secureFile(root, file);
				logger.info(`${files.length} pages have a Content Security Policy.`);
			},
		},
	};
}

function secureFile(root: string, file: string) {
	const path = join(root, file);
	const html = readFileSync(path, 'utf8');
	try {
		writeFileSync(path, secured(html));
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
