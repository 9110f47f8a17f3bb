import type { Block, Picture } from '../read/blocks.ts';
import { pathOf, type Known } from './known.ts';
import type { Numbered } from './statements.ts';

type PictureBlock = Extract<Block, { kind: 'picture' }>;

/** A picture of a document with its number from 1, every place where it stands, and whether somebody has looked and taken it along. */
export type Pictured = Picture & { nth: number; isTaken: boolean; blocks: PictureBlock[] };

/** The pictures of a document; one that stands in several places is one. */
export function picturesOf(sections: readonly Pick<Numbered, 'blocks'>[], ticked: readonly number[]): Pictured[] {
	const pictures: PictureBlock[][] = [];
	for (const block of sections.flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'picture'))) {
		const same = pictures.find(([first]) => first?.bytes && block.bytes && isSame(first.bytes, block.bytes));
		if (same) same.push(block);
		else pictures.push([block]);
	}
	return pictures.flatMap((blocks, i) => {
		const [first] = blocks;
		const alt = blocks.find((block) => block.alt)?.alt ?? '';
		return first ? [{ ...first, alt, nth: i + 1, isTaken: Boolean(first.bytes) && ticked.includes(i + 1), blocks }] : [];
	});
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
	return a === b || (a.length === b.length && a.every((byte, i) => byte === b[i]));
}

/** The file of a picture, without its folder. */
export function pictureName({ nth, name }: { nth: number; name: string }): string {
	return `bild-${nth}.${(/\.(\w+)$/.exec(name)?.[1] ?? 'png').toLowerCase()}`;
}

/** The pictures that were taken along, as files of an area. */
export function pictureFiles(area: string, pictures: readonly Pictured[], known: Pick<Known, 'paths'>): [string, Uint8Array][] {
	const folder = pathOf('docs', `${area}/bilder/`, known).replace(/[^/]*$/, '');
	return pictures.flatMap((picture): [string, Uint8Array][] =>
		picture.isTaken && picture.bytes ? [[folder + pictureName(picture), picture.bytes]] : [],
	);
}
