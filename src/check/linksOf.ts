import { lessonPath } from '../model/addresses.ts';
import { about, allKinds, type Kind } from '../model/kinds.ts';
import { decoded } from './decoded.ts';
import { attributeOf, lineOfNode, nodesOf, type Node } from './nodes.ts';
import { lineOfBodyAt, type Content, type ContentFile } from './read.ts';

/** Where a text is: the address of its page, and whether other pages show it too. */
export type Home = { address: string; isShownElsewhere: boolean };

/** Addresses on other sites and of other sorts: `https:`, `mailto:`, `tel:`, `//…`. */
export const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Where a text of a kind is. */
export function homeOf(kind: Kind, id: string): Home {
	const { page, isNamed = false } = about(kind);
	const address = kind === 'lessons' ? lessonPath(id) : page ? `${page.address}/${id}` : id;
	return { address, isShownElsewhere: isNamed };
}

/** Every link in a text that leads to a page, or to a place on it where the address names one: `kontakter/#sublime`. */
export function linksTo(content: Content, address: string): { file: string; line: number }[] {
	return allKinds().flatMap((kind) =>
		[...content[kind]].flatMap(([id, file]) => {
			const links = file.path.endsWith('.mdx') ? (file.mdx ? linksIn(file) : linksWritten(file)) : [];
			const home = homeOf(kind, id).address;
			return links.filter(({ url }) => leadsTo(url, home, address)).map(({ line }) => ({ file: file.file, line }));
		}),
	);
}

/** Whether a link on a page leads to another, or to the place on it that the address names. */
export function leadsTo(url: string, home: string, address: string): boolean {
	const base = `https://x/${home}/`;
	if (ELSEWHERE.test(url) || /^\s*#/.test(url) || !URL.canParse(url, base)) return false;
	const [page = '', place] = address.split('#');
	const { pathname, hash } = new URL(url, base);
	return bare(decoded(pathname)) === bare(page) && (!place || decoded(hash) === `#${place}`);
}

const bare = (path: string) => path.replace(/^\/|\/$/g, '');

/** Links by how they are written, where there is nothing to read a text with, as in a browser. */
function linksWritten(file: ContentFile): { url: string; line: number }[] {
	const written = file.body.matchAll(/\]\(\s*<?([^\s)>]+)|^\[[^\]]+\]:\s*(\S+)|\bhref="([^"]*)"/gm);
	return [...written].map(({ 1: inline, 2: defined, 3: href, index }) => ({
		url: inline ?? defined ?? href ?? '',
		line: lineOfBodyAt(file, index),
	}));
}

/** The links of a text that could be read, each with its line and its words. */
export function linksIn(file: ContentFile): { url: string; line: number; words: string }[] {
	return (nodesOf(file) ?? []).flatMap((node) => {
		const url = urlOf(node);
		return url === undefined ? [] : [{ url, line: lineOfNode(file, node), words: node.type === 'definition' ? url : shownIn(node) }];
	});
}

/** The words of a link, and what its pictures say. */
function shownIn({ value, alt, name, children = [] }: Node): string {
	return (value ?? alt ?? '') + (name && /^[A-Z]/.test(name) ? name : '') + children.map(shownIn).join('');
}

function urlOf(node: Node): string | undefined {
	if (node.type === 'link' || node.type === 'definition') return node.url ?? '';
	return node.name === 'a' ? attributeOf(node, 'href') : undefined;
}
