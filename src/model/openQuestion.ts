import { z } from './zod.ts';
import { sourceIds } from './forms.ts';
import { areaIdOf, says } from './keys.ts';
import { kind } from './kind.ts';

const text = z.string().min(1);

/** What a routine leaves open: shown as open where it matters, never filled in. */
export const openQuestion = z.strictObject({
	question: text.describe('Frågan till rutinens ägare, som en fråga').meta(says({ label: 'Frågan', the: 'Frågan', isLong: true })),
	said: text
		.describe('Vad rutinen säger, och var den slutar')
		.meta(says({ label: 'Vad rutinen säger', the: 'Vad rutinen säger', isLong: true })),
	meanwhile: text
		.describe('Vad handläggaren gör tills frågan är besvarad')
		.meta(says({ label: 'Gör så länge', the: 'Vad man gör så länge', isLong: true })),
	answer: text
		.optional()
		.describe('Ägarens svar, med dagen det gavs; visas i stället för frågan överallt där den ställs')
		.meta(says({ label: 'Svaret', the: 'Svaret', isLong: true })),
	routines: z
		.array(areaIdOf('docs'))
		.min(1)
		.describe('Rutinsidor som frågan hör till: område/sida')
		.meta(says({ label: 'Rutiner som frågan hör till' })),
	source: sourceIds,
});
export type OpenQuestion = z.infer<typeof openQuestion>;

export const questions = kind({
	folder: 'fragor',
	pattern: '*.yml',
	schema: openQuestion,
	lies: 'shared',
	one: 'Öppen fråga',
	many: 'Öppna frågor',
	the: 'Den öppna frågan',
	title: 'question',
	page: { address: 'oppna-fragor', each: 'on-it', others: /^fragor-|-fraga$/ },
	icon: 'help',
	summary: '{{slug}}: {{question}}',
});
