import { at, below, isOn, valueAt, type Element } from './xml.ts';

/** What a style of paragraphs says, with what it takes over from the style that it builds on. */
export type Style = {
	name: string;
	/** The level of a heading, from 1; 0 for the title of the document. */
	level?: number;
	list?: string;
	floor?: number;
	isContents: boolean;
	isHidden: boolean;
	isBold: boolean;
};

export type Styles = Map<string, Style>;

export function readStyles(styles: Element | undefined): Styles {
	const known = new Map(below(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
	return new Map([...known.keys()].map((id) => [id, styleOf(chain(id, known))]));
}

/** A style and those that it builds on, the nearest first. */
function chain(id: string, known: Map<string, Element>): Element[] {
	const found: Element[] = [];
	for (let style = known.get(id); style && !found.includes(style); style = known.get(valueAt(style, 'w:basedOn') ?? '')) found.push(style);
	return found;
}

function styleOf(styles: Element[]): Style {
	const first = <T>(find: (style: Element) => T | undefined) => styles.map(find).find((value) => value !== undefined);
	const name = first((style) => valueAt(style, 'w:name')) ?? '';
	const floor = first((style) => valueAt(style, 'w:pPr', 'w:numPr', 'w:ilvl'));
	return {
		name,
		level: first((style) => levelIn(style)),
		list: first((style) => valueAt(style, 'w:pPr', 'w:numPr', 'w:numId')),
		floor: floor === undefined ? undefined : Number(floor),
		isContents: /^(?:toc|innehåll|table of contents)(?: \d|$)/i.test(name),
		isHidden: styles.some((style) => isOn(at(style, 'w:rPr'), 'w:vanish')),
		isBold: styles.some((style) => isOn(at(style, 'w:rPr'), 'w:b')),
	};
}

const HEADING = /^(?:heading|rubrik|överskrift|überschrift|titre) ?(\d)$/i;

/** The level that a style's own words give it: its name, or the level of the outline that it says it has. */
function levelIn(style: Element): number | undefined {
	const name = valueAt(style, 'w:name') ?? '';
	const [, nth] = HEADING.exec(name) ?? [];
	if (nth) return Number(nth);
	if (/^(?:title|titel|rubrik)$/i.test(name)) return 0;
	const outline = valueAt(style, 'w:pPr', 'w:outlineLvl');
	return outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1;
}
