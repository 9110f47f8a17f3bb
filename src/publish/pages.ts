import { getCollection } from 'astro:content';
import { idsOfPart, type Part } from '../model/parts.ts';
import { pageUrl } from './url.ts';

/** A page, as a link. */
export type PageLink = { text: string; href: string };

/** The routine pages that show a thing, by the part that shows it: `<Term id="konto">`. */
export async function pagesShowing(part: Part, id: string): Promise<PageLink[]> {
	const pages = await getCollection('docs');
	return pages.filter(({ body }) => idsOfPart(part, body).includes(id)).map((page) => ({ text: page.data.title, href: pageUrl(page.id) }));
}
