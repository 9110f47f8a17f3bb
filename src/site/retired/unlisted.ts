import { globSync } from 'node:fs';
import { about } from '../../model/kinds.ts';

/** Tells whether a page is kept from search engines: where owners change things, and what is said of a routine that no longer holds. */
export function unlisted(): (page: string) => boolean {
	const { folder, pattern } = about('retired');
	const retired = globSync(pattern, { cwd: `content/${folder}` }).map((file) => file.replaceAll('\\', '/').replace(/\.yml$/, ''));
	const ends = retired.map((path) => `/${path}/`);
	return (page) => {
		const { pathname } = new URL(page);
		return pathname.includes('/admin/') || ends.some((end) => pathname.endsWith(end));
	};
}
