import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';

const text = z.string().trim().min(1);

/** The most characters that a pattern may have. */
const LONGEST_PATTERN = 200;

/** How a whole value may look, and what is said of one that does not. */
const rule = z.strictObject({
	pattern: text.max(LONGEST_PATTERN).describe('Hur hela uppgiften får se ut, som ett reguljärt uttryck: [0-9]{5,8}'),
	wrong: text.describe('En uppgift som varningen ska visas för. Den prövas av npm run check; handläggaren ser den inte'),
	warning: text.describe('Vad handläggaren får läsa; uppgiften går att använda ändå'),
});

/** A format of an organisation's own: content/format/<format>.yml. A value is warned of by the first rule whose pattern it does not fit. */
export const format = z.strictObject({
	name: text.describe('Vad uppgiften kallas: "Kundnummer"'),
	example: text.describe('En uppgift som ska godtas. Den prövas av npm run check; handläggaren ser den inte'),
	rules: z.array(rule).min(1).max(5),
	source: sourceIds.optional(),
});
export type Format = z.infer<typeof format>;

/** The rules as the page that warns needs them. */
export const publishedRules = z.array(rule.omit({ wrong: true }));
