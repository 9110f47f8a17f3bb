import { z } from './zod.ts';
import { sourceIds } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

const text = z.string().trim().min(1);

/** The most characters that a pattern may have. */
const LONGEST_PATTERN = 200;

/** How a whole value may look, and what is said of one that does not. */
const rule = z.strictObject({
	pattern: text
		.max(LONGEST_PATTERN)
		.describe('Hur hela uppgiften får se ut, som ett reguljärt uttryck: [0-9]{5,8}')
		.meta(says({ label: 'Så får uppgiften se ut' })),
	wrong: text
		.describe('En uppgift som varningen ska visas för. Den prövas av npm run check; handläggaren ser den inte')
		.meta(says({ label: 'Exempel som ska varnas för' })),
	warning: text.describe('Vad handläggaren får läsa; uppgiften går att använda ändå').meta(says({ label: 'Varning', isLong: true })),
});

/** A format of an organisation's own: content/format/<format>.yml. A value is warned of by the first rule whose pattern it does not fit. */
export const format = z.strictObject({
	name: text.describe('Vad uppgiften kallas: "Kortnummer"').meta(says({ label: 'Namn', the: 'Namnet' })),
	example: text
		.describe('En uppgift som ska godtas. Den prövas av npm run check; handläggaren ser den inte')
		.meta(says({ label: 'Exempel som ska godtas' })),
	rules: z
		.array(rule)
		.min(1)
		.max(5)
		.meta(says({ label: 'Varningar', item: 'varning' })),
	customer: z
		.boolean()
		.default(false)
		.describe('true om uppgiften säger vilken kund det är, som ett kortnummer')
		.meta(says({ label: 'Säger vilken kund det är' })),
	source: sourceIds.optional(),
});
export type Format = z.infer<typeof format>;

/** The rules as the page that warns needs them. */
export const publishedRules = z.array(rule.omit({ wrong: true }));

export const formats = kind({
	folder: 'format',
	pattern: '*.yml',
	schema: format,
	lies: 'shared',
	one: 'Format',
	many: 'Format',
	the: 'Formatet',
	title: 'name',
	icon: 'rule',
	isNamed: true,
});
