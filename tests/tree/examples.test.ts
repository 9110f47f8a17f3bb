import { describe, expect, test } from 'vitest';
import { readTrees } from '../../src/check/disk.ts';
import { checkTree } from '../../src/check/trees.ts';
import { readLiteral } from '../../src/tree/literal.ts';
import { EXAMPLES } from '../../src/tree/examples/index.ts';
import { treeText } from '../../src/tree/layout.ts';
import { STEP_KINDS } from '../../src/tree/schema.ts';
import { isOutcome, waysFrom } from '../../src/tree/walk.ts';

/* The small trees that the handbook lets its readers try. */
const all = Object.entries(EXAMPLES);

describe('the examples of the handbook', () => {
	test.each(all)('%s is a tree without a fault, also as it is written', (id, { config }) => {
		expect(checkTree(id, config)).toEqual([]);
		expect(readLiteral(treeText(config))).toMatchObject({ value: config, faults: [] });
	});

	test('show every kind of step, and what steps may hold besides', () => {
		const metas = all.flatMap(([, { config }]) => Object.values(config.states).map(({ meta }) => meta));
		expect([...new Set(metas.map(({ kind }) => kind))].sort()).toEqual([...STEP_KINDS].sort());
		for (const key of ['known', 'demands', 'parts', 'aids', 'followUp'])
			expect(
				metas.some((meta) => key in meta),
				key,
			).toBe(true);
	});

	test('go through each other by every end', () => {
		const through = all.flatMap(([, { config }]) =>
			Object.entries(config.states).flatMap(([state, { meta }]) => (meta.kind === 'via' ? [{ config, state, tree: meta.tree }] : [])),
		);
		expect(through).not.toEqual([]);
		for (const { config, state, tree } of through) {
			const ends = Object.entries(EXAMPLES[tree]!.config.states).flatMap(([end, { meta }]) => (isOutcome(meta) ? [end] : []));
			expect(waysFrom(config, state).map(({ id }) => id)).toEqual(ends);
		}
	});

	test('are no routines', () => {
		expect([...readTrees('.').trees.keys()].filter((id) => id in EXAMPLES)).toEqual([]);
	});
});
