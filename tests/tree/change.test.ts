import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import type { StepState, TreeConfig } from '../../machines/tree.ts';
import { change } from '../../src/tree/change.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { follow, type Trees } from '../../src/tree/follow.ts';
import { onwardFrom } from '../../src/tree/onward.ts';
import { askedIn, cut, settled, standing, toldBefore, type Sitting } from '../../src/tree/sitting.ts';
import { waysFrom } from '../../src/tree/walk.ts';
import { allTrees } from '../trees.ts';
import { kindTrees } from './kinds.ts';

const configs = [...allTrees.map(({ config }) => config), ...kindTrees];
const trees: Trees = Object.fromEntries(configs.map((config) => [config.id, { id: config.id, config } as PublishedTree]));

/** A walk by choices, each the index of an answer counted round; at an outcome it goes on into the next tree, if there is one. */
function walk(id: string, choices: number[]): Sitting {
	let legs = [{ tree: id, answers: [] as string[] }];
	for (const choice of choices) {
		const { tree, state } = standing({ legs }, trees);
		const ways = waysFrom(tree.config, state);
		const onward = onwardFrom(legs, trees);
		if (onward && (ways.length === 0 || choice % 2)) legs = [...legs, { tree: onward.tree, answers: onward.answers }];
		else if (ways.length > 0)
			legs = legs.map((leg, i) => (i < legs.length - 1 ? leg : { ...leg, answers: [...leg.answers, ways[choice % ways.length]!.id] }));
		({ legs } = settled({ legs }, trees));
	}
	return { legs };
}

/** Every answer of a sitting with where it was given. */
function given({ legs }: Sitting) {
	return legs.flatMap(({ tree, answers }, leg) =>
		follow(trees[tree]!.config, answers).strides.map((stride, i) => ({ leg, stride: i, tree, ...stride })),
	);
}

const anyTree = fc.constantFrom(...Object.keys(trees));
const anyChange = fc.record({
	id: anyTree,
	choices: fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
	which: fc.nat(20),
	answer: fc.nat(8),
});

/** Whether an answer stands in a tree that is come back to, since it was given before. */
function isRepeated({ legs }: Sitting, { leg, stride }: { leg: number; stride: number }): boolean {
	return Boolean(onwardFrom(legs.slice(0, leg), trees)?.returns) && stride < toldBefore(legs, leg, trees).length;
}

function pick({ id, choices, which, answer }: { id: string; choices: number[]; which: number; answer: number }) {
	const sitting = walk(id, choices);
	const answers = given(sitting).filter((one) => !isRepeated(sitting, one));
	const at = answers[which % answers.length]!;
	const ways = waysFrom(trees[at.tree]!.config, at.state);
	return { sitting, at, later: answers.slice(answers.indexOf(at) + 1), answer: ways[answer % ways.length]!.id };
}

describe('an answer that is changed', () => {
	test('leaves a sitting that holds, with the new answer in its place', () => {
		fc.assert(
			fc.property(anyChange, (any) => {
				const { sitting, at, answer } = pick(any);
				const changed = change(sitting, at.leg, at.stride, answer, trees).sitting;
				expect(cut(changed, trees)).toEqual(changed);
				expect(given(changed).find((g) => g.leg === at.leg && g.stride === at.stride)).toMatchObject({ state: at.state, answer });
			}),
			{ numRuns: 2000 },
		);
	});

	test('keeps or lets fall every later answer, and makes none up', () => {
		fc.assert(
			fc.property(anyChange, (any) => {
				const { sitting, at, later, answer } = pick(any);
				const { sitting: changed, fallen } = change(sitting, at.leg, at.stride, answer, trees);
				const after = given(changed).filter((g) => g.leg > at.leg || (g.leg === at.leg && g.stride > at.stride));
				const key = (g: { tree: string; state: string; answer: string }) => `${g.tree}#${g.state}/${g.answer}`;
				const isOwn = (of: Sitting) => (g: { leg: number; stride: number }) => askedIn(of.legs, g.leg, trees)[g.stride];
				const [held, had] = [[...after, ...fallen].map(key), later.map(key)];
				expect(
					later
						.filter(isOwn(sitting))
						.map(key)
						.filter((one) => !held.includes(one)),
				).toEqual([]);
				// What the outcome before tells is no answer of the reader's, and may come with the change.
				const kept = [...after.filter(isOwn(changed)), ...fallen].map(key);
				expect(kept.filter((one) => !had.includes(one))).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});

	test('changes nothing where it is the same answer', () => {
		fc.assert(
			fc.property(anyChange, (any) => {
				const { sitting, at } = pick(any);
				expect(change(sitting, at.leg, at.stride, at.answer, trees)).toEqual({ sitting, fallen: [] });
			}),
			{ numRuns: 500 },
		);
	});

	test('changes what a tree that is come back to repeats where it was answered', () => {
		const legs = [
			{ tree: 'prov/modem', answers: ['vet'] },
			{ tree: 'prov/matning', answers: ['nej'] },
			{ tree: 'prov/modem', answers: ['vet', 'hel'] },
		];
		expect(change({ legs }, 2, 0, 'ja', trees).sitting).toEqual({ legs: [{ tree: 'prov/modem', answers: ['ja'] }] });
		expect(change({ legs }, 2, 1, 'trasig', trees).sitting).toEqual({ legs: [{ tree: 'prov/modem', answers: ['vet', 'trasig'] }] });
	});

	const to = (target: string) => ({ target, meta: { label: target } });
	const ask = (on: Record<string, ReturnType<typeof to>>): StepState => ({ meta: { kind: 'question', text: '?', source: ['E1.1'] }, on });
	const end: StepState = { type: 'final', meta: { kind: 'outcome', title: 'Slut', source: ['E1.1'] } };
	const config: TreeConfig = {
		id: 'prov/trad',
		initial: 'a',
		states: {
			a: ask({ kort: to('c'), lang: to('b') }),
			b: ask({ ja: to('c'), nej: to('c') }),
			c: ask({ ja: to('slut'), nej: to('slut') }),
			slut: end,
		},
	};
	const small: Trees = { 'prov/trad': { id: 'prov/trad', config } as PublishedTree };

	test('keeps the answers whose questions still come up, and names those that do not', () => {
		const long = { legs: [{ tree: 'prov/trad', answers: ['lang', 'nej', 'ja'] }] };
		expect(change(long, 0, 0, 'kort', small)).toEqual({
			sitting: { legs: [{ tree: 'prov/trad', answers: ['kort', 'ja'] }] },
			fallen: [{ tree: 'prov/trad', state: 'b', answer: 'nej' }],
		});
	});

	test('stops at a question that was not asked before', () => {
		const short = { legs: [{ tree: 'prov/trad', answers: ['kort', 'ja'] }] };
		const { sitting, fallen } = change(short, 0, 0, 'lang', small);
		expect(sitting.legs[0]?.answers).toEqual(['lang']);
		expect(fallen).toEqual([{ tree: 'prov/trad', state: 'c', answer: 'ja' }]);
	});

	const leading = (at?: string): StepState => ({
		type: 'final',
		meta: { kind: 'outcome', title: 'Vidare', next: at ? { tree: 'prov/trad', at } : 'prov/trad', source: ['E1.1'] },
	});
	const before: TreeConfig = {
		id: 'prov/forst',
		initial: 'a',
		states: { a: ask({ vet: to('vid-b'), 'vet-inte': to('fran-borjan') }), 'vid-b': leading('b'), 'fran-borjan': leading() },
	};
	const both: Trees = { ...small, 'prov/forst': { id: 'prov/forst', config: before } as PublishedTree };
	const on = (first: string, ...answers: string[]) => ({
		legs: [
			{ tree: 'prov/forst', answers: [first] },
			{ tree: 'prov/trad', answers },
		],
	});

	test('takes nothing as known that the new answer does not tell', () => {
		expect(change(on('vet', 'lang'), 0, 0, 'vet-inte', both)).toEqual({ sitting: on('vet-inte'), fallen: [] });
		expect(change(on('vet', 'lang', 'ja'), 0, 0, 'vet-inte', both).fallen).toEqual([{ tree: 'prov/trad', state: 'b', answer: 'ja' }]);
	});

	test('takes as known what the new answer tells', () => {
		expect(change(on('vet-inte'), 0, 0, 'vet', both).sitting).toEqual(on('vet', 'lang'));
		expect(change(on('vet-inte', 'kort', 'ja'), 0, 0, 'vet', both).sitting).toEqual(on('vet', 'lang'));
	});

	test('keeps what was taken as known and then changed, where the tree is entered as before', () => {
		expect(change(on('vet', 'kort', 'ja'), 0, 0, 'vet', both).sitting).toEqual(on('vet', 'kort', 'ja'));
	});
});
