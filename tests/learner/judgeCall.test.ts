import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/disk.ts';
import { missesOf } from '../../src/learner/practice/misses.ts';
import { judgeCall } from '../../src/learner/practice/judgeCall.ts';
import { isLive, type Exercise } from '../../src/model/exercise.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import type { Call } from '../../src/call/call.ts';
import { reduce } from '../../src/call/reduce.ts';
import { isOutcome, metaOf, waysFrom } from '../../src/tree/walk.ts';
import type { Leg } from '../../src/tree/follow.ts';
import { publishedTrees as trees } from '../published.ts';
import { NOW, taken } from './taken.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const configs = Object.fromEntries(Object.entries(trees).map(([id, { config }]) => [id, config]));
const calls = [...content.exercises]
	.map(([id, file]) => ({ id, ...(file.data as Exercise), ...rightWay(file.data as Exercise, configs) }))
	.filter(isLive);
type Live = (typeof calls)[number];

const factsOf = ({ facts = [] }: Live) => Object.fromEntries(facts.map(({ field, is }) => [field, is]));
const wordsOf = ({ note = [] }: Live) => note.join(', ');
const chosen = ({ legs }: Live) => (legs.length > 1 ? legs.slice(1) : legs);
const treeOf = ({ outcomes }: Live) => trees[outcomes.at(-1)!.tree]!;
const last = (one: Live) => one.facts!.at(-1)!;
const textsOf = (one: Live) => {
	const meta = metaOf(treeOf(one).config, one.outcomes.at(-1)!.state);
	return isOutcome(meta) ? (meta.templates ?? []) : [];
};
/** A fact that is right in one way only, and no choice between two: told wrong, it is seen to be. */
const exactOf = (one: Live) =>
	one.facts?.findLast(({ field }) => !['text', 'stycke', 'val', 'ja-nej'].includes(treeOf(one).fields[field]!.format));

describe.each(calls)('$id taken as a call', (one) => {
	test('is passed by the right way, with its texts filled and its note', () => {
		for (const legs of [one.legs, chosen(one)]) {
			const verdict = judgeCall(one, taken(legs, factsOf(one), wordsOf(one)), trees, NOW);
			expect(verdict).toMatchObject({ passed: true, right: true, strays: [], unnoted: [] });
		}
	});

	test('is not passed where its texts and its note were never copied', () => {
		const verdict = judgeCall(one, taken(one.legs, factsOf(one), wordsOf(one), false), trees, NOW);
		expect(verdict).toMatchObject({ passed: false, right: true, noteCopied: false });
		expect(verdict.letters.map(({ copied }) => copied)).toEqual(textsOf(one).map(() => false));
	});

	test('is not passed by another tree, nor where it stops on the way', () => {
		const other = Object.values(trees).find(({ id }) => id.startsWith(one.id.split('/')[0]!) && !one.legs.some(({ tree }) => tree === id))!;
		expect(judgeCall(one, taken([{ tree: other.id, answers: [] }], {}, '', false), trees, NOW)).toMatchObject({
			passed: false,
			right: false,
		});
		if (one.legs.length < 2) return;
		expect(judgeCall(one, taken(one.legs.slice(0, 1), {}, '', false), trees, NOW)).toMatchObject({ passed: false, right: false });
	});
});

describe('a call as it is', () => {
	test.each(calls.filter(({ facts }) => facts))('$id is not passed with a gap, which is named', (one) => {
		const { field } = last(one);
		const gap = judgeCall(one, taken(one.legs, { ...factsOf(one), [field]: '' }, wordsOf(one)), trees, NOW);
		expect(gap.passed).toBe(false);
		expect(gap.letters.flatMap(({ gaps }) => gaps)).toContain(treeOf(one).fields[field]!.label);
	});

	test.each(calls.filter(exactOf))('$id is not passed with a wrong fact, which is named', (one) => {
		const { field, is } = exactOf(one)!;
		const wrong = judgeCall(one, taken(one.legs, { ...factsOf(one), [field]: 'nagon@example.org' }, wordsOf(one)), trees, NOW);
		expect(wrong.letters.flatMap((letter) => letter.wrong)).toContain(treeOf(one).fields[field]!.label);
		expect(wrong.unnoted).toContain(is);
	});
});

describe('the kinds of error', () => {
	const one = calls.find((call) => call.legs.length > 1 && call.note && exactOf(call)?.field === 'e-post')!;
	const made = (legs: Leg[], values: Record<string, string>, words: string, copies = true) =>
		missesOf(one, judgeCall(one, taken(legs, values, words, copies), trees, NOW));
	const gap = { ...factsOf(one), [last(one).field]: '' };
	const { tree, answers } = one.legs[1]!;
	const { config } = trees[tree]!;
	const other = waysFrom(config, config.initial).find(({ id }) => id !== answers[0])!;
	const wrongAnswer = one.legs.with(1, { tree, answers: [other.id] });

	test.each([
		['no error', made(one.legs, factsOf(one), wordsOf(one)), []],
		['a text and a note that were never copied', made(one.legs, factsOf(one), wordsOf(one), false), ['text', 'note']],
		['a gap, which the note lacks too', made(one.legs, gap, wordsOf(one)), ['addressee', 'fact', 'note']],
		['a note without its words', made(one.legs, factsOf(one), ''), ['note']],
		[
			'another tree',
			made([{ tree: `${one.id.split('/')[0]}/status`, answers: [] }], factsOf(one), wordsOf(one), false),
			['tree', 'text', 'note'],
		],
		['a stop where the way goes on', made(one.legs.slice(0, 1), factsOf(one), wordsOf(one), false), ['early', 'text', 'note']],
	])('of a call with %s', (_, misses, kinds) => expect(misses).toEqual(kinds));

	test('tell a wrong answer in the right tree from a wrong tree', () => {
		expect(made(wrongAnswer, factsOf(one), wordsOf(one), false)[0]).toBe('answer');
	});
});

describe('what else is judged', () => {
	const wordy = calls.find(({ facts }) => facts?.some(({ field }) => field === 'felbeskrivning'))!;
	const told = (felbeskrivning: string) =>
		judgeCall(wordy, taken(wordy.legs, { ...factsOf(wordy), felbeskrivning }, wordsOf(wordy)), trees, NOW);

	test('what is told in one’s own words is right where it says what it is about, and is held by the note as it was typed', () => {
		const [word = ''] = factsOf(wordy).felbeskrivning!.match(/\p{L}{5,}/u) ?? [];
		expect(told(`Det är något med ${word.toUpperCase()} igen.`).passed).toBe(true);
		expect(told('xyz')).toMatchObject({ passed: false, unnoted: [] });
	});

	test('a text of which only a part was copied, and a note that was changed after it was copied', () => {
		const one = calls.find((call) => exactOf(call)?.field === 'e-post' && call.facts!.length === 1 && call.note)!;
		const whole = taken(one.legs, factsOf(one), wordsOf(one));
		const copies = whole.deeds.filter((deed) => deed.kind === 'copy');
		const only = (...parts: string[]): Call => ({
			...whole,
			deeds: copies.flatMap((copy) => parts.map((part, i) => ({ ...copy, id: 100 + i, part }))),
		});
		const notCopied = (...parts: string[]) => judgeCall(one, only(...parts), trees, NOW).letters[0]!.notCopied;
		expect(notCopied('to')).toEqual(['Ämne', 'Text']);
		expect(notCopied('to', 'body')).toEqual(['Ämne']);
		expect(notCopied('to', 'subject', 'body')).toEqual([]);
		expect(judgeCall(one, only('to', 'body'), trees, NOW).passed).toBe(false);
		const early = taken(one.legs, factsOf(one), '');
		const later = reduce(early, { type: 'words', words: wordsOf(one) }, trees);
		expect(judgeCall(one, later, trees, NOW)).toMatchObject({ passed: false, noteCopied: true, unnoted: one.note });
	});

	test('a note without the words that only the agent can add', () => {
		const one = calls.find(({ note }) => note)!;
		expect(judgeCall(one, taken(one.legs, factsOf(one), ''), trees, NOW)).toMatchObject({ passed: false, unnoted: one.note });
	});

	test('a text that should not have gone, and to whom one went', () => {
		const mailed = calls.filter((call) => exactOf(call)?.field === 'e-post');
		const [one, other] = [mailed[0]!, mailed.find(({ outcomes }) => outcomes.at(-1)!.state !== mailed[0]!.outcomes.at(-1)!.state)!];
		const verdict = judgeCall(one, taken(other.legs, factsOf(other), wordsOf(other)), trees, NOW);
		expect(verdict.strays.length).toBeGreaterThan(0);
		const sent = taken(one.legs, factsOf(one), wordsOf(one));
		const elsewhere = { ...sent, deeds: sent.deeds.map((deed) => (deed.kind === 'copy' ? { ...deed, to: 'fel@example.org' } : deed)) };
		const [letter] = judgeCall(one, elsewhere, trees, NOW).letters;
		expect(letter).toMatchObject({ to: 'fel@example.org', rightTo: expect.stringMatching(/@/) });
		expect(judgeCall(one, elsewhere, trees, NOW).passed).toBe(false);
	});
});
