import { describe, expect, test } from 'vitest';
import { trustedHtml, trustedPage } from '../../src/delivery/safety/trusted.ts';

describe('what may become markup', () => {
	test.each([
		'<p>Gå till <a href="/elweb/">Elweb</a>.</p>',
		'Skriv <mark>konto</mark> &lt;script&gt;',
		'<label><input type="checkbox" autocomplete="off"> Bocka i</label>',
		'<p>Sidan on = av, style = stil</p>',
	])('%s', (html) => {
		expect(trustedHtml(html)).toBe(html);
	});

	test.each([
		'<script>a()</script>',
		'<SCRIPT src=a.js>',
		'<img src=x onerror="a()">',
		'<a href="javascript:a()">',
		'<p style="color:red">',
		'<iframe src="/">',
		'<base href="https://annan.example/">',
		'<svg\nonload=a()>',
		'<link rel="stylesheet" href="a.css">',
	])('not %s', (html) => {
		expect(() => trustedHtml(html)).toThrow(TypeError);
	});
});

test('a page to be parsed where nothing runs may hold anything', () => {
	expect(trustedPage('<script>a()</script>')).toContain('script');
});
