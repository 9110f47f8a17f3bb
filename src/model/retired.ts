import { z } from './zod.ts';
import { areaIdOf, dayKey, says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

/** A routine that no longer holds: content/utgangna/<area>/<the page's old name>.yml. Its address says so, and leads on. */
export const retiredRoutine = z.strictObject({
	title: titleKey.describe('Vad rutinen hette'),
	retired: dayKey
		.describe('Dagen då rutinen slutade gälla, ÅÅÅÅ-MM-DD')
		.meta(says({ label: 'Gäller inte sedan', the: 'Dagen då rutinen slutade gälla' })),
	why: z
		.string()
		.min(1)
		.describe('Varför den inte gäller, och vad man gör i stället')
		.meta(says({ label: 'Varför, och vad man gör i stället', the: 'Varför den inte gäller', isLong: true })),
	replacedBy: areaIdOf('docs')
		.optional()
		.describe('Rutinen som gäller i stället: område/sida')
		.meta(says({ label: 'Ersatt av', the: 'Rutinen som gäller i stället' })),
});

export const retired = kind({
	folder: 'utgangna',
	pattern: '*/*.yml',
	schema: retiredRoutine,
	lies: 'in-areas',
	one: 'Utgången rutin',
	many: 'Utgångna rutiner',
	the: 'Den utgångna rutinen',
	title: 'title',
	icon: 'archive',
});
