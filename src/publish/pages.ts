import { getCollection } from 'astro:content';
import { pageUrl } from './url.ts';

/** A page, as a link. */
export type PageLink = { text: string; href: string };

/** The routine pages that show a thing, by the component that shows it: `<Term id="konto">`. */
export async function pagesShowing(component: string, id: string): Promise<PageLink[]> {
	const pages = await getCollection('docs');
	const tag = new RegExp(`<${component} id="${id}"`);
	return pages.filter(({ body = '' }) => tag.test(body)).map((page) => ({ text: page.data.title, href: pageUrl(page.id) }));
}
