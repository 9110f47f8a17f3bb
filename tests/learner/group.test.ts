import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/learner/trainer/readFiles.ts';
import { tally } from '../../src/learner/trainer/tally.ts';
import { NOTHING, type Progress } from '../../src/learner/progress/progress.ts';
import { withAssigned, withAssignment } from '../../src/learner/progress/assigned.ts';
import { withCall, withMisses } from '../../src/learner/progress/calls.ts';

const KEY = 'samtal=elweb/a,elweb/b,elweb/gone';
const file = (name: string, text: string, size = text.length) => ({ name, size, text: () => Promise.resolve(text) });
const saved = (name: string, progress: Progress) => file(name, JSON.stringify(progress));
const anna = withMisses(
	withCall(
		withAssigned(withAssignment(NOTHING, KEY), 'elweb/a', true, () => true),
		'elweb/b',
		false,
		'elweb/t/s',
	),
	['tree'],
);
const bo = withMisses(withCall(withCall(NOTHING, 'elweb/a', true), 'elweb/b', false, 'elweb/t/s'), ['tree', 'note']);

describe('the files of a group', () => {
	test('are taken each for itself: broken, foreign, old, newer and twin files get one sentence each', async () => {
		const old = JSON.stringify({ calls: { 'elweb/a': { last: 'right' }, 'elweb/b': 'klar' } });
		const { learners, faults } = await readFiles([
			saved('anna.json', anna),
			file('trasig.json', '{"calls":'),
			file('annan.json', '{"name":"x","version":"1.0.0"}'),
			file('gammal.json', old),
			file('ny.json', JSON.stringify({ ...bo, version: 99 })),
			saved('anna kopia.json', anna),
			file('stor.json', '{}', 50_000_000),
			{ name: 'borta.json', size: 1, text: () => Promise.reject(new Error('gone')) },
		]);
		expect(learners.map(({ name }) => name)).toEqual(['anna', 'gammal', 'ny']);
		expect(faults).toHaveLength(7);
		const names = ['trasig', 'annan', 'gammal', 'ny', 'anna kopia', 'stor', 'borta'];
		for (const [i, name] of names.entries()) expect(faults[i]).toContain(`”${name}.json”`);
	});

	test('of one name are told apart', async () => {
		const { learners } = await readFiles([saved('rutinlotsen.json', anna), saved('rutinlotsen.json', bo)]);
		expect(learners.map(({ name }) => name)).toEqual(['rutinlotsen', 'rutinlotsen (2)']);
	});
});

describe('a group', () => {
	const group = [anna, bo].map((progress, i) => ({ name: ['anna', 'bo'][i]!, progress }));
	const found = tally(group, new Set(['elweb/a', 'elweb/b']));

	test('is counted by call, the worst first', () => {
		expect(found.calls).toEqual([
			{ id: 'elweb/b', right: 0, wrong: 2 },
			{ id: 'elweb/a', right: 1, wrong: 0 },
		]);
	});

	test('is counted by kind of error and by step, with how many learners made it', () => {
		expect(found.misses).toEqual([
			{ of: 'tree', count: 2, learners: 2 },
			{ of: 'note', count: 1, learners: 1 },
		]);
		expect(found.steps).toEqual([{ of: 'elweb/t/s', count: 2, learners: 2 }]);
	});

	test('tells who has done an assignment, and who has not opened it; a call that is gone is no part of it', () => {
		expect(found.assignments).toEqual([
			{
				key: KEY,
				calls: ['elweb/a', 'elweb/b'],
				live: false,
				rows: [
					{ name: 'anna', opened: true, right: 1, wrong: 0 },
					{ name: 'bo', opened: false, right: 0, wrong: 0 },
				],
			},
		]);
	});

	test('is counted from where calls were left, in a file from before steps were counted', () => {
		expect(tally([{ name: 'bo', progress: { ...bo, steps: undefined } }], new Set()).steps).toEqual([
			{ of: 'elweb/t/s', count: 1, learners: 1 },
		]);
	});
});
