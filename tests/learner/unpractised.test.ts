import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../src/call/deeds.ts';
import { noteOf } from '../../src/call/note.ts';
import { chainOf } from '../../src/call/walks.ts';
import { readContent } from '../../src/check/disk.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import { follow, type Leg } from '../../src/tree/follow.ts';
import { toldBefore } from '../../src/tree/asked.ts';
import { publishedTrees as trees } from '../published.ts';
import { taken } from './taken.ts';
import { ORGANISATIONS } from '../copy.ts';

/** A call that nobody has practised: what is said, and the right way through it, with its end, its text and what its note must say. */
export type Unpractised = {
	words: string;
	/** Trees in order, each with its answers. */
	way: [tree: string, ...answers: string[]][];
	end: string;
	facts?: Record<string, string>;
	mail?: { template: string; to: string };
	note: string[];
};

/*
 * What the practice calls teach is enough for calls that are in none of them: each choice on their ways has been met, whatever the words.
 */
const { content } = readContent(ORGANISATIONS);
const configs = Object.fromEntries(Object.entries(trees).map(([id, { config }]) => [id, config]));
const practised = [...content.exercises].map(([id, file]) => ({
	id,
	call: file.data as Exercise,
	way: rightWay(file.data as Exercise, configs),
}));
const met = new Set(practised.flatMap(({ way }) => way.steps.map(({ tree, state, answer }) => `${tree}/${state} ${answer}`)));
const ends = new Set(practised.flatMap(({ way }) => way.outcomes.map(({ tree, state }) => `${tree}/${state}`)));
/** What a practice call chooses in its list of areas: the trees that are gone on into from the first. */
const chosen = new Set(practised.flatMap(({ way }) => way.legs.slice(0, 2).map(({ tree }) => tree)));

const files = import.meta.glob<{ calls: Unpractised[] }>('./unpractised/*.ts', { eager: true });
const calls = Object.values(files).flatMap((file) => file.calls);
const NOW = new Date('2026-11-24T09:00:00');

/** The way as the player holds it, with what a tree takes as known where it is entered at a step. */
const legsOf = ({ way }: Unpractised): Leg[] =>
	way.reduce<Leg[]>((legs, [tree, ...answers]) => {
		const told = legs.length > 0 ? toldBefore([...legs, { tree, answers }], legs.length, trees) : [];
		return [...legs, { tree, answers: [...told, ...answers.slice(told.length)] }];
	}, []);

const stems = (text: string) => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

describe.each(calls)('a call that is in no practice call: $words', (one) => {
	const legs = legsOf(one);
	const call = taken(legs, one.facts ?? {}, '');

	test('ends, is written and is noted as the routine says', () => {
		const last = chainOf(call).at(-1)!;
		expect(follow(trees[last.tree]!.config, last.answers).state).toBe(one.end);
		const note = noteOf(call, trees, NOW).text;
		for (const words of one.note) expect(note).toContain(words);
		const letters = lettersOf(call).map(({ template, to, missing }) => ({ template, to, missing }));
		if (one.mail) expect(letters).toContainEqual({ ...one.mail, missing: [] });
		else expect(letters).toEqual([]);
	});

	test('asks for no choice that practice has not met', () => {
		const steps = legs.flatMap(({ tree, answers }) => follow(trees[tree]!.config, answers).strides.map((stride) => ({ tree, ...stride })));
		expect(steps.map(({ tree, state, answer }) => `${tree}/${state} ${answer}`).filter((step) => !met.has(step))).toEqual([]);
		expect(ends).toContain(`${legs.at(-1)!.tree}/${one.end}`);
		expect(chosen).toContain(legs[0]!.tree);
	});

	test('is told in other words than any practice call', () => {
		const own = stems(one.words);
		const alike = practised.filter(({ call: { opening } }) => own.intersection(stems(opening)).size > own.size / 3).map(({ id }) => id);
		expect(alike).toEqual([]);
	});
});

test('there are twenty of them', () => expect(calls).toHaveLength(20));
