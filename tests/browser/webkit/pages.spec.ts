import { globSync } from 'node:fs';
import { partsOf } from '../parts.ts';
import { ALL, covering } from '../sweep.ts';
import { test } from './fixtures.ts';

/** Pages that together have every part that a page is made of. */
const pages = covering(globSync('dist/**/index.html'), partsOf).map((file) => `/${file.slice('dist/'.length, -'index.html'.length)}`);
const PARTS = ALL ? 6 : 2;

for (let part = 0; part < PARTS; part++)
	test(`every kind of page opens without a fault, part ${part + 1}`, async ({ safari, host }) => {
		test.slow();
		for (const path of pages.filter((_, i) => i % PARTS === part)) {
			await safari.go(host.url + path);
			await safari.sees([path, true], () => [location.pathname, document.querySelector('h1')?.checkVisibility()]);
		}
	});
