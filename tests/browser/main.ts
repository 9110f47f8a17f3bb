import { spawnSync } from 'node:child_process';
import { ROOT } from '../built.ts';
import { buildKinds, buildShown, SHOWN } from './site.ts';

// `npm run browser`: Playwright with what stands after `--`, in the folder of the site that is shown. `--build` alone only builds all that
// browsers are shown.
await buildShown();
const args = process.argv.slice(2);
if (args[0] === '--build') await buildKinds();
else {
	const program = `${ROOT}/node_modules/@playwright/test/cli.js`;
	const { status } = spawnSync(process.execPath, [program, 'test', '--config', `${ROOT}/tests/playwright.config.ts`, ...args], {
		cwd: SHOWN,
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
}
