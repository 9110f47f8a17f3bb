import { strToU8, zipSync } from 'fflate';

/** Word files made of parts, for tests. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Record<string, string | Uint8Array>;

/** A paragraph of one text, with what its properties say. */
export function p(text: string, properties = '', run = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function numbered(text: string, list: number, floor = 0): string {
	return p(text, `<w:numPr><w:ilvl w:val="${floor}"/><w:numId w:val="${list}"/></w:numPr>`);
}

export function document(body: string, prefix = 'w'): string {
	const xml = `<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`;
	return prefix === 'w' ? xml : xml.replaceAll(/(<\/?|xmlns:)w(?=[:=])/g, `$1${prefix}`);
}

export function part(name: string, inside: string): string {
	return `<w:${name} ${W}>${inside}</w:${name}>`;
}

/** The relations of the main part: type and target, numbered from `rId1`. */
export function relations(...rows: [type: string, target: string, outside?: true][]): string {
	const inside = rows.map(
		([type, target, outside], i) =>
			`<Relationship Id="rId${i + 1}" Type="${TYPES}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
	);
	return `<Relationships xmlns="${PACKAGE}">${inside.join('')}</Relationships>`;
}

/** Packs parts into a file; those of the text go by their names in `word/`. */
export function pack(parts: Parts): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
}

export function docx(body: string, more: Parts = {}): Uint8Array {
	return pack({ 'word/document.xml': document(body), ...more });
}
