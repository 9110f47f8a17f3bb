import { globSync } from 'node:fs';
import { test } from './fixtures.ts';

const pages = globSync('dist/**/index.html').map((file) => `/${file.slice('dist/'.length, -'index.html'.length)}`);
const PARTS = 4;

for (let part = 0; part < PARTS; part++)
	test(`every page opens without a fault, part ${part + 1}`, async ({ safari, host }) => {
		test.slow();
		for (const path of pages.filter((_, i) => i % PARTS === part)) {
			await safari.go(host.url + path);
			await safari.sees([path, true], () => [location.pathname, document.querySelector('h1')?.checkVisibility()]);
		}
	});
