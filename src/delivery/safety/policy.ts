import { createHash } from 'node:crypto';

/*
 * What a page may do is written into it after the build, when all that it holds is known: its own inline scripts and styles by their
 * hashes, files of this site, and nothing else. Text becomes markup only through the policy of `trusted.ts` (Trusted Types).
 * Astro's own policy knows no hashes of Starlight's style attributes: https://github.com/withastro/astro/issues/16233
 * Who may frame a page cannot be said in the page, but in a header: see `src/delivery/hosting`.
 */
const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;
const STYLE_ATTRIBUTE = /<[a-z][^>]*?\sstyle="([^"]*)"/g;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
const ASKS = /<meta name="asks" content="(https?:\/\/[\w.:-]+)"/g;
const HAS_POLICY = /<meta http-equiv="content-security-policy"/i;

/** The page with the policy that fits it, before anything that the policy is about. A page that brings one of its own is left as it is. */
export function secured(html: string): string {
	if (HAS_POLICY.test(html)) return html;
	if (!CHARSET.test(html)) throw new Error('The page has no <meta charset="utf-8">, after which its policy is to stand.');
	return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}

/** The strictest policy under which a page works as it was built. */
export function policyOf(html: string): string {
	const attributes = hashes(all(html, STYLE_ATTRIBUTE).map(([, value = '']) => decoded(value)));
	const styles = hashes(all(html, STYLE).map(([, text = '']) => text));
	return [
		"default-src 'none'",
		// Pagefind is WebAssembly.
		["script-src 'self' 'wasm-unsafe-eval'", ...hashes(inlineScripts(html))].join(' '),
		["style-src 'self'", ...(attributes.length > 0 ? ["'unsafe-hashes'"] : []), ...new Set([...styles, ...attributes])].join(' '),
		"img-src 'self' data:",
		["connect-src 'self'", ...asked(html)].join(' '),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types rutinlotsen',
	].join(';');
}

/** The scripts that stand in a page and would run. Data, such as JSON, does not. */
export function inlineScripts(html: string): string[] {
	return all(html, SCRIPT)
		.filter(([, attributes = '', text = '']) => text !== '' && !/\ssrc=/.test(attributes) && runs(attributes))
		.map(([, , text = '']) => text);
}

function runs(attributes: string): boolean {
	const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '';
	return ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type);
}

/** Other hosts that a page says it asks: `<meta name="asks" content="https://git.example">`. */
function asked(html: string): string[] {
	return all(html, ASKS).map(([, host = '']) => host);
}

function hashes(texts: string[]): string[] {
	return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** An attribute's value as the browser reads it, which is what it hashes. */
function decoded(value: string): string {
	return value.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function all(html: string, pattern: RegExp): RegExpExecArray[] {
	return [...html.matchAll(pattern)];
}
