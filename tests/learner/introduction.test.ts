import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/disk.ts';
import { lesson as schema, type Lesson } from '../../src/model/lesson.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const lessons = [...content.lessons].map(([id, file]) => ({ id, lesson: file.data as Lesson }));

describe('the introduction', () => {
	test.each(lessons)('$id asks questions that have a right and a wrong answer, each with its reason', ({ lesson }) => {
		for (const { answers } of lesson.questions) {
			const right = answers.filter((answer) => answer.right).length;
			expect(right).toBeGreaterThan(0);
			expect(new Set(answers.map(({ text }) => text)).size).toBe(answers.length);
			expect(answers.filter(({ because }) => /^(Ja|Nej)\b/.test(because))).toEqual([]);
		}
	});
});

/* Mutants of a page: each is refused, in Swedish. */
describe('a page of the introduction', () => {
	const { lesson } = lessons[0] ?? { lesson: undefined };
	const all = (right: true | undefined) => ({
		questions: lesson?.questions.map((question) => ({ ...question, answers: question.answers.map((a) => ({ ...a, right })) })),
	});

	test.runIf(lesson)('as it is, is taken', () => expect(schema.safeParse(lesson).success).toBe(true));

	test.runIf(lesson).each([
		['only wrong answers', all(undefined)],
		['only right answers', all(true)],
		['a single question', { questions: lesson?.questions.slice(0, 1) }],
		['no goal', { goals: [] }],
	])('with %s is refused', (_, change) => {
		expect(schema.safeParse({ ...lesson, ...change }).success).toBe(false);
	});
});
