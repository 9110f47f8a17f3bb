/*
 * How wide a text is when the page is built, where no browser is at hand to ask. The table holds the advance widths of DejaVu Sans in
 * hundredths of an em: with Verdana the widest of the fonts that system-ui may turn out to be, so what fits here fits in the others.
 */
// cspell:disable
const WIDTHS: Record<number, string> = {
	28: 'ijl',
	32: ' ,.IJ’',
	35: '/:;f|',
	41: '!()-[]rt›',
	53: '"*?_sz–”',
	56: 'Lc',
	60: 'FPkvxy',
	62: 'TYaeoåäöé',
	64: '0123456789$ESbdghnpqu',
	69: 'ABKRVXZÅÄ',
	75: 'CHNU',
	79: '&DGOQÖ',
	87: '#+<=>Mw→×',
};
// cspell:enable
const HUNDREDTHS = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));
const WIDEST = 100;

/** The width of a line of text in px, at most: what any reader's system font needs. `size` is the font's size in px. */
export function widthOf(text: string, size: number): number {
	return [...text].reduce((sum, letter) => sum + (HUNDREDTHS.get(letter) ?? WIDEST), 0) * (size / 100);
}

/** A text in as few lines of at most `width` px as its words allow, of lengths as even as can be. A longer word has a line of its own. */
export function wrap(text: string, width: number, size: number): string[] {
	const fewest = fill(text, width, size);
	for (let tighter = width - STEP; tighter > 0; tighter -= STEP) {
		const lines = fill(text, tighter, size);
		if (lines.length > fewest.length || widest(lines, size) > tighter) break;
		fewest.splice(0, fewest.length, ...lines);
	}
	return fewest;
}

const STEP = 4;

/** The width of the widest of some lines, in px. */
export function widest(lines: readonly string[], size: number): number {
	return Math.max(0, ...lines.map((line) => widthOf(line, size)));
}

function fill(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/ (?!–)/)) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && widthOf(longer, size) <= width) lines.splice(-1, 1, longer);
		else lines.push(word);
	}
	return lines;
}
