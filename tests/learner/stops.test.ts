import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/disk.ts';
import { judge } from '../../src/learner/practice/judge.ts';
import { endsInWords, headline } from '../../src/learner/practice/words.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import { follow, type Leg, type Trees } from '../../src/tree/follow.ts';
import { answersAt, entryOf, isOutcome, leadsOnly, metaOf, nameOf, nextTreeOf, waysFrom } from '../../src/tree/walk.ts';
import { organisationTrees } from '../trees.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const configs = Object.fromEntries(organisationTrees.map(({ id, config }) => [id, config]));
const trees = Object.fromEntries(
	organisationTrees.map(({ id, config }) => [id, { id, title: `trädet ${id}`, config }]),
) as unknown as Trees;
const calls = [...content.exercises].map(([id, file]) => ({ id, ...rightWay(file.data as Exercise, configs) }));

/** Every way on which a learner may say that this is the end: no tree is walked twice, and nobody stays at what only leads on. */
function* stops(legs: Leg[]): Generator<Leg[]> {
	const leg = legs.at(-1)!;
	const config = configs[leg.tree]!;
	const { state } = follow(config, leg.answers);
	const meta = metaOf(config, state);
	for (const { id } of waysFrom(config, state)) yield* stops([...legs.slice(0, -1), { ...leg, answers: [...leg.answers, id] }]);
	if (!isOutcome(meta)) return;
	if (!leadsOnly(meta)) yield legs;
	const next = meta.followUp ? undefined : nextTreeOf(meta);
	if (next && !legs.some(({ tree }) => tree === next))
		yield* stops([...legs, { tree: next, answers: answersAt(configs[next], entryOf(meta)) }]);
}

const told = calls.map((call) => {
	const goal = call.outcomes.at(-1)!;
	const verdicts = [...stops([{ tree: call.legs[0]!.tree, answers: [] }])].map((legs) => judge(call, legs, call.steps.length, trees));
	return { ...call, goal, verdicts };
});

describe.each(told)('a learner who stops anywhere in $id', ({ goal, verdicts, outcomes }) => {
	test('is never told that the right title is wrong', () => {
		const title = nameOf(metaOf(configs[goal.tree]!, goal.state));
		const same = verdicts.filter(({ ended }) => nameOf(metaOf(configs[ended.tree]!, ended.state)) === title);
		expect(same.filter(({ right, early }) => !right && !early)).toEqual([]);
		expect(same.length).toBeGreaterThan(0);
		for (const verdict of verdicts.filter(({ right }) => !right)) {
			const { right, stopped } = endsInWords(verdict, goal, trees);
			expect(stopped).not.toBe(right);
		}
	});

	test('on the right way, before its end, is told what was missing', () => {
		const early = verdicts.filter(({ early }) => early);
		const waits = outcomes.slice(0, -1).filter(({ tree, state }) => !leadsOnly(metaOf(configs[tree]!, state)));
		expect(early.map(({ ended }) => ended)).toEqual(waits);
		for (const verdict of early) {
			expect(verdict.right).toBe(false);
			expect(nextTreeOf(metaOf(configs[verdict.ended.tree]!, verdict.ended.state))).toBe(verdict.early!.tree);
			expect(headline(verdict)).toMatch(/^Rätt så långt/);
		}
	});
});

test('there is a call whose right way can be left too early', () => {
	expect(told.some(({ verdicts }) => verdicts.some(({ early }) => early))).toBe(true);
});
