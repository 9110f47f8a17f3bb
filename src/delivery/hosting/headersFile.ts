import { FOREVER, HASHED, SECURITY, TLS, type Headers } from './rules.ts';

/** The text of `_headers`, which Netlify, Cloudflare Pages and others read from the top of what is published. `base` ends in a slash. */
export function headersFile(base: string): string {
	const blocks: [string, Headers][] = [
		['/*', { ...SECURITY, ...TLS }],
		// Both hosts have all else asked for again, unless told otherwise.
		...HASHED.map((folder): [string, Headers] => [`${base}${folder}*`, { 'Cache-Control': FOREVER }]),
	];
	return blocks.map(([path, headers]) => `${path}\n${lines(headers)}`).join('\n');
}

function lines(headers: Headers): string {
	return Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('');
}
