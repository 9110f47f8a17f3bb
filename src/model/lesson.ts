import { z } from './zod.ts';
import { sourceId, sourceIds } from './forms.ts';
import { areaIdOf, says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

const text = z.string().trim().min(1);

const answer = z.strictObject({
	text: text.meta(says({ label: 'Svaret' })),
	right: z
		.literal(true)
		.optional()
		.describe('Bara på det eller de svar som är rätt')
		.meta(says({ label: 'Rätt svar' })),
	because: text.describe('Varför svaret är rätt eller fel').meta(says({ label: 'Varför', isLong: true })),
});

/** A question to check oneself with. One or more of its answers are right; each says why. */
const question = z
	.strictObject({
		ask: text.meta(says({ label: 'Fråga' })),
		answers: z
			.array(answer)
			.min(2)
			.max(5)
			.meta(says({ label: 'Svar' })),
		source: z
			.array(sourceId)
			.describe('Det som frågan står på: sagt på sidan eller en tidigare. Tom när frågan gäller webbplatsen själv')
			.meta(says({ label: 'Punkter i källan' })),
	})
	.refine(({ answers }) => mixed(answers), {
		error: 'ska ha minst ett rätt svar (right: true) och minst ett fel',
		path: ['answers'],
	});

/** A page of the path for new staff: content/introduktion/<area>/NN-<page>.mdx, in the order of NN. */
export const lesson = z.strictObject({
	title: titleKey,
	description: text.describe('Sidan i en mening').meta(says({ label: 'Sidan i en mening', the: 'Sidan i en mening', isLong: true })),
	goals: z
		.array(text)
		.min(1)
		.max(4)
		.describe('Fortsättningen på "Efter den här sidan kan du …"')
		.meta(says({ label: 'Efter sidan kan man', the: 'Vad man kan efter sidan' })),
	trees: z
		.array(areaIdOf('trees'))
		.describe('Träden som sidan handlar om och som övas efter den')
		.meta(says({ label: 'Träd', the: 'Trädet', them: 'Träden' })),
	questions: z
		.array(question)
		.min(2)
		.max(3)
		.meta(says({ label: 'Frågor att testa sig på', the: 'Frågorna att testa sig på' })),
	source: sourceIds,
});

export type Lesson = z.infer<typeof lesson>;
export type SelfCheck = Lesson['questions'][number];

export const lessons = kind({
	folder: 'introduktion',
	pattern: '*/*.mdx',
	schema: lesson,
	lies: 'in-areas',
	one: 'Introduktionssida',
	many: 'Introduktionssidor',
	the: 'Introduktionssidan',
	list: 'Introduktion',
	title: 'title',
	icon: 'school',
	body: { label: 'Text', the: 'Texten', form: 'rich' },
});

function mixed(answers: { right?: true | undefined }[]): boolean {
	return answers.some(({ right }) => right) && answers.some(({ right }) => !right);
}
