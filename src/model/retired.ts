import { z } from 'astro/zod';
import { areaId } from './forms.ts';

/** A routine that no longer holds: content/utgangna/<area>/<the page's old name>.yml. Its address says so, and leads on. */
export const retired = z.strictObject({
	title: z.string().min(1).describe('Vad rutinen hette'),
	retired: z.coerce.date().describe('Dagen då rutinen slutade gälla, ÅÅÅÅ-MM-DD'),
	why: z.string().min(1).describe('Varför den inte gäller, och vad man gör i stället'),
	replacedBy: areaId.optional().describe('Rutinen som gäller i stället: område/sida'),
});
export type Retired = z.infer<typeof retired>;
