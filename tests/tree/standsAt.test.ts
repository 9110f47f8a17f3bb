import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import { standsAt, stepsCiting } from '../../src/tree/standsAt.ts';

const tree = (id: string, cited: Record<string, string[]>): TreeConfig => ({
	id,
	initial: Object.keys(cited)[0] ?? '',
	states: Object.fromEntries(
		Object.entries(cited).map(([state, source]) => [state, { type: 'final', meta: { kind: 'outcome', title: state, case: [], source } }]),
	),
});

describe('where a statement stands', () => {
	const steps = stepsCiting([tree('b/ja', { sist: ['A1.1'] }), tree('a/nej', { forst: ['A1.1', 'A1.2'], mitten: ['A1.2', 'A1.2'] })]);
	const stands = (id: string, places: string[] = [], unplaced?: true) => standsAt({ id, places, unplaced }, steps);

	test('is what its list names and every step that cites it, pages first and then steps, tree by tree', () => {
		expect(stands('A1.1', ['mall a/b', 'rutin a/b'])).toEqual(['rutin a/b', 'träd a/nej/forst', 'träd b/ja/sist', 'mall a/b']);
		expect(stands('A1.2')).toEqual(['träd a/nej/forst', 'träd a/nej/mitten']);
	});

	test('is no step that does not cite it, even if its list names that', () => {
		expect(stands('A1.1', ['träd a/nej/mitten'])).toEqual(['träd a/nej/forst', 'träd b/ja/sist']);
		expect(stands('A9.9')).toEqual([]);
	});

	test('is nowhere while it waits for a place, though the draft that was made of it cites it', () => {
		expect(stands('A1.1', [], true)).toEqual([]);
	});
});
