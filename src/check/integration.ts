import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkAll, report } from './check.ts';

/** Stops a build whose content does not hold together, before anything is built; the dev server says the same and goes on. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'innehållskontroll',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const stopped = await tell(fileURLToPath(config.root), logger);
				if (stopped && command === 'build') process.exit(1);
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('change', (path) => {
					if (/\/(content|machines)\//.test(path)) void tell(server.config.root, logger);
				});
			},
		},
	};
}

async function tell(root: string, logger: AstroIntegrationLogger): Promise<boolean> {
	const problems = await checkAll(root);
	if (problems.length > 0) logger.error(`\n${report(problems)}`);
	return problems.length > 0;
}
