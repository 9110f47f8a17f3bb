// cspell:ignore describedby labelledby popovertarget
import { globSync, readFileSync } from 'node:fs';
import { hasPlace, type Addresses } from '../../src/check/addresses.ts';
import { inlineScripts, policyOf } from '../../src/delivery/safety/policy.ts';

/** The built pages by their address, and the addresses of all files, base path first. */
export type Site = { pages: Map<string, string>; files: Set<string> };

/** Reads a built site; `base` is the path that it is to be served under. */
export function readSite(dir = 'dist', base = process.env.BASE ?? '/'): Site {
	const files = globSync('**/*.*', { cwd: dir }).map((file) => file.replaceAll('\\', '/'));
	const at = (file: string) => base.replace(/\/?$/, '/') + file;
	const html = files.filter((file) => file.endsWith('.html'));
	return {
		files: new Set(files.map(at)),
		pages: new Map(html.map((file) => [at(file).replace(/index\.html$/, ''), readFileSync(`${dir}/${file}`, 'utf8')])),
	};
}

const LINK = /<(?:a|link|script|img|use|form|source)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g;
const DATA = /\sdata-(?:api|calls|base|page|list|next)="([^"]*)"/g;

/** The links, and the addresses that script is given, that lead nowhere on the site or to no place on their page. */
export function deadLinks({ pages, files }: Site): string[] {
	const dead: string[] = [];
	const folders = new Set([...files].flatMap(foldersOf));
	for (const [path, html] of pages) {
		const ids = new Map<string, Set<string>>();
		const idsAt = (page: string) => ids.get(page) ?? ids.set(page, idsOf(pages.get(page) ?? '')).get(page);
		for (const [, href = ''] of html.matchAll(LINK)) {
			const url = addressOf(href, path);
			if (!url) continue;
			const target = decodeURI(url.pathname);
			// `#/…` is no place but a view of the program that the page is: the editor at /admin/.
			const fragment = url.hash.startsWith('#/') ? '' : decodeURIComponent(url.hash.slice(1));
			if (!pages.has(target) && !files.has(target)) dead.push(`${path}: ${href}`);
			else if (pages.has(target) && fragment && !idsAt(target)?.has(fragment)) dead.push(`${path}: ${href} (no such place)`);
		}
		for (const [, address = ''] of html.matchAll(DATA)) {
			const known = pages.has(address) || files.has(address) || folders.has(address.replace(/\/$/, ''));
			if (address.startsWith('/') && !known) dead.push(`${path}: ${address}`);
		}
	}
	return dead;
}

function addressOf(href: string, path: string): URL | undefined {
	const url = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
	return url.host === 'site' && url.protocol === 'http:' ? url : undefined;
}

function foldersOf(file: string): string[] {
	const parts = file.split('/');
	return parts.map((_, i) => parts.slice(0, i).join('/'));
}

function idsOf(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

/** What is wrong with what a page says it is: one h1, a title of its own, a description, a language. */
export function headFaults({ pages }: Site): string[] {
	const titles = new Map<string, string>();
	return [...pages].flatMap(([path, html]) => {
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
		const twin = titles.get(title);
		titles.set(title, path);
		const headings = [...html.matchAll(/<h1\b/g)].length;
		return [
			title === '' && 'no title',
			title !== '' && twin && `the title of ${twin}`,
			headings !== 1 && `${headings} h1`,
			!/<meta name="description" content="[^"]+"/.test(html) && 'no description',
			!/<html[^>]*\slang="sv"/.test(html) && 'no language',
		].flatMap((fault) => (fault ? `${path}: ${fault}` : []));
	});
}

/** The ids that stand twice on a page. */
export function doubleIds({ pages }: Site): string[] {
	return [...pages].flatMap(([path, html]) => {
		const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
		return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: ${id}`);
	});
}

const NAMING = /\s(aria-(?:describedby|labelledby|controls|details|owns)|for|popovertarget|list)="([^"]+)"/g;

/** The attributes that name another element of their page, where there is none. */
export function danglingNames({ pages }: Site): string[] {
	return [...pages].flatMap(([path, html]) => {
		const ids = idsOf(html);
		const names = [...html.matchAll(NAMING)].flatMap(([, attribute, value = '']) => value.split(' ').map((id) => ({ attribute, id })));
		return names.filter(({ id }) => !ids.has(id)).map(({ attribute, id }) => `${path}: ${attribute} names ${id}`);
	});
}

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const LOOSE = /'unsafe-inline'|'unsafe-eval'|https?:|\*|blob:/;
const HANDLER = /<[a-z][^>]*?\s(on[a-z]+)="/;

/** What is wrong with the pages' policies: each is the strictest that its page works under, and stands before all that it is about. */
export function policyFaults({ pages }: Site): string[] {
	return [...pages].flatMap(([path, html]) => {
		const found = POLICY.exec(html);
		const [whole = '', policy = ''] = found ?? [];
		const before = html.slice(0, found?.index);
		return [
			!policy && 'no policy',
			LOOSE.test(policy) && `a loose policy: ${LOOSE.exec(policy)?.[0]}`,
			policy && policy !== policyOf(html.replace(whole, '')) && 'a policy that is not the one of what the page holds',
			/<(?:script|style|link)\b/.test(before) && 'a script or style before the policy',
			HANDLER.test(html) && `a handler that no policy allows: ${HANDLER.exec(html)?.[1]}`,
			distinct(html) > MOST && `${distinct(html)} scripts of its own, each of which costs its readers a hash`,
		].flatMap((fault) => (fault ? `${path}: ${fault}` : []));
	});
}

function distinct(html: string): number {
	return new Set(inlineScripts(html)).size;
}

/** Different inline scripts on a page. Starlight brings eight. */
const MOST = 10;

/**
 * What a table of addresses says that is not so: pages that are not there or not in it, and places that a page lacks or that it alone
 * knows.
 */
export function addressFaults({ pages }: Site, table: Addresses, base = '/'): string[] {
	const addressOf = (path: string) => path.slice(base.length).replace(/\/$/, '');
	const built = new Map([...pages].map(([path, html]) => [addressOf(path), html]));
	return [
		...[...built.keys()].filter((address) => !table.has(address)).map((address) => `${address}: not in the table`),
		...[...table.keys()].filter((address) => !built.has(address)).map((address) => `${address}: not built`),
		...[...table].flatMap(([address, places]) => {
			const html = built.get(address);
			if (!places || html === undefined) return [];
			const ids = idsOf(html);
			const headings = [...html.matchAll(/<h[1-6]\b[^>]*?\sid="([^"]*)"/g)]
				.map(([, id = '']) => id)
				.filter((id) => !id.startsWith('starlight__'));
			return [
				...places.ids.filter((place) => !ids.has(place)).map((place) => `${address}: no place ${place}`),
				...headings.filter((id) => !hasPlace(places, id)).map((id) => `${address}: a heading ${id} that the table lacks`),
			];
		}),
	];
}
