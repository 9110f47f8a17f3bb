import { z } from './zod.ts';
import { SOURCE_ID } from './forms.ts';
import { dayKey, says } from './keys.ts';
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

const place = z
	.string()
	.regex(PLACE, `ska skrivas som "rutin område/sida"; orden är ${WORDS.join(', ')}`)
	.meta(says({ listed: 'places' }));

/** What the next version of the document did to a statement, until its places have been looked at. */
const nextVersion = {
	was: z
		.string()
		.min(1)
		.optional()
		.describe('Vad källan sade förut, ordagrant')
		.meta(says({ label: 'Löd förut', isLong: true })),
	changed: dayKey
		.optional()
		.describe('Dagen då källan ändrades, ÅÅÅÅ-MM-DD')
		.meta(says({ label: 'Ändrad' })),
	recheck: z
		.array(place)
		.min(1)
		.optional()
		.describe('Platser som ska jämföras med vad källan säger nu; ta bort dem en och en')
		.meta(says({ label: 'Att jämföra på nytt' })),
	under: z
		.string()
		.min(1)
		.optional()
		.describe('Rubriken i dokumentet som punkten har flyttats till')
		.meta(says({ label: 'Flyttad till' })),
	gone: dayKey
		.optional()
		.describe('Dagen då punkten försvann ur källan, ÅÅÅÅ-MM-DD')
		.meta(says({ label: 'Borta ur källan sedan' })),
};

const keys = {
	id: z
		.string()
		.regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4')
		.meta(says({ label: 'Punkt' })),
	says: z
		.string()
		.min(1)
		.describe('Vad källan säger, med egna ord')
		.meta(says({ label: 'Vad källan säger', the: 'Vad källan säger', isLong: true })),
	original: z
		.string()
		.min(1)
		.optional()
		.describe('Källans egna ord, ordagrant; nästa version av dokumentet jämförs med dem')
		.meta(says({ label: 'Ordagrant', isLong: true })),
	places: z
		.array(place)
		.default([])
		.describe('Sidor, mallar och annat, som "rutin område/sida"; steg i träd nämner själva punkten och skrivs inte här')
		.meta(says({ label: 'Var det står på webbplatsen' })),
	unplaced: z
		.literal(true)
		.optional()
		.describe('Inläst, och inte placerad än')
		.meta(says({ label: 'Har ingen plats än' })),
	ignored: z
		.string()
		.min(1)
		.optional()
		.describe('Varför punkten inte behöver stå någonstans')
		.meta(says({ label: 'Behöver ingen plats, för att' })),
	...nextVersion,
};

const statement = z.strictObject(keys).superRefine((value, { addIssue }) => {
	const message = 'finns, så ta bort unplaced: true';
	if (value.places.length > 0 && value.unplaced) addIssue({ code: 'custom', path: ['places'], message, input: value });
});

/** The statements of one area's source, in order: what is said, and where on the site beside the steps of trees that cite it. */
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
