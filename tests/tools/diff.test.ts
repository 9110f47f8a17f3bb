import { describe, expect, test } from 'vitest';
import { compare } from '../../src/diff/compare.ts';
import { lineDiff } from '../../src/diff/lines.ts';
import { asMarkdown, asText } from '../../src/tools/diff/write.ts';
import { fixture, mutants, outcome, tree } from './diff/mutants.ts';

describe('what a change means', () => {
	test('is nothing where nothing has changed', () => {
		expect(asText(compare(fixture, fixture), 'förr', 'nu')).toBe(
			'Inget har ändrats i rutiner, träd, texter eller övningar mellan förr och nu.',
		);
	});

	test.each(mutants)('is told of %s', (_, after, said) => {
		const text = asText(compare(fixture, after), 'förr', 'nu');
		for (const line of said) expect(text).toContain(line);
		expect(text).not.toMatch(/undefined|\[object/);
	});

	test('is told backwards too: what came has gone', () => {
		const [, after] = mutants[0]!;
		expect(asText(compare(after, fixture), 'nu', 'förr')).toContain('Svaret ”Kanske” finns inte längre.');
	});

	test('is told of a branch that comes from another question', () => {
		const [, after] = mutants.find(([name]) => name === 'a branch that has moved to another question')!;
		const text = asText(compare(after, fixture), 'nu', 'förr');
		expect(text).toContain('Svaret ”Nej”, som leder till ”Ge låntagaren ett nytt kort”, har flyttats hit från ”Ligger det i lådan?”.');
		expect(text).not.toContain('Nytt svar: ”Nej”');
	});

	test('is told of no step that stands as it was', () => {
		const [, after] = mutants.find(([name]) => name === 'another label')!;
		expect(asText(compare(fixture, after), 'förr', 'nu')).not.toContain('Utfallet ”');
	});

	test('is Markdown that neither the content nor an address in it can break', () => {
		const after = tree((states) => Object.assign(outcome(states), { title: '<b>*Nu* @alla', text: '```' }));
		const markdown = asMarkdown(compare(fixture, after), 'förr', 'nu');
		expect(markdown).toContain('**Utfallet ”\\<b\\>\\*Nu\\* @<!-- -->alla”**');
		expect(markdown.match(/^ *```/gm)!.length % 2).toBe(0);
	});
});

test('two texts differ by the lines beside their longest common run', () => {
	expect(lineDiff(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([['b'], ['x', 'd']]);
	expect(lineDiff([], ['a', '', 'b'])).toEqual([[], ['a', 'b']]);
});
