import { z } from 'astro/zod';
import { SOURCE_ID } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

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

const statement = z.strictObject({
	id: z
		.string()
		.regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4')
		.meta(says({ label: 'Punkt' })),
	says: z
		.string()
		.min(1)
		.describe('Vad källan säger, med egna ord')
		.meta(says({ label: 'Vad källan säger', isLong: true })),
	places: z
		.array(z.string().regex(PLACE, `ska skrivas som "träd område/träd/steg"; orden är ${WORDS.join(', ')}`))
		.min(1, 'ska ha minst en plats')
		.meta(says({ label: 'Var det står på webbplatsen' })),
});

/** The statements of one area's source, in order: what is said, and every place on the site where it is said. */
export const areaStatements = z.array(statement).meta(says({ label: 'Punkter' }));
export type Statements = z.infer<typeof areaStatements>;

export const statements = kind({
	folder: 'kallan',
	pattern: '*.yml',
	schema: areaStatements,
	lies: 'one-per-area',
	one: 'Källa',
	many: 'Källor',
	the: 'Källans punkter',
	list: 'Källan, punkt för punkt',
	title: 'id',
	icon: 'fact_check',
	summary: '{{slug}}',
});
