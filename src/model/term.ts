import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';

/** A word of the routines, explained for somebody who is new. */
export const term = z.strictObject({
	term: z.string().min(1),
	meaning: z.string().min(1).describe('Förklaringen, i en eller två meningar'),
	synonyms: z.array(z.string()).default([]).describe('Andra ord som folk säger eller söker på'),
	source: sourceIds,
});
export type Term = z.infer<typeof term>;
