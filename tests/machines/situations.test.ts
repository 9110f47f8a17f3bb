import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { follow } from '../../src/tree/follow.ts';
import { isOutcome, metaOf } from '../../src/tree/walk.ts';
import { allTrees, isWritten } from '../trees.ts';

/** What is known in a situation of the source, the answers that say it, and where the routine says that it ends. */
export type Situation = { tree: string; known: string; answers: string[]; outcome: string; source: string[] };

const areas = globSync('tests/machines/situations/*.ts').map((path) => path.replace('tests/machines/', './'));
const situations = (await Promise.all(areas.map((path) => import(path)))).flatMap(({ default: list }): Situation[] => list);
const configs = Object.fromEntries(allTrees.map(({ id, config }) => [id, config]));

describe('the routines in the words of the source', () => {
	test.each(situations)('$tree: $known', ({ tree, answers, outcome, source }) => {
		const config = configs[tree]!;
		const { state, strides } = follow(config, answers);
		expect(strides).toHaveLength(answers.length);
		expect(state).toBe(outcome);
		const cited = [...strides.map((stride) => stride.state), state].flatMap((step) => metaOf(config, step)?.source ?? []);
		expect(cited).toEqual(expect.arrayContaining(source));
	});

	test.each(allTrees.filter(({ config }) => isWritten(config)))('every outcome of $id has a situation', ({ id, config }) => {
		const outcomes = Object.keys(config.states).filter((state) => isOutcome(metaOf(config, state)));
		const met = situations.filter(({ tree }) => tree === id).map(({ outcome }) => outcome);
		expect(outcomes.filter((state) => !met.includes(state))).toEqual([]);
	});
});
