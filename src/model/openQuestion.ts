import { z } from 'astro/zod';
import { areaId, sourceIds } from './forms.ts';

/** What a routine leaves open: shown as open where it matters, never filled in. */
export const openQuestion = z.strictObject({
	question: z.string().min(1).describe('Frågan till rutinens ägare, som en fråga'),
	said: z.string().min(1).describe('Vad rutinen säger, och var den slutar'),
	meanwhile: z.string().min(1).describe('Vad handläggaren gör tills frågan är besvarad'),
	answer: z.string().min(1).optional().describe('Ägarens svar, med dagen det gavs; visas i stället för frågan överallt där den ställs'),
	routines: z.array(areaId).min(1).describe('Rutinsidor som frågan hör till: område/sida'),
	source: sourceIds,
});
export type OpenQuestion = z.infer<typeof openQuestion>;
