import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import { landing } from '../../src/tree/landing.ts';
import { fromSearch, toSearch } from '../../src/tree/address.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { turn, type Turn } from '../../src/tree/reader.ts';
import type { Trees } from '../../src/tree/follow.ts';
import { answered, back, cut, rewind, shortcutTo, standing, walkedIn, type Sitting } from '../../src/tree/sitting.ts';
import { allChoices, choosing } from '../../src/tree/choices.ts';
import { onwardFrom } from '../../src/tree/onward.ts';
import { exitsFrom, metaOf } from '../../src/tree/walk.ts';
import { allTrees } from '../trees.ts';
import { kindTrees } from './kinds.ts';

const configs = [...allTrees.map(({ config }) => config), ...kindTrees];
const trees = Object.fromEntries(configs.map((config) => [config.id, { id: config.id, config } as PublishedTree])) as Trees;
const ids = Object.keys(trees);
const begin = (tree: string): Sitting => ({ legs: [{ tree, answers: [] }] });
const anyTree = fc.constantFrom(...ids);
const anyWord = fc.oneof(fc.constantFrom(...ids), fc.constantFrom('ja', 'nej', 'borttaget-svar', '', '../x', 'a,b'), fc.string());

/** Turns as a reader can make them where the reader stands, chosen by numbers so that a failing walk can shrink. */
function walk(start: Sitting, choices: number[]): Sitting[] {
	const steps = [start];
	for (const choice of choices) {
		const now = steps.at(-1)!;
		const options = turnsFrom(now);
		steps.push(turn(now, options[choice % options.length]!, trees));
	}
	return steps;
}

function turnsFrom(sitting: Sitting): Turn[] {
	const { tree, state, strides } = standing(sitting, trees);
	const meta = metaOf(tree.config, state);
	const chosen = meta?.kind === 'choices' ? allChoices(meta).map((set) => choosing(meta, set)) : [];
	const answers = [...exitsFrom(tree.config, state).map(({ id }) => id), ...chosen].map((answer): Turn => ({ type: 'answer', answer }));
	const onward = onwardFrom(sitting.legs, trees);
	const lead: Turn[] = onward ? [{ type: 'lead', tree: onward.tree, answers: onward.answers }] : [];
	const rewinds = strides.map((_, stride): Turn => ({ type: 'rewind', leg: sitting.legs.length - 1, stride }));
	return [...answers, ...answers, ...lead, ...rewinds, { type: 'back' }, { type: 'rewind', leg: 0, stride: 0 }];
}

describe('a sitting', () => {
	test('never leaves a valid step, whatever turns the reader takes', () => {
		fc.assert(
			fc.property(anyTree, fc.array(fc.nat(50), { maxLength: 40 }), (id, choices) => {
				for (const sitting of walk(begin(id), choices)) {
					expect(cut(sitting, trees)).toEqual(sitting);
					const { tree, state } = standing(sitting, trees);
					expect(tree.config.states).toHaveProperty([state]);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('is the same after its address has been copied and opened', () => {
		fc.assert(
			fc.property(anyTree, fc.array(fc.nat(50), { maxLength: 20 }), (id, choices) => {
				const sitting = walk(begin(id), choices).at(-1)!;
				for (const home of [id, '']) {
					const asked = fromSearch(toSearch(walkedIn(sitting.legs, trees), home), home);
					expect(asked ? landing(asked, '', trees) : { sitting: begin(id) }).toEqual({ sitting });
				}
			}),
		);
	});

	test('stops at the last thing that holds when its address is broken', () => {
		fc.assert(
			fc.property(anyTree, fc.array(anyWord, { maxLength: 8 }), (id, words) => {
				const asked = fromSearch(`?svar=${words.join(',')}`, id);
				const sitting = asked ? landing(asked, '', trees).sitting : begin(id);
				expect(sitting.legs[0]).toMatchObject({ tree: id });
				expect(() => standing(sitting, trees)).not.toThrow();
			}),
			{ numRuns: 1000 },
		);
	});

	test('goes back one answer at a time, across the border of a tree, and stays at the first question', () => {
		fc.assert(
			fc.property(anyTree, fc.array(fc.nat(50), { maxLength: 20 }), (id, choices) => {
				let sitting = walk(begin(id), choices).at(-1)!;
				const length = sitting.legs.reduce((sum, { answers }) => sum + answers.length + 1, 0);
				for (let i = 0; i < length; i++) sitting = back(sitting, trees);
				expect(sitting).toEqual(begin(id));
			}),
		);
	});

	test('rewinds to a question and forgets what came after it', () => {
		const sitting: Sitting = {
			legs: [
				{ tree: 'a/b', answers: ['x', 'y', 'z'] },
				{ tree: 'c/d', answers: ['w'] },
			],
		};
		expect(rewind(sitting, 0, 1)).toEqual({ legs: [{ tree: 'a/b', answers: ['x'] }] });
		expect(answered(rewind(sitting, 1, 0), 'v').legs[1]).toEqual({ tree: 'c/d', answers: ['v'] });
	});

	test('takes the shortest way to a step that a link names, and says so', () => {
		for (const tree of Object.values(trees)) {
			for (const state of Object.keys(tree.config.states)) {
				const sitting = shortcutTo(tree, state)!;
				expect(standing(sitting, trees).state).toBe(state);
				expect(sitting.shortcut).toBe(state !== tree.config.initial);
			}
			expect(shortcutTo(tree, 'finns-inte')).toBeUndefined();
		}
	});
});
