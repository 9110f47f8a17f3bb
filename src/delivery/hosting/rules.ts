/*
 * What a host is to send beside the files: the one place that the nginx configuration and `_headers` are made from.
 * A file with a hash in its name never changes; all else is asked for again each time, and is mostly not sent (304).
 */
export type Headers = Readonly<Record<string, string>>;

/** Headers for every answer. What may run in a page stands in the page itself; who may frame it can only stand here. */
export const SECURITY: Headers = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': [
		...['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'serial', 'usb', 'bluetooth', 'hid', 'midi'].map(
			(feature) => `${feature}=()`,
		),
		...['clipboard-read', 'clipboard-write', 'picture-in-picture', 'fullscreen'].map((feature) => `${feature}=(self)`),
	].join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Only where the site is reached by TLS alone. */
export const TLS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

export const FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** The folders whose files have a hash in their names, from the base. */
export const HASHED = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];
