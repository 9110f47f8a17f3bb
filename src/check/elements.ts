import { didYouMean, nearest } from '../../machines/closest.ts';
import { attributesOf, PART_NAMES, PARTS, type PartOf } from '../model/parts.ts';
import { decoded } from './decoded.ts';
import { attributeOf, lineOfNode, nodesOf, strangeAttributes, type Attribute, type Node } from './nodes.ts';
import { EMPTY_ALT } from './empty.ts';
import { hasFile, isPicture, type Project } from './project.ts';
import type { ContentFile, Problem } from './read.ts';

export const NAMES: readonly string[] = PART_NAMES;
export const IMPORT = /import \{([^}]*)\} from ['"]#parts['"];?/g;
const LITERAL = /^\s*(?:\d+|true|false|'[^']*'|"[^"]*")\s*$/;
const COMMENT = /^\s*(?:\/\*[\s\S]*?\*\/\s*)+$/;
/** What would show or run something that is no part of the page, and that its security policy stops. */
export const FOREIGN = ['audio', 'base', 'embed', 'form', 'frame', 'iframe', 'link', 'meta', 'object', 'script', 'style', 'video'];

/** The elements of HTML that a text may hold. */
export const HTML: readonly string[] = [
	...['a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt'],
	...['em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's'],
	...['samp', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr'],
	...['u', 'ul', 'var', 'wbr'],
];

export const ESM =
	"Raden läses som kod, för den börjar med import eller export. Det enda som hämtas är delar: import { … } from '#parts'; Ta bort raden, eller börja med ett annat ord.";

/** What in a page's text is neither words nor parts of ours: code, elements and images that would not be shown, parts that do not exist. */
export function checkElements(file: ContentFile, project: Project): Problem[] {
	const nodes = nodesOf(file) ?? [];
	const fetched = nodes.flatMap(({ type, value = '' }) => (type === 'mdxjsEsm' ? namesIn(value) : []));
	const exists = (url: string) => hasFile(project, url.startsWith('/') ? `public${url}` : (pathFrom(file.file, url) ?? ''));
	const told = (node: Node | undefined, message: string) => ({
		file: file.file,
		line: lineOfNode(file, node),
		message,
	});
	// A line that was to fetch something and is none is told of as such.
	const isFetched = nodes.some(({ type, value = '' }) => type === 'mdxjsEsm' && faultOfImport(value));
	const missing = Map.groupBy(
		isFetched ? [] : nodes.filter(({ name }) => name && NAMES.includes(name) && !fetched.includes(name)),
		({ name }) => name,
	);
	const names = [...project.others.keys()].filter(isPicture).map((path) => path.slice(path.lastIndexOf('/') + 1));
	return [
		...nodes.flatMap((node) => [...faultsOf(node, fetched), ...faultsOfImage(node, exists, names)].map((message) => told(node, message))),
		...twice(nodes).map((node) => told(node, 'Trädet står två gånger på sidan. Ta bort det ena.')),
		...[...missing].map(([name, [first]]) => told(first, `<${name}> används men hämtas inte. ${fetchRemedy(name ?? '', fetched)}`)),
	];
}

function fetchRemedy(name: string, fetched: readonly string[]): string {
	if (fetched.length > 0) return `Lägg till ${name} på raden: import { … } from '#parts';`;
	return `Skriv överst, under den andra raden med ---: import { ${name} } from '#parts';`;
}

/** The path of a file that another one names by its place beside it; undefined where that is no address. */
function pathFrom(file: string, url: string): string | undefined {
	const base = `file:///${file}`;
	return URL.canParse(url, base) ? decoded(new URL(url, base).pathname.slice(1)) : undefined;
}

const namesIn = (imports: string) => [...imports.matchAll(IMPORT)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));

/** Trees that a page shows already: their steps would have the same addresses. */
function twice(nodes: Node[]): Node[] {
	const trees = nodes.filter(({ name }) => name === 'Tree');
	return trees.filter((tree, i) => trees.findIndex((other) => attributeOf(other, 'id') === attributeOf(tree, 'id')) < i);
}

function faultsOf(node: Node, fetched: readonly string[]): string[] {
	const { type, name, value = '', attributes = [] } = node;
	if (type === 'mdxjsEsm') return [faultOfImport(value) ?? []].flat();
	if (type.endsWith('Expression') && !COMMENT.test(value))
		return [`"{${value}}" läses som kod. Ta bort klamrarna, eller skriv \\{ om de ska synas. Fält som {{fält}} finns bara i mallarna.`];
	if (!name) return [];
	if (FOREIGN.includes(name)) return [`<${name}> visas inte: en sida består av text och delar. Ta bort det, eller skriv en länk.`];
	const part = NAMES.find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
	if (part && name !== 'template') return [`<${name}> finns inte. Skriv <${part}>, med stor bokstav.`];
	if (/^[A-Z]/.test(name) && !NAMES.includes(name)) return [`<${name}> finns inte. ${didYouMean(name, NAMES)}`];
	if (!/^[A-Z]/.test(name) && !HTML.includes(name)) return [unknownElement(name)];
	const code = attributes.flatMap((attribute) => faultsOfAttribute(name, attribute));
	return code.length > 0 ? code : faultsOfPart(node, fetched);
}

/** Elements that come with what is pasted. */
const PASTED = /^(?:\w+:\w+|font|center|strike|big|nobr|tt)$/i;

/** What is told of a name in angle brackets that is no element. */
export function unknownElement(name: string): string {
	if (PASTED.test(name)) return `<${name}> kommer från Word eller en webbsida. Ta bort det, och behåll texten.`;
	return `<${name}> finns inte. Ska det synas, så skriv \\<${name}>. Är det ett fält, så hör det hemma i en mall: {{${name}}}.`;
}

/** What a line that fetches something has wrong: it is code, or fetches what is not there, or the same part twice. */
function faultOfImport(value: string): string | undefined {
	if (value.replace(IMPORT, '').trim()) return ESM;
	const names = namesIn(value).filter(Boolean);
	const strange = names.find((name) => !NAMES.includes(name));
	if (strange) return `Delen ${strange} finns inte i '#parts'. ${didYouMean(strange, NAMES)}`;
	const double = names.find((name, i) => names.indexOf(name) < i);
	return double && `${double} hämtas två gånger överst på sidan. Ta bort det ena.`;
}

/** Attributes that a part does not have or has twice, or lacks; an `id` that is missing is told of by what it should show. */
function faultsOfPart(node: Node, fetched: readonly string[]): string[] {
	const part = PART_NAMES.find((known) => known === node.name);
	if (!part) return [];
	const known = attributesOf(part);
	const given = (node.attributes ?? []).map(({ name = '' }) => name);
	const strange = strangeAttributes(node);
	if (strange.length > 0) return strange.map((name) => `"${name}" på <${part}> finns inte. ${didYouMean(name.toLowerCase(), [...known])}`);
	const double = given.find((name, i) => given.indexOf(name) < i);
	if (double) return [`"${double}" står två gånger på <${part}>. Ta bort det ena.`];
	const [needed = ''] = known;
	const { shows }: PartOf = PARTS[part];
	return shows || given.includes(needed) || !fetched.includes(part) ? [] : [`<${part}> saknar ${needed}. Skriv ${needed}="…".`];
}

function faultsOfAttribute(element: string, { name = '…', value }: Attribute): string[] {
	if (name === 'style' || /^on/i.test(name)) return [`"${name}" på <${element}> har ingen verkan här. Ta bort det.`];
	if (
		name === '…' ||
		(name === 'id' && typeof value === 'object' && value !== null) ||
		(typeof value === 'object' && value !== null && !LITERAL.test(value.value))
	)
		return [`"${name}" på <${element}> läses som kod. Skriv värdet mellan citattecken: ${name}="…".`];
	return [];
}

/** The address of the image that a node shows, in Markdown or as an element. */
function imageIn(node: Node): string | undefined {
	if (node.type === 'image') return node.url;
	return node.name === 'img' ? attributeOf(node, 'src') : undefined;
}

/** What an image shows, for those who do not see it. */
function altOf(node: Node): string {
	return (node.type === 'image' ? node.alt : attributeOf(node, 'alt'))?.trim() ?? '';
}

function faultsOfImage(node: Node, exists: (url: string) => boolean, names: readonly string[]): string[] {
	const url = imageIn(node);
	if (url === undefined) return [];
	const alt = altOf(node);
	if (url.trim() === '') return [`Bilden har ingen adress. Skriv den mellan parenteserna: ![${alt || 'Vad den visar'}](./bild.png)`];
	if (/^(?:https?:)?\/\//.test(url))
		return [`Bilden "${url}" hämtas från en annan webbplats, och det släpps inte igenom. Lägg filen bredvid texten, eller skriv en länk.`];
	if (!exists(url)) return [`Bilden "${url}" finns inte. ${pictureRemedy(url, names)}`];
	if (node.name === 'img' && !url.startsWith('/')) return [`Bilden visas inte som <img>. Skriv ![${alt || 'Vad den visar'}](${url})`];
	if (!alt) return [`Bilden "${url}" saknar text för den som inte ser den. Skriv vad den visar: ![Rutan Åtgärder är öppen](${url})`];
	return EMPTY_ALT.test(alt) ? [`Bilden "${url}" beskrivs bara som ”${alt}”. Skriv vad den visar.`] : [];
}

function pictureRemedy(url: string, names: readonly string[]): string {
	const meant = nearest(url.slice(url.lastIndexOf('/') + 1), names);
	return `${meant ? `Menade du "${meant}"? ` : ''}Lägg den bredvid texten, eller rätta namnet: ./bild.png.`;
}
