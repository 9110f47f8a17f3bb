import { createMachine, type AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { isOutcome, metaOf, shortestWays } from '../../src/tree/walk.ts';
import { allTrees } from '../trees.ts';

describe.each(allTrees)('the tree $id', ({ config }) => {
	const machine: AnyStateMachine = createMachine(config as never);
	const paths = getShortestPaths(machine);

	test('reaches each of its states, by the same number of answers as the page says', () => {
		const byGraph = Object.fromEntries(paths.map(({ state, steps }) => [String(state.value), steps.length - 1]));
		const byPage = Object.fromEntries([...shortestWays(config)].map(([state, way]) => [state, way.length]));
		expect(byPage).toEqual(byGraph);
		expect(Object.keys(byPage).sort()).toEqual(Object.keys(config.states).sort());
	});

	test('ends in outcomes and only there', () => {
		for (const { state } of paths) expect(state.status === 'done').toBe(isOutcome(metaOf(config, String(state.value))));
	});

	test('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(config))).toEqual(config);
	});
});
