import type { Document } from '../read/blocks.ts';
import type { Addresses } from './names.ts';
import type { Page } from './pages.ts';
import type { Pictured } from './pictures.ts';

type Parts = { addresses: Addresses; pages: Page[]; pictures: Pictured[] };

/** What of a document somebody should look at, a sentence each: what could not be read, and what was not taken along. */
export function todoOf({ unread }: Document, { addresses, pages, pictures }: Parts): string[] {
	const many = pages.filter(({ conditions }) => conditions.length > 7);
	return [
		...unread,
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
