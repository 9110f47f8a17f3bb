import { id } from '../model/forms.ts';
import { says } from '../model/keys.ts';
import { z } from '../model/zod.ts';

/** Words that are there. */
export const text = z.string().min(1);
/** Ids, one at least. */
export const ids = z.array(id).min(1).optional();
const PICTURE = /^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpe?g|webp|avif|gif|svg)$/;

/** What helps beside the words: `src/check/aids.ts` holds it against the files and pages there are. */
export const aids = z
	.array(
		z.discriminatedUnion('kind', [
			z.strictObject({
				kind: z.literal('picture'),
				file: z.string().regex(PICTURE, 'ska vara namnet på en bild, som lampor.png, med små bokstäver a–z, siffror och bindestreck'),
				alt: text.meta(says({ label: 'Vad bilden visar' })),
				caption: text.optional().meta(says({ label: 'Bildtexten' })),
			}),
			z.strictObject({
				kind: z.literal('link'),
				to: text.meta(says({ label: 'Adressen' })),
				text: text.meta(says({ label: 'Länkens ord' })),
			}),
			z.strictObject({
				kind: z.literal('table'),
				caption: text.meta(says({ label: 'Vad tabellen visar' })),
				rows: z.array(z.array(z.string()).min(2).max(5)).min(2).max(12),
			}),
		]),
	)
	.min(1)
	.max(4)
	.optional()
	.meta(says({ label: 'Bilder, länkar och tabeller' }));
const sets = z
	.record(id, text)
	.optional()
	.meta(says({ label: 'Det som svaret fyller i' }));
const retries = z
	.strictObject({
		most: z
			.int()
			.min(1)
			.max(5)
			.meta(says({ label: 'Högst så många försök' })),
		then: id.meta(says({ label: 'Steget efter försöken' })),
	})
	.optional()
	.meta(says({ label: 'Försök' }));
/** One answer: where it leads, and in its meta what the reader sees. */
export const answer = z.strictObject({
	target: z.string().meta(says({ label: 'Steget som svaret leder till' })),
	meta: z.strictObject({
		label: text.meta(says({ label: 'Svarets ord' })),
		means: text.optional().meta(says({ label: 'Vad svaret betyder' })),
		was: ids,
		sets,
		facts: ids.meta(says({ label: 'Det som svaret berättar' })),
		retries,
	}),
});
