import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';

/** How a field is filled in and what its format check looks for. */
export const FORMATS = ['text', 'stycke', 'val', 'e-post', 'kundnummer', 'personnummer', 'datum', 'klockslag', 'incidentnummer'] as const;

/** A fact that templates ask for. Its value lives in memory on the page alone. */
export const field = z
	.strictObject({
		label: z.string().min(1),
		format: z.enum(FORMATS),
		help: z.string().optional().describe('Var uppgiften finns eller hur den skrivs'),
		choices: z.array(z.string()).optional().describe('Bara för format val: alternativen, en rad var'),
		source: sourceIds,
	})
	.refine((f) => (f.format === 'val') === (f.choices !== undefined), 'choices ska finnas för format val, och bara då');
export type Field = z.infer<typeof field>;
