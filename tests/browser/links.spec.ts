import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** The built pages by their address. */
const pages = new Map(
	globSync('dist/**/*.html').map((file) => [`/${file.slice('dist/'.length).replace(/index\.html$/, '')}`, readFileSync(file, 'utf8')]),
);
const LINK = /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

function idsOf(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

test('every link and every fragment in the built site leads somewhere', () => {
	const dead: string[] = [];
	for (const [path, html] of pages) {
		for (const [, href = ''] of html.matchAll(LINK)) {
			const url = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
			if (url.host !== 'site' || url.protocol !== 'http:') continue;
			const target = pages.get(decodeURI(url.pathname));
			const fragment = decodeURIComponent(url.hash.slice(1));
			if (!target && !existsSync(`dist${decodeURI(url.pathname)}`)) dead.push(`${path}: ${href}`);
			else if (target && fragment && !idsOf(target).has(fragment)) dead.push(`${path}: ${href} (no such place)`);
		}
	}
	expect(dead).toEqual([]);
});

test('every page has one h1, a description and a title of its own', () => {
	const titles = [...pages.values()].map((html) => /<title>([^<]*)</.exec(html)?.[1] ?? '');
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	for (const [path, html] of pages) {
		expect([...html.matchAll(/<h1\b/g)], path).toHaveLength(1);
		expect(/<meta name="description" content="[^"]+"/.test(html), path).toBe(true);
	}
});

test('no id stands twice on a page', () => {
	for (const [path, html] of pages) {
		const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
		expect(
			ids.filter((id, i) => ids.indexOf(id) !== i),
			path,
		).toEqual([]);
	}
});
