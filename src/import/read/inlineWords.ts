import { clean } from '../../model/clean.ts';
import type { Link, Words } from './blocks.ts';
import type { Inline, Piece } from './inline.ts';
import { tidied } from './tidied.ts';

/** The words of a paragraph: as they stand before changes that are not accepted, and after. What is hidden is given apart. */
export function wordsOfInline({ pieces, anchors }: Inline): Words & { hidden: string } {
	const read = pieces.filter(({ change }) => change !== 'both');
	const seen = read.filter(({ isHidden }) => !isHidden);
	const before = tidy(seen.filter(({ change }) => change !== 'in'));
	const after = tidy(seen.filter(({ change }) => change !== 'out'));
	const isChanged = seen.some(({ change }) => change);
	const text = before || after;
	return {
		text,
		...(isChanged && after !== text && { after }),
		...(isChanged && before === '' && { isProposed: true as const }),
		...(seen.length > 0 && seen.every(({ isBold, text: words }) => isBold || !words.trim()) && { isBold: true as const }),
		links: linksIn(seen),
		anchors: anchors.filter((anchor) => anchor && anchor !== '_GoBack'),
		hidden: tidy(read.filter(({ isHidden }) => isHidden)),
	};
}

function linksIn(pieces: Piece[]): Link[] {
	const links: Link[] = [];
	for (const [i, { text, href }] of pieces.entries()) {
		if (!href) continue;
		const last = links.at(-1);
		if (last?.href === href && pieces[i - 1]?.href === href) last.text += text;
		else links.push({ text, href });
	}
	return links.map(({ text, href }) => ({ text: clean(text).trim(), href })).filter(({ text }) => text !== '');
}

/** A text without blanks at its ends, at line breaks or twice. */
function tidy(pieces: Piece[]): string {
	return tidied(pieces.map(({ text }) => text).join(''));
}
