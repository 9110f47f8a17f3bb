// cspell:ignore describedby
import { describe, expect, test } from 'vitest';
import type { Places } from '../../src/check/addresses.ts';
import { inlineScripts, policyOf, secured } from '../../src/delivery/safety/policy.ts';
import { addressFaults, danglingNames, deadLinks, doubleIds, headFaults, policyFaults, type Site } from './site.ts';

/* What is asked of the built site is asked here of small ones with a fault each, so that no question is without an answer. */
const head = (title: string) =>
	`<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"/><title>${title}</title><meta name="description" content="Något."/><script>a()</script></head>`;
const page = (title: string, body = '') => secured(`${head(title)}<body><h1 id="topp">${title}</h1>${body}</body></html>`);
const site = (one: string): Site => ({
	pages: new Map([
		['/ett/', one],
		['/annan/', page('Annan')],
	]),
	files: new Set(['/ett/index.html', '/annan/index.html', '/api/trees/a.json']),
});

describe('links', () => {
	test.each([
		['/annan/', []],
		['/annan/#topp', []],
		['/annan/#/vy/ett', []],
		['/borta/#/vy/ett', ['/ett/: /borta/#/vy/ett']],
		['../annan/', []],
		['https://annan.example/', []],
		['mailto:a@example.se', []],
		['/borta/', ['/ett/: /borta/']],
		['/annan', ['/ett/: /annan']],
		['/annan/#borta', ['/ett/: /annan/#borta (no such place)']],
		['#borta', ['/ett/: #borta (no such place)']],
	])('%s', (href, dead) => {
		expect(deadLinks(site(page('Ett', `<a href="${href}">Länk</a>`)))).toEqual(dead);
	});

	test('an address that a script is to fetch from', () => {
		expect(deadLinks(site(page('Ett', '<p data-api="/api/trees/">')))).toEqual([]);
		expect(deadLinks(site(page('Ett', '<p data-api="/borta/">')))).toEqual(['/ett/: /borta/']);
	});
});

describe('the table of addresses', () => {
	const places = { ids: ['topp'] };
	test.each([
		[
			'as it is',
			[
				['ett', places],
				['annan', undefined],
			],
			[],
		],
		['without a page that is built', [['ett', places]], ['annan: not in the table']],
		[
			'with a page that is not built',
			[
				['ett', places],
				['annan', places],
				['borta', undefined],
			],
			['borta: not built'],
		],
		[
			'with a place that is not there',
			[
				['ett', { ids: ['topp', 'slut'] }],
				['annan', places],
			],
			['ett: no place slut'],
		],
		[
			'without a heading that is there',
			[
				['ett', { ids: [] }],
				['annan', places],
			],
			['ett: a heading topp that the table lacks'],
		],
	] as [string, [string, Places][], string[]][])('%s', (_, rows, faults) => {
		expect(addressFaults(site(page('Ett')), new Map(rows))).toEqual(faults);
	});
});

describe('heads', () => {
	test.each([
		['as it should be', page('Ett'), []],
		['no title', page(''), ['no title']],
		['the title of another page', page('Annan'), ['the title of /ett/']],
		['two h1', page('Ett', '<h1>Två</h1>'), ['2 h1']],
		['no h1', page('Ett').replace(/<h1.*<\/h1>/, ''), ['0 h1']],
		['no description', page('Ett').replace('name="description"', 'name="annat"'), ['no description']],
		['no language', page('Ett').replace(' lang="sv"', ''), ['no language']],
	])('%s', (_, html, faults) => {
		expect(headFaults(site(html)).map((fault) => fault.replace(/^\S+ /, ''))).toEqual(faults);
	});

	test('an id that stands twice', () => {
		expect(doubleIds(site(page('Ett', '<p id="topp">')))).toEqual(['/ett/: topp']);
	});
});

describe('names', () => {
	test.each([
		['<p aria-describedby="topp">', []],
		['<p aria-describedby="topp borta">', ['/ett/: aria-describedby names borta']],
		['<label for="borta">', ['/ett/: for names borta']],
	])('%s', (body, faults) => {
		expect(danglingNames(site(page('Ett', body)))).toEqual(faults);
	});
});

describe('policies', () => {
	const whole = page('Ett', '<p style="--a: &quot;b&quot;">');
	test.each([
		['as it should be', whole, /^$/],
		['a page without one', `${head('Ett')}<body></body></html>`, /no policy/],
		['an inline script that came later', whole.replace('</body>', '<script>b()</script></body>'), /not the one of what the page holds/],
		['an inline style that came later', whole.replace('</body>', '<style>p{}</style></body>'), /not the one of what the page holds/],
		['a style attribute that came later', whole.replace('<h1', '<h1 style="color:red"'), /not the one of what the page holds/],
		['a script before it', whole.replace('<head>', '<head><script>a()</script>'), /before the policy/],
		['a handler', whole.replace('<h1', '<h1 onclick="a()"'), /a handler/],
		['unsafe-inline', whole.replace("'wasm-unsafe-eval'", "'unsafe-inline'"), /a loose policy: 'unsafe-inline'/],
		['unsafe-eval', whole.replace("'wasm-unsafe-eval'", "'unsafe-eval'"), /a loose policy: 'unsafe-eval'/],
		['another host', whole.replace("connect-src 'self'", "connect-src 'self' https://annan.example"), /a loose policy: https:/],
		['ever more scripts', page('Ett', Array.from({ length: 10 }, (_, i) => `<script>x(${i})</script>`).join('')), /11 scripts of its own/],
	])('%s', (_, html, fault) => {
		expect(policyFaults(site(html)).join('\n')).toMatch(fault);
	});

	test('a page that brings its own keeps it', () => {
		const own = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src *"><script>a()</script>';
		expect(secured(own)).toBe(own);
	});

	test('data is no script, and a page of nothing needs no hash', () => {
		expect(inlineScripts('<script type="application/json">{}</script><script src="/a.js"></script>')).toEqual([]);
		expect(policyOf('<p>')).not.toContain('sha256');
	});

	test('a page without a place for it is refused', () => {
		expect(() => secured('<html><head></head></html>')).toThrow('charset');
	});
});
