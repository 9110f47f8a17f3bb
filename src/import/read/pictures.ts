import type { Picture } from './blocks.ts';
import type { Context } from './context.ts';
import { allIn, type Element } from './xml.ts';

const SHOWN = /\.(?:png|jpe?g|gif|webp)$/i;

/** The pictures in a drawing, each with what is said of it. A picture that is only linked is never fetched. */
export function pictureOf(drawing: Element, { relations, files }: Context): Picture[] {
	const alt = allIn(drawing, ['wp:docPr', 'pic:cNvPr', 'v:shape'])
		.map(({ attributes }) => (attributes.descr ?? attributes.alt ?? attributes.title ?? '').trim())
		.find(Boolean);
	return allIn(drawing, ['a:blip', 'v:imagedata']).map(({ attributes }) => {
		const linked = attributes['r:link'];
		const relation = relations.get(attributes['r:embed'] ?? attributes['r:id'] ?? linked ?? '');
		const name = (relation?.target ?? '').split('/').at(-1) ?? '';
		const bytes = relation && !relation.isOutside ? files.get(relation.target) : undefined;
		return { name, alt: alt ?? '', ...(bytes && SHOWN.test(name) ? { bytes } : { why: whyNot(name, bytes) }) };
	});
}

function whyNot(name: string, bytes: Uint8Array | undefined): string {
	if (/\.(?:emf|wmf)$/i.test(name))
		return 'Bilden är en ritning i formatet EMF eller WMF, som webbläsare inte visar. Ta en skärmbild av den.';
	return bytes
		? `Bilden ${name} är i ett format som webbläsare inte visar. Spara den som PNG.`
		: `Bilden ${name} ligger inte i dokumentet, utan hämtas från en annan plats. Den hämtas inte.`;
}

/** The words of WordArt as old files have it, such as the mark across a page, as the contents of a box; none where it is empty. */
export function wordArt({ attributes }: Element): Element[] {
	const { string: words = '' } = attributes;
	const made = (name: string, child: Element | string): Element => ({ name, attributes: {}, children: [child] });
	return words.trim() === '' ? [] : [made('w:txbxContent', made('w:p', made('w:r', made('w:t', words))))];
}

/** What a drawing is that cannot be read, as a sentence. */
export function unreadDrawing(drawing: Element): string | undefined {
	const kinds = allIn(drawing, ['a:graphicData']).map(({ attributes }) => attributes.uri ?? '');
	if (kinds.some((uri) => uri.includes('/diagram')))
		return 'Ett SmartArt-diagram kunde inte läsas. Skriv dess text i dokumentet, eller ta en skärmbild av det.';
	if (kinds.some((uri) => uri.includes('/chart'))) return 'Ett diagram kunde inte läsas. Ta en skärmbild av det.';
	return undefined;
}
