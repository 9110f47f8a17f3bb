/*
 * The only door from text to markup, and to the address of a script: under `require-trusted-types-for` (see `policy.ts`) the browser
 * refuses every other. Where a browser has no Trusted Types, and in the build, the same checks are made and text stays text.
 */
type Rules = { createHTML: (html: string, isInert?: boolean) => string; createScriptURL: (url: string) => string };
type Factory = { createPolicy: (name: string, rules: Rules) => Rules };

const RUNS = /<(?:script|iframe|frame|object|embed|base|meta|link|style|template)\b|<[^>]*\s(?:on\w+|srcdoc|style)\s*=|\bjavascript:/i;

const rules: Rules = {
	createHTML(html, isInert) {
		if (!isInert && RUNS.test(html)) throw new TypeError(`This markup could run something, and is refused: ${html.slice(0, 80)}`);
		return html;
	},
	createScriptURL(url) {
		if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`This script is not of this site: ${url}`);
		return url;
	},
};
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory ? factory.createPolicy('rutinlotsen', rules) : rules;
const made = new Map<string, string>();

/** Markup of our own making, to be set as innerHTML. The same text gives the same object, so that Preact sees that nothing changed. */
export function trustedHtml(html: string): string {
	const known = made.get(html);
	if (known) return known;
	const trusted = policy.createHTML(html);
	made.set(html, trusted);
	return trusted;
}

/** A whole page of this site, to be parsed into a document of its own, where nothing runs. */
export function trustedPage(html: string): string {
	return policy.createHTML(html, true);
}

/** The address of a script of this site, for a worker. */
export function trustedScript(url: string): string {
	return policy.createScriptURL(url);
}
