import { z } from 'astro/zod';
import { SOURCE_ID } from './forms.ts';

/** The kinds of place where a statement of the source can live: the word that content/kallan uses, and the collection it stands for. */
export const PLACES = {
	rutin: 'docs',
	träd: 'trees',
	mall: 'templates',
	åtgärd: 'actions',
	system: 'systems',
	kontakt: 'contacts',
	fält: 'fields',
	ord: 'terms',
} as const;
export type PlaceWord = keyof typeof PLACES;

const WORDS = Object.keys(PLACES);
const PLACE = new RegExp(`^(${WORDS.join('|')}) [a-z0-9/-]+(#\\S+)?$`);

/** The statements of one area's source, in order: what is said, and every place on the site where it is said. */
export const statements = z.array(
	z.strictObject({
		id: z.string().regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4'),
		says: z.string().min(1).describe('Vad källan säger, med egna ord'),
		places: z
			.array(z.string().regex(PLACE, `ska skrivas som "träd elweb/inloggning/roller"; orden är ${WORDS.join(', ')}`))
			.min(1, 'ska ha minst en plats'),
	}),
);
export type Statements = z.infer<typeof statements>;
