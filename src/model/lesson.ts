import { z } from 'astro/zod';
import { areaId, sourceIds } from './forms.ts';

const text = z.string().trim().min(1);

const answer = z.strictObject({
	text,
	right: z.literal(true).optional().describe('Bara på det eller de svar som är rätt'),
	because: text.describe('Varför svaret är rätt eller fel'),
});

/** A question to check oneself with. One or more of its answers are right; each says why. */
const question = z.strictObject({ ask: text, answers: z.array(answer).min(2).max(5) }).refine(({ answers }) => mixed(answers), {
	error: 'ska ha minst ett rätt svar (right: true) och minst ett fel',
	path: ['answers'],
});

/** A page of the path for new staff: content/introduktion/<area>/NN-<page>.mdx, in the order of NN. */
export const lesson = z.strictObject({
	title: text,
	description: text.describe('Sidan i en mening'),
	goals: z.array(text).min(1).max(4).describe('Fortsättningen på "Efter den här sidan kan du …"'),
	trees: z.array(areaId).describe('Träden som sidan handlar om och som övas efter den'),
	questions: z.array(question).min(2).max(3),
	source: sourceIds,
});

export type Lesson = z.infer<typeof lesson>;
export type SelfCheck = Lesson['questions'][number];

function mixed(answers: { right?: true | undefined }[]): boolean {
	return answers.some(({ right }) => right) && answers.some(({ right }) => !right);
}
