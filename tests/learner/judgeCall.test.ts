import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { missesOf } from '../../src/learner/practice/misses.ts';
import { judgeCall } from '../../src/learner/practice/judgeCall.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import type { Leg } from '../../src/tree/follow.ts';
import { publishedTrees as trees } from '../published.ts';
import { taken } from './taken.ts';

const { content } = readContent(process.cwd());
const configs = Object.fromEntries(Object.entries(trees).map(([id, { config }]) => [id, config]));
const NOW = new Date('2026-11-24T09:00:00');
const calls = [...content.exercises]
	.map(([id, file]) => ({ id, ...(file.data as Exercise), ...rightWay(file.data as Exercise, configs) }))
	.filter(({ facts }) => facts);
type Live = (typeof calls)[number];

const factsOf = ({ facts = [] }: Live) => Object.fromEntries(facts.map(({ field, is }) => [field, is]));
const wordsOf = ({ note = [] }: Live) => note.join(', ');
const chosen = ({ legs }: Live) => (legs.length > 1 ? legs.slice(1) : legs);
const last = (one: Live) => one.facts!.at(-1)!;

describe.each(calls)('$id taken as a call', (one) => {
	test('is passed by the right way, with its texts filled and its note', () => {
		for (const legs of [one.legs, chosen(one)]) {
			const verdict = judgeCall(one, taken(legs, factsOf(one), wordsOf(one)), trees, NOW);
			expect(verdict).toMatchObject({ passed: true, right: true, strays: [], unnoted: [] });
		}
	});

	test('is not passed where its text was never copied', () => {
		const verdict = judgeCall(one, taken(one.legs, factsOf(one), wordsOf(one), false), trees, NOW);
		expect(verdict).toMatchObject({ passed: false, right: true });
		expect(verdict.letters.every(({ copied }) => !copied)).toBe(true);
	});

	test('is not passed with a gap or a wrong fact, and both are named', () => {
		const { field } = last(one);
		const label = trees[one.outcomes.at(-1)!.tree]!.fields[field]!.label;
		const gap = judgeCall(one, taken(one.legs, { ...factsOf(one), [field]: '' }, wordsOf(one)), trees, NOW);
		expect(gap.passed).toBe(false);
		expect(gap.letters.flatMap(({ gaps }) => gaps)).toContain(label);
		const wrong = judgeCall(one, taken(one.legs, { ...factsOf(one), [field]: 'nagon@example.org' }, wordsOf(one)), trees, NOW);
		expect(wrong.letters.flatMap((letter) => letter.wrong)).toContain(label);
		expect(wrong.unnoted).toContain(last(one).is);
	});

	test('is not passed by another tree, nor where it stops on the way', () => {
		const other = Object.values(trees).find(({ id }) => id.startsWith(one.id.split('/')[0]!) && !one.legs.some(({ tree }) => tree === id))!;
		expect(judgeCall(one, taken([{ tree: other.id, answers: [] }], {}, '', false), trees, NOW)).toMatchObject({
			passed: false,
			right: false,
		});
		expect(judgeCall(one, taken(one.legs.slice(0, 1), {}, '', false), trees, NOW)).toMatchObject({ passed: false, right: false });
	});
});

describe('the kinds of error', () => {
	const one = calls.find(({ legs, note }) => legs.length > 1 && note)!;
	const made = (legs: Leg[], values: Record<string, string>, words: string, copies = true) =>
		missesOf(one, judgeCall(one, taken(legs, values, words, copies), trees, NOW));
	const gap = { ...factsOf(one), [last(one).field]: '' };
	const wrongAnswer = one.legs.map((leg, i) => (i === 1 ? { ...leg, answers: [...leg.answers.slice(0, -1), 'nej'] } : leg));

	test.each([
		['no error', made(one.legs, factsOf(one), wordsOf(one)), []],
		['a text that was never copied', made(one.legs, factsOf(one), wordsOf(one), false), ['text']],
		['a gap, which the note lacks too', made(one.legs, gap, wordsOf(one)), ['addressee', 'fact', 'note']],
		['a note without its words', made(one.legs, factsOf(one), ''), ['note']],
		['another tree', made([{ tree: `${one.id.split('/')[0]}/status`, answers: [] }], factsOf(one), wordsOf(one), false), ['tree', 'text']],
		['a stop where the way goes on', made(one.legs.slice(0, 1), factsOf(one), wordsOf(one), false), ['early', 'text']],
	])('of a call with %s', (_, misses, kinds) => expect(misses).toEqual(kinds));

	test('tell a wrong answer in the right tree from a wrong tree', () => {
		expect(made(wrongAnswer, factsOf(one), wordsOf(one), false)[0]).toBe('answer');
	});
});

describe('what else is judged', () => {
	test('a note without the words that only the agent can add', () => {
		const one = calls.find(({ note }) => note)!;
		expect(judgeCall(one, taken(one.legs, factsOf(one), ''), trees, NOW)).toMatchObject({ passed: false, unnoted: one.note });
	});

	test('a text that should not have gone, and to whom one went', () => {
		const [one, other] = [calls[0]!, calls.find(({ outcomes }) => outcomes.at(-1)!.state !== calls[0]!.outcomes.at(-1)!.state)!];
		const verdict = judgeCall(one, taken(other.legs, factsOf(other), wordsOf(other)), trees, NOW);
		expect(verdict.strays.length).toBeGreaterThan(0);
		const sent = taken(one.legs, factsOf(one), wordsOf(one));
		const elsewhere = { ...sent, deeds: sent.deeds.map((deed) => (deed.kind === 'copy' ? { ...deed, to: 'fel@example.org' } : deed)) };
		const [letter] = judgeCall(one, elsewhere, trees, NOW).letters;
		expect(letter).toMatchObject({ to: 'fel@example.org', rightTo: expect.stringMatching(/@/) });
		expect(judgeCall(one, elsewhere, trees, NOW).passed).toBe(false);
	});
});
