import { z } from 'astro/zod';
import { id, sourceIds } from './forms.ts';

/** The formats that every organisation has; others are content, one file each in content/format. */
export const FORMATS = ['text', 'stycke', 'val', 'ja-nej', 'e-post', 'telefon', 'personnummer', 'datum', 'klockslag', 'tal'] as const;

/** Whether a format is one of those that every organisation has. */
export function isGeneral(format: string): boolean {
	return FORMATS.some((general) => general === format);
}

/** A fact that templates ask for. Its value lives in memory on the page alone. */
export const field = z
	.strictObject({
		label: z.string().min(1),
		format: id.describe(`Hur uppgiften skrivs: ${FORMATS.join(', ')}, eller filnamn i content/format`),
		help: z.string().optional().describe('Var uppgiften finns eller hur den skrivs'),
		choices: z.array(z.string()).optional().describe('Bara för format val: alternativen, en rad var'),
		source: sourceIds,
	})
	.refine((f) => (f.format === 'val') === (f.choices !== undefined), 'choices ska finnas för format val, och bara då');
export type Field = z.infer<typeof field>;
