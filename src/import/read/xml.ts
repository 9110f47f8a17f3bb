import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { refuse } from './refuse.ts';

/**
 * An element of a part of a document. Its name and those of its attributes have the usual prefix of their namespace, whatever the file
 * calls it: `w:p`, `r:id`.
 */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const NAMESPACES: [ending: RegExp, prefix: string][] = [
	[/wordprocessingml\/(?:2006\/)?main$/, 'w'],
	[/officeDocument\/(?:2006\/)?relationships$/, 'r'],
	[/drawingml\/(?:2006\/)?main$/, 'a'],
	[/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
	[/drawingml\/(?:2006\/)?picture$/, 'pic'],
	[/officeDocument\/(?:2006\/)?math$/, 'm'],
	[/markup-compatibility\/2006$/, 'mc'],
	[/schemas-microsoft-com:vml$/, 'v'],
	[/schemas-microsoft-com:office:office$/, 'o'],
	[/package\/2006\/relationships$/, 'rel'],
	[/word\/2010\/wordprocessingShape$/, 'wps'],
];

/** Reads a part. Refuses what no Word file has and only harms: declarations of entities, and elements in more than a thousand floors. */
export function parse(bytes: Uint8Array, part: string): Element {
	const text = decode(bytes);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
		refuse(`Filen innehåller egna förkortningar för text (entiteter) i ${part}, och läses inte. Spara om den i Word och försök igen.`);
	const { root } = parsed(text, part);
	return root ? elementOf(root, part) : refuse(`Delen ${part} i filen är tom. ${AGAIN}`);
}

const AGAIN = 'Öppna filen i Word, spara en kopia och försök igen.';
const MOST_FLOORS = 1000;

function parsed(text: string, part: string) {
	try {
		return parseXml(text);
	} catch {
		return refuse(`Delen ${part} i filen är skadad och går inte att läsa. ${AGAIN}`);
	}
}

function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return new TextDecoder().decode(bytes);
}

type Prefixes = Record<string, string>;

function elementOf(root: XmlElement, part: string): Element {
	return convert(root, {}, 0, part);
}

function convert(element: XmlElement, above: Prefixes, floor: number, part: string): Element {
	if (floor > MOST_FLOORS) refuse(`Delen ${part} i filen har för många nivåer för att läsas. ${AGAIN}`);
	const prefixes = Object.entries(element.attributes).reduce((known, [name, uri]) => {
		const [, own] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
		return name.startsWith('xmlns') ? { ...known, [own ?? '']: prefixOf(uri, own ?? '') } : known;
	}, above);
	return {
		name: named(element.name, prefixes),
		attributes: Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [attributeName(name, prefixes), value])),
		children: element.children.flatMap((child) => childOf(child, prefixes, floor, part)),
	};
}

function childOf(child: XmlNode, prefixes: Prefixes, floor: number, part: string): (Element | string)[] {
	if (child instanceof XmlElement) return [convert(child, prefixes, floor + 1, part)];
	return child instanceof XmlText ? [child.text] : [];
}

function prefixOf(uri: string, own: string): string {
	return NAMESPACES.find(([ending]) => ending.test(uri))?.[1] ?? own;
}

/** An attribute without a prefix is of no namespace, also where its element is of one. */
function attributeName(name: string, prefixes: Prefixes): string {
	return name.includes(':') ? named(name, prefixes) : name;
}

function named(name: string, prefixes: Prefixes): string {
	const [local = '', prefix = ''] = name.split(':').toReversed();
	const known = prefixes[prefix] ?? prefix;
	return known === '' ? local : `${known}:${local}`;
}

/** The elements right below one, all or of a name. */
export function below(element: Element | undefined, name?: string): Element[] {
	return (element?.children ?? []).filter((child): child is Element => typeof child !== 'string' && (!name || child.name === name));
}

/** The first element at the end of a path of names below one. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
	return path.reduce<Element | undefined>((found, name) => below(found, name)[0], element);
}

/** What an element at the end of a path says of itself in `w:val`. */
export function valueAt(element: Element | undefined, ...path: string[]): string | undefined {
	return at(element, ...path)?.attributes['w:val'];
}

/** Whether a property that is on or off is there and on: `<w:b/>`, and not `<w:b w:val="off"/>`. */
export function isOn(element: Element | undefined, name: string): boolean {
	const found = at(element, name);
	return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

/** Every element of some names in a part, however deep. */
export function allIn(element: Element, names: readonly string[]): Element[] {
	const own = names.includes(element.name) ? [element] : [];
	return [...own, ...below(element).flatMap((child) => allIn(child, names))];
}
