import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { lesson as schema, type Lesson } from '../../src/model/lesson.ts';
import { allTrees } from '../trees.ts';

const { content } = readContent(process.cwd());
const lessons = [...content.lessons].map(([id, file]) => ({ id, lesson: file.data as Lesson }));
const areas = [...new Set(lessons.map(({ id }) => id.split('/')[0]!))];

describe('the introduction', () => {
	test.each(areas)('of %s names every tree of the area', (area) => {
		const named = lessons.filter(({ id }) => id.startsWith(`${area}/`)).flatMap(({ lesson }) => lesson.trees);
		const trees = allTrees.map(({ id }) => id).filter((id) => id.startsWith(`${area}/`));
		expect(trees.filter((id) => !named.includes(id))).toEqual([]);
	});

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
