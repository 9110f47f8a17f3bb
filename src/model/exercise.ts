import { z } from './zod.ts';
import { NO_ID, id, sourceIds } from './forms.ts';
import { areaIdOf, idOf, says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

const text = z.string().trim().min(1);
/** An answer by its id, or what is chosen where several things are at once: `.lampa.kabel`, and `.` alone for nothing. */
const ANSWER = /^(\.|(\.[a-z0-9-]+)+|[a-z0-9]+(-[a-z0-9]+)*)$/;
/** What finding it out costs in a call as it is, and what is not true of what was said. */
const ofFinding = {
	minutes: z
		.int()
		.min(1)
		.max(30)
		.optional()
		.describe('Hur lång tid det tar i ett samtal som på riktigt; annars en minut')
		.meta(says({ label: 'Tid', unit: 'minuter' })),
	misleads: text
		.optional()
		.describe('Vad som inte stämmer i det som sägs, och hur man ser det')
		.meta(says({ label: 'Vilseleder', isLong: true })),
};
const finds = text.describe('Vad man får veta').meta(says({ label: 'Det man får veta', isLong: true }));

/** What can be found out in a call: by asking who calls, or by looking somewhere. */
const finding = z.union([
	z.strictObject({ ask: text.describe('Frågan som ställs').meta(says({ label: 'Fråga' })), finds, ...ofFinding }),
	z.strictObject({
		look: text.describe('Var man tittar: "Ärendet", "Kontot › Roller"').meta(says({ label: 'Titta' })),
		finds,
		...ofFinding,
	}),
]);

/** One answer on the right way and what told it, or the tree that the outcome before it leads on to. */
const part = z.union([
	z.strictObject({
		answer: z
			.string()
			.regex(ANSWER, `${NO_ID}, eller som det som väljs: .lampa.kabel`)
			.describe('Svarets namn i trädet; där flera saker väljs på en gång deras namn, med en punkt före vart och ett')
			.meta(says({ label: 'Svar i trädet', listed: 'answers' })),
		why: text.describe('Vad som visade det').meta(says({ label: 'Vad som visade det', isLong: true })),
	}),
	z.strictObject({
		tree: areaIdOf('trees')
			.describe('Trädet som utfallet leder vidare till')
			.meta(says({ label: 'Träd' })),
	}),
]);

/** A practice call: content/ovningar/<area>/<call>.yml. The check walks its path in the trees as they are. */
export const exercise = z.strictObject({
	title: titleKey.describe('Vad det gäller, utan att avslöja svaret'),
	level: z
		.enum(['latt', 'vanlig', 'klurig'])
		.meta(says({ label: 'Svårighet', choices: { latt: 'Lätt', vanlig: 'Vanligt', klurig: 'Klurigt' } })),
	who: text
		.describe('Vem som hör av sig: "Kunden", "En arbetsgivare", eller "Läget" när ingen gör det')
		.meta(says({ label: 'Vem som hör av sig' })),
	opening: text.describe('De första orden, som de sägs').meta(says({ label: 'De första orden', isLong: true })),
	tree: areaIdOf('trees')
		.describe('Trädet som samtalet börjar i')
		.meta(says({ label: 'Träd' })),
	findings: z
		.array(finding)
		.min(1)
		.meta(says({ label: 'Vad man kan ta reda på' })),
	path: z
		.array(part)
		.min(1)
		.meta(says({ label: 'Rätt väg' })),
	outcome: id.describe('Utfallet där vägen slutar').meta(says({ label: 'Utfall', listed: 'outcomes' })),
	facts: z
		.array(
			z.strictObject({
				field: idOf('fields').meta(says({ label: 'Fält', refersTo: 'fields' })),
				is: text.describe('Vad kunden svarar när man frågar').meta(says({ label: 'Uppgift' })),
			}),
		)
		.min(1)
		.optional()
		.describe('Uppgifterna som texten behöver. Med dem går samtalet att öva som på riktigt')
		.meta(says({ label: 'Uppgifter om kunden' })),
	note: z
		.array(text)
		.min(1)
		.optional()
		.describe(
			'Ord som anteckningen ska innehålla utöver det som svaren ger. Slutar samtalet utan text räcker de för att öva det som på riktigt',
		)
		.meta(says({ label: 'Ska stå i anteckningen' })),
	source: sourceIds,
});

export type Exercise = z.infer<typeof exercise>;

/** Whether a call can be taken as it is: it has what its texts ask for, or, where it ends without a text, what its note must hold. */
export function isLive({ facts, note }: Pick<Exercise, 'facts' | 'note'>): boolean {
	return facts !== undefined || note !== undefined;
}

export const exercises = kind({
	folder: 'ovningar',
	pattern: '*/*.yml',
	schema: exercise,
	lies: 'in-areas',
	one: 'Övning',
	many: 'Övningar',
	the: 'Övningen',
	title: 'title',
	page: { address: 'ova', each: 'below' },
	icon: 'headset_mic',
	isOfferedEmpty: true,
});
