import { z } from './zod.ts';
import { sourceIds } from './forms.ts';
import { idOf, says } from './keys.ts';
import { kind } from './kind.ts';

/** The formats that every organisation has, in words; others are content, one file each in content/format. */
export const FORMAT_WORDS = {
	text: 'Text på en rad',
	stycke: 'Text på flera rader',
	val: 'Val bland alternativ',
	'ja-nej': 'Ja eller nej',
	'e-post': 'E-postadress',
	telefon: 'Telefonnummer',
	personnummer: 'Personnummer',
	datum: 'Datum',
	klockslag: 'Klockslag',
	tal: 'Tal',
	belopp: 'Belopp',
} as const;

/** The formats that every organisation has. */
export const FORMATS = Object.keys(FORMAT_WORDS) as (keyof typeof FORMAT_WORDS)[];

/** Whether a format is one of those that every organisation has. */
export function isGeneral(format: string): boolean {
	return format in FORMAT_WORDS;
}

/** A fact that templates ask for. Its value lives in memory on the page alone. */
export const field = z
	.strictObject({
		label: z
			.string()
			.min(1)
			.meta(says({ label: 'Etikett', the: 'Namnet' })),
		format: idOf('formats')
			.describe(`Hur uppgiften skrivs: ${FORMATS.join(', ')}, eller filnamn i content/format`)
			.meta(says({ label: 'Format', the: 'Formatet', choices: FORMAT_WORDS })),
		help: z
			.string()
			.optional()
			.describe('Var uppgiften finns eller hur den skrivs')
			.meta(says({ label: 'Hjälptext', the: 'Hjälptexten', isLong: true })),
		choices: z
			.array(z.string())
			.optional()
			.describe('Bara för format val: alternativen, en rad var')
			.meta(says({ label: 'Alternativ', the: 'Valet', them: 'Valen' })),
		source: sourceIds,
	})
	.refine((f) => (f.format === 'val') === (f.choices !== undefined), {
		error: 'ska finnas för format val, och bara då',
		path: ['choices'],
	});
export type Field = z.infer<typeof field>;

export const fields = kind({
	folder: 'falt',
	pattern: '*.yml',
	schema: field,
	lies: 'shared',
	one: 'Fält',
	many: 'Fält',
	the: 'Fältet',
	title: 'label',
	icon: 'input',
	isNamed: true,
});
