import { expect, test } from 'vitest';
import { findable } from '../../src/delivery/hosting/findable.ts';

const listed = () => false;
const SITE = 'https://rutiner.example.se';

test.each([{}, { PUBLIC_SITE: '' }, { PUBLIC_SITE: '0', SITE }, { SITE }])('an internal site is not to be found: %j', (env) => {
	const { site, head, sitemap } = findable(env, listed);
	expect(site).toBeUndefined();
	expect(head).toEqual([{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } }]);
	expect(sitemap.hooks).toEqual({});
});

test('a public site has its address, a sitemap, and nothing that keeps it out', () => {
	const { site, head, sitemap } = findable({ PUBLIC_SITE: '1', SITE }, listed);
	expect([site, head]).toEqual([SITE, []]);
	expect(sitemap.hooks).toHaveProperty('astro:build:done');
});

test.each([
	[{ PUBLIC_SITE: 'ja', SITE }, 'PUBLIC_SITE is "ja"'],
	[{ PUBLIC_SITE: '1' }, 'needs its address'],
	[{ PUBLIC_SITE: '1', SITE: 'rutiner' }, 'needs its address'],
])('what cannot be meant is refused: %j', (env, message) => {
	expect(() => findable(env, listed)).toThrow(message);
});
