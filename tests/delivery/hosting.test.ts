import { expect, test } from 'vitest';
import { withBase } from '../../src/delivery/hosting/basePath.ts';

test.each([
	['<a href="/elweb/ticket/">', '<a href="/bas/elweb/ticket/">'],
	['<a class="b" href="/">', '<a class="b" href="/bas/">'],
	['{"html":"<a href=\\"/elweb/\\">"}', '{"html":"<a href=\\"/bas/elweb/\\">"}'],
	['<a href="/bas/elweb/">', '<a href="/bas/elweb/">'],
	['<a href="/bas">', '<a href="/bas">'],
	['<a href="#plats">', '<a href="#plats">'],
	['<a href="https://annan.example/">', '<a href="https://annan.example/">'],
	['<a href="//annan.example/">', '<a href="//annan.example/">'],
	['<p data-api="/bas/api/">', '<p data-api="/bas/api/">'],
])('under a base path %s is %s', (written, built) => {
	expect(withBase(written, '/bas/')).toBe(built);
});
