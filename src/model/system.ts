import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';

/** A system that the agent opens. */
export const system = z.strictObject({
	name: z.string().min(1),
	what: z.string().min(1).describe('Vad systemet används till, i en mening'),
	url: z.url().optional(),
	warning: z.string().optional().describe('Vad man aldrig får göra; visas överallt där systemet öppnas'),
	source: sourceIds,
});
export type System = z.infer<typeof system>;
