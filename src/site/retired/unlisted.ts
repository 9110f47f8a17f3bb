import { globSync } from 'node:fs';
import { about } from '../../model/kinds.ts';

/** Tells of a page whether it is kept from search engines: the editor, the import, and what is said of a routine that no longer holds. */
export function unlisted(): (page: string) => boolean {
	const { folder, pattern } = about('retired');
	const retired = globSync(pattern, { cwd: `content/${folder}` }).map((file) => file.replaceAll('\\', '/').replace(/\.yml$/, ''));
	const ends = ['admin', 'admin/importera', ...retired].map((path) => `/${path}/`);
	return (page) => ends.some((end) => new URL(page).pathname.endsWith(end));
}
