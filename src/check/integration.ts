import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { isFault, report } from './check.ts';
import { checkAll } from './disk.ts';
import { asksForPage, faultPage } from './faultPage.ts';
import type { Problem } from './read.ts';
import { renewer } from './renew.ts';

const CHECKED = /[\\/](content|machines)[\\/]/;

/**
 * Stops a build whose content does not hold together, before anything is built; the dev server says the same on the page, until it is
 * fixed.
 */
export function contentCheck(): AstroIntegration {
	return {
		name: 'innehållskontroll',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				if (command !== 'build') return;
				const problems = await tell(fileURLToPath(config.root), logger);
				if (problems.some(isFault)) process.exit(1);
			},
			'astro:server:setup': async ({ server, logger }) => {
				const { root, base } = server.config;
				let problems = await tell(root, logger);
				let latest = 0;
				const renew = renewer(server);
				const look = async () => {
					const turn = ++latest;
					const found = await tell(root, logger);
					// A file that was saved meanwhile has a look of its own coming.
					if (turn !== latest) return;
					const changed = report(found) !== report(problems);
					problems = found;
					if (changed) renew();
				};
				for (const event of ['add', 'change', 'unlink']) {
					server.watcher.on(event, (path: string) => {
						if (CHECKED.test(path)) void look();
					});
				}
				server.middlewares.use((request, response, next) => {
					if (!problems.some(isFault) || !asksForPage(request)) return next();
					response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(faultPage(problems, base));
				});
			},
		},
	};
}

async function tell(root: string, logger: AstroIntegrationLogger): Promise<Problem[]> {
	const problems = await checkAll(root);
	if (problems.length > 0) logger.error(`\n${report(problems)}`);
	return problems;
}
