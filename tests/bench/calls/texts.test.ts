import { expect, test } from 'vitest';
import { fixedWords, isCopied } from './texts.ts';

const template = {
	to: ['{{e-post}}', 'a@example.se'],
	subject: 'Om ärende {{nummer}}',
	body: 'Hej!\n\nProblem: {{problem}}\nDag: {{dag}}\n\nHälsningar\nVi',
	optional: ['dag'],
};

test('the words that are always in a text are those around its fields', () => {
	expect(fixedWords(template)).toEqual(['a@example.se', 'Om ärende', 'Hej!', 'Problem:', 'Hälsningar', 'Vi']);
});

test.each([
	['in parts', ['kund@example.se, a@example.se', 'Om ärende 7', 'Hej!\n\nProblem: X\n\nHälsningar\nVi'], true],
	['whole', ['Till: a@example.se\nÄmne: Om ärende 7\n\nHej!\nProblem: X\nHälsningar\nVi'], true],
	['without its subject', ['a@example.se', 'Hej!\n\nProblem: X\n\nHälsningar\nVi'], false],
	['not at all', [], false],
])('a text that was copied %s', (_, copied, whole) => {
	expect(isCopied(template, copied)).toBe(whole);
});
