import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import { follow } from '../../src/tree/follow.ts';
import { shortestWays } from '../../src/tree/walk.ts';
import { waysTo } from '../../src/tree/ways.ts';
import { allTrees } from '../trees.ts';

const question = (on: Record<string, string>) => ({
	meta: { kind: 'question' as const, text: '?', source: [] },
	on: Object.fromEntries(Object.entries(on).map(([id, target]) => [id, { target, meta: { label: id } }])),
});
const end = { type: 'final' as const, meta: { kind: 'outcome' as const, title: 'Slut', source: [] } };

/** A tree with two answers to the same step, a way around and a way back. */
const round: TreeConfig = {
	id: 'prov/runt',
	initial: 'a',
	states: { a: question({ x: 'b', y: 'b', z: 'c' }), b: question({ x: 'c', y: 'a' }), c: question({ x: 'slut', y: 'b' }), slut: end },
};

describe('the ways to a step', () => {
	test('are all that meet no step twice, shortest first', () => {
		const ways = waysTo(round, 'slut').map((way) => way.map(({ state, answer }) => `${state}/${answer}`).join(' '));
		expect(ways).toEqual(['a/z c/x', 'a/x b/x c/x', 'a/y b/x c/x']);
		expect(waysTo(round, 'a')).toEqual([[]]);
		expect(waysTo(round, 'ingenstans')).toEqual([]);
	});

	test.each(allTrees)('of $id lead there, and the first is the shortest', ({ config }) => {
		for (const [state, shortest] of shortestWays(config)) {
			const ways = waysTo(config, state).map((way) => way.map(({ answer }) => answer));
			expect(ways[0]).toHaveLength(shortest.length);
			expect(new Set(ways.map((way) => way.join())).size).toBe(ways.length);
			for (const answers of ways) expect(follow(config, answers).state).toBe(state);
		}
	});
});
