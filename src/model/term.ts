import { z } from './zod.ts';
import { sourceIds } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

/** A word of the routines, explained for somebody who is new. */
export const term = z.strictObject({
	term: z
		.string()
		.min(1)
		.meta(says({ label: 'Ordet', the: 'Ordet' })),
	meaning: z
		.string()
		.min(1)
		.describe('Förklaringen, i en eller två meningar')
		.meta(says({ label: 'Vad det betyder', the: 'Vad ordet betyder', isLong: true })),
	synonyms: z
		.array(z.string())
		.default([])
		.describe('Andra ord som folk säger eller söker på')
		.meta(says({ label: 'Andra ord för samma sak', the: 'Ordet för samma sak', them: 'Orden för samma sak', isUnordered: true })),
	source: sourceIds,
});
export type Term = z.infer<typeof term>;

export const terms = kind({
	folder: 'ordlista',
	pattern: '*.yml',
	schema: term,
	lies: 'shared',
	one: 'Ord',
	many: 'Ord',
	the: 'Ordet',
	list: 'Ordlista',
	title: 'term',
	page: { address: 'ordlista', each: 'on-it', others: /^bokstav-/ },
	icon: 'dictionary',
	isNamed: true,
});
