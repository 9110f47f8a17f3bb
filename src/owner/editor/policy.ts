/**
 * What the editor's page may load and ask. Sveltia writes its own style elements and attributes ('unsafe-inline' for style alone), draws
 * its icon from a data address, makes its manifest a blob, and asks its own host, or the git host that it is set up for.
 */
export function policy(hosts: readonly string[]): string {
	const asked = hosts.map((host) => ` ${host}`).join('');
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"font-src 'self'",
		"img-src 'self' data: blob:",
		"manifest-src 'self' blob:",
		`connect-src 'self' data: blob:${asked}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
