import type { Document } from '../read/blocks.ts';
import type { Addresses } from './names.ts';
import type { Page } from './pages.ts';
import type { Pictured } from './pictures.ts';
import type { Numbered } from './statements.ts';

type Parts = { sections: Numbered[]; addresses: Addresses; pages: Page[]; pictures: Pictured[] };

/** What of a document somebody should look at, a sentence each: what could not be read, and what was not taken along. */
export function todoOf({ unread }: Document, { sections, addresses, pages, pictures }: Parts): string[] {
	const byHand = sections.filter(({ isByHand }) => isByHand).map(({ title }) => `”${title}”`);
	const many = pages.filter(({ conditions }) => conditions.length > 7);
	return [
		...unread,
		...(byHand.length > 0 ? [`Rubriker som är skrivna för hand, och kan vara fel: ${byHand.join(', ')}.`] : []),
		...addresses.nameless.map(
			(address) => `Adressen ${address} står utan namn intill. Gör en kontakt eller ett system av den, om den behövs.`,
		),
		...addresses.known
			.map(({ id, address }) => `Adressen ${address} finns redan, som "${id}".`)
			.filter((line, i, all) => all.indexOf(line) === i),
		...many.map(({ section, conditions }) => `”${section.title}” har ${conditions.length} villkor. Sju står i trädet, resten i texten.`),
		...pictures
			.filter(({ bytes, isTaken }) => bytes && !isTaken)
			.map(
				({ nth, alt }) =>
					`Bild ${nth}${alt ? ` (${alt})` : ''} är inte med. Titta på den: står där ett namn eller nummer, så hör den inte hit.`,
			),
	];
}
