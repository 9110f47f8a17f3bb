import { globSync } from 'node:fs';
import { KINDS } from '../check/kinds.ts';

/** Whether a page is kept from search engines: the editor, and what is said of a routine that no longer holds. */
export function isUnlisted(page: string): boolean {
	const { folder, pattern } = KINDS.retired;
	const retired = globSync(pattern, { cwd: `content/${folder}` }).map((file) => file.replaceAll('\\', '/').replace(/\.yml$/, ''));
	return ['admin', ...retired].some((path) => new URL(page).pathname.endsWith(`/${path}/`));
}
