import { z } from 'astro/zod';
import { ids, sourceIds } from './forms.ts';

/** An action, once: its body is a numbered list of what to do. Shown alike on pages and in outcomes. */
export const action = z.strictObject({
	title: z.string().min(1).describe('Vad som görs, i uppmaning: "Ta bort kontot i Identity Server"'),
	systems: ids.default([]).describe('System som öppnas: filnamn i content/system'),
	source: sourceIds,
});
export type Action = z.infer<typeof action>;
