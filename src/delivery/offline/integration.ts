import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { keptFiles } from './manifest.ts';

/** Lays the service worker at the top of the built site, with the list of what it keeps. It comes after all that changes a page. */
export function offline(): AstroIntegration {
	let base = '/';
	return {
		name: 'utan nät',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const files = keptFiles(fileURLToPath(dir), base);
				await build({
					entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
					outfile: fileURLToPath(new URL('sw.js', dir)),
					bundle: true,
					minify: true,
					format: 'iife',
					target: 'es2022',
					legalComments: 'none',
					logLevel: 'warning',
					define: {
						KEPT: JSON.stringify(files),
						WITHOUT_NETWORK: JSON.stringify(`${base}utan-nat/`),
						'process.env.NODE_ENV': '"production"',
					},
				});
				logger.info(`${files.length} files are kept for readers without a network.`);
			},
		},
	};
}
