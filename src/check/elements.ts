import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { didYouMean } from './closest.ts';
import type { ContentFile, Problem } from './read.ts';

/** What the syntax tree of MDX says of a node, as far as it is looked at here. */
type Node = {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	attributes?: Attribute[];
	children?: Node[];
	position?: Position;
};
type Attribute = { type: string; name?: string; value?: string | null | { value: string } };
type Position = { start: { line: number } };
/** Whether the image at an address, as a text writes it, is in the project. */
type Exists = (url: string) => boolean;

const PARTS = [...readFileSync(new URL('../routines/parts.ts', import.meta.url), 'utf8').matchAll(/default as (\w+)/g)].map(
	([, name = '']) => name,
);
const IMPORT = /import \{([^}]*)\} from ['"]#parts['"];?/g;
const LITERAL = /^\s*(?:\d+|true|false|'[^']*'|"[^"]*")\s*$/;
const COMMENT = /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/;
/** What would show or run something that is no part of the page, and that its security policy stops. */
const FOREIGN = ['audio', 'base', 'embed', 'form', 'frame', 'iframe', 'link', 'meta', 'object', 'script', 'style', 'video'];

const ESM =
	"Raden läses som kod, för den börjar med import eller export. Det enda som hämtas är delar: import { … } from '#parts'; Ta bort raden, eller börja med ett annat ord.";

/** What in a page's text is neither words nor parts of ours: code, elements and images that would not be shown, parts that do not exist. */
export function checkElements({ file, body, text }: ContentFile, root: string): Problem[] {
	const before = text.slice(0, text.length - body.length).split('\n').length - 1;
	const nodes = flat(mdxToMdast(body) as Node);
	const fetched = nodes.flatMap(({ type, value = '' }) => (type === 'mdxjsEsm' ? namesIn(value) : []));
	const exists: Exists = (url) => existsSync(url.startsWith('/') ? join(root, 'public', url) : join(root, dirname(file), decoded(url)));
	return nodes.flatMap((node) => {
		const line = before + (node.position?.start.line ?? 1);
		return faultsOf(node, fetched, exists).map((message) => ({ file, line, message }));
	});
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

const namesIn = (imports: string) => [...imports.matchAll(IMPORT)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));

const decoded = (url: string) => url.replace(/(?:%[0-9a-f]{2})+/gi, (part) => Buffer.from(part.replaceAll('%', ''), 'hex').toString());

function faultsOf(node: Node, fetched: string[], exists: Exists): string[] {
	const { type, name, value = '' } = node;
	if (type === 'mdxjsEsm') return value.replace(IMPORT, '').trim() ? [ESM] : [];
	if (type === 'image') return faultsOfImage(node.url ?? '', exists);
	if (type.endsWith('Expression') && !COMMENT.test(value))
		return [
			`"{${value}}" läses som kod. Ta bort klamrarna, eller skriv \\{ om de ska synas. Fält som {{kundnummer}} finns bara i mallarna.`,
		];
	return name ? faultsOfElement(name, node, fetched, exists) : [];
}

function faultsOfElement(name: string, { attributes = [] }: Node, fetched: string[], exists: Exists): string[] {
	if (FOREIGN.includes(name)) return [`<${name}> visas inte: en sida består av text och delar. Ta bort det, eller skriv en länk.`];
	const isPart = /^[A-Z]/.test(name);
	if (isPart && !PARTS.includes(name)) return [`<${name}> finns inte. ${didYouMean(name, PARTS)}`];
	const found = attributes.flatMap((attribute) => faultsOfAttribute(name, attribute, exists));
	if (!isPart || fetched.includes(name)) return found;
	// Told once, however often it is used.
	fetched.push(name);
	return [`<${name}> används men hämtas inte. Lägg till ${name} på raden: import { … } from '#parts';`, ...found];
}

function faultsOfAttribute(element: string, { name = '…', value }: Attribute, exists: Exists): string[] {
	if (name === 'style' || /^on/i.test(name)) return [`"${name}" på <${element}> har ingen verkan här. Ta bort det.`];
	if (name === '…' || (typeof value === 'object' && value !== null && !LITERAL.test(value.value)))
		return [`"${name}" på <${element}> läses som kod. Skriv värdet mellan citattecken: ${name}="…".`];
	return element === 'img' && name === 'src' && typeof value === 'string' ? faultsOfImage(value, exists) : [];
}

function faultsOfImage(url: string, exists: Exists): string[] {
	if (/^(?:https?:)?\/\//.test(url))
		return [`Bilden "${url}" hämtas från en annan webbplats, och det släpps inte igenom. Lägg filen bredvid texten, eller skriv en länk.`];
	return exists(url) ? [] : [`Bilden "${url}" finns inte. Lägg den bredvid texten, eller rätta namnet: ./bild.png.`];
}
