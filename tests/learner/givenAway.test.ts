import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../machines/tree.ts';
import { readContent } from '../../src/check/disk.ts';
import { judge } from '../../src/learner/practice/judge.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import { follow, type Leg, type Trees } from '../../src/tree/follow.ts';
import { answersAt, entryOf, leadsOnly, metaOf, nextTreeOf, waysFrom, type Way } from '../../src/tree/walk.ts';
import { organisationTrees } from '../trees.ts';
import { ORGANISATIONS } from '../copy.ts';

/*
 * Bots that know nothing of the routines: each picks an answer by a rule that a tired learner may fall into. None may do better than one
 * who picks blindly, more than chance explains (two standard deviations).
 */
const { content } = readContent(ORGANISATIONS);
const configs = Object.fromEntries(organisationTrees.map(({ id, config }) => [id, config]));
const trees = Object.fromEntries(organisationTrees.map(({ id, config }) => [id, { id, config }])) as unknown as Trees;
const calls = [...content.exercises].map(([id, file]) => ({
	id,
	call: file.data as Exercise,
	way: rightWay(file.data as Exercise, configs),
}));
const checks = [...content.lessons].flatMap(([, { data }]) => (data as Lesson).questions);

const COMMON = new Set(
	'den det dem ett och eller som att har ska kan får för med till från när där hur vad här man inte utan ni sig var'.split(' '),
);
const stems = (text: string) =>
	new Set((text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
const shared = (a: string, b: string) => stems(a).intersection(stems(b)).size;
const best = <T>(list: readonly T[], score: (one: T) => number) => list.reduce((a, b) => (score(b) > score(a) ? b : a));
const wholly = (label: string, text: string) => shared(text, label) / Math.max(1, stems(label).size);

type Call = (typeof calls)[number];
type Bot = (ways: Way[], call: Exercise) => Way;
const told = ({ opening, findings }: Exercise) => [opening, ...findings.map(({ finds }) => finds)].join(' ');
const asked = (call: Exercise) =>
	[told(call), ...call.findings.map((finding) => ('ask' in finding ? finding.ask : finding.look))].join(' ');
const whole = ({ label, means = '' }: Way) => `${label} ${means}`;

const bots: [name: string, bot: Bot][] = [
	['the first answer', ([first]) => first!],
	['the last answer', (ways) => ways.at(-1)!],
	['the longest answer', (ways) => best(ways, ({ label }) => label.length)],
	['the longest answer with what it means', (ways) => best(ways, (way) => whole(way).length)],
	['the answer that the first words sound like', (ways, { opening }) => best(ways, (way) => shared(opening, whole(way)))],
	['the answer that the clues sound like', (ways, call) => best(ways, (way) => shared(told(call), whole(way)))],
	['the answer that all words sound like', (ways, call) => best(ways, (way) => shared(asked(call), whole(way)))],
	['the answer that stands whole in the clues', (ways, call) => best(ways, ({ label }) => wholly(label, told(call)))],
];

/** Where a way stands: a question, or an outcome that a learner would stop at; what only leads on has been gone on from. */
function stand(legs: Leg[]): { legs: Leg[]; ways: Way[] } {
	const { tree, answers } = legs.at(-1)!;
	const { state } = follow(configs[tree]!, answers);
	const meta = metaOf(configs[tree]!, state) as Outcome;
	if (!leadsOnly(meta) || legs.length > 4) return { legs, ways: waysFrom(configs[tree]!, state) };
	const next = nextTreeOf(meta)!;
	return stand([...legs, { tree: next, answers: answersAt(configs[next], entryOf(meta)) }]);
}

const answer = (legs: Leg[], id: string) => legs.with(-1, { ...legs.at(-1)!, answers: [...legs.at(-1)!.answers, id] });
const begin = ({ call }: Call): Leg[] => [{ tree: call.tree, answers: [] }];

function passes(bot: Bot, one: Call, from = begin(one)): boolean {
	const { legs, ways } = stand(from);
	return ways.length > 0 ? passes(bot, one, answer(legs, bot(ways, one.call).id)) : judge(one.way, legs, 0, trees).right;
}

function blindly(one: Call, from = begin(one)): number {
	const { legs, ways } = stand(from);
	if (ways.length === 0) return Number(judge(one.way, legs, 0, trees).right);
	return ways.reduce((sum, { id }) => sum + blindly(one, answer(legs, id)), 0) / ways.length;
}

/** As many as chance explains: the mean of what is hit blindly and two standard deviations. */
function atMost(chances: number[]): number {
	const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
	return sum(chances) + 2 * Math.sqrt(sum(chances.map((chance) => chance * (1 - chance))));
}

describe('practice calls', () => {
	const limit = atMost(calls.map((call) => blindly(call)));

	test.each(bots)('are not passed by taking %s', (_, bot) => {
		const passed = calls.filter((call) => passes(bot, call)).map(({ id }) => id);
		expect(passed.length, passed.join(' ')).toBeLessThanOrEqual(limit);
	});

	test('are passed by one who knows, so that the bots are measured at all', () => {
		const knows: Bot = (ways, call) => best(ways, ({ id }) => Number(call.path.some((part) => 'answer' in part && part.answer === id)));
		expect(calls.filter((call) => passes(knows, call)).length).toBeGreaterThan(limit * 4);
	});

	test('nearly all begin where a call begins, so that the tree is chosen', () => {
		const inside = calls.filter(({ call }) => !call.tree.endsWith('/vad-galler-arendet')).map(({ id }) => id);
		expect(inside.length, inside.join(' ')).toBeLessThanOrEqual(calls.length / 10);
	});
});

describe('questions of the introduction', () => {
	type Answers = Lesson['questions'][number]['answers'];
	const chances = checks.map(({ answers }) => answers.filter(({ right }) => right).length / answers.length);
	const [limit, least] = [atMost(chances), checks.length - atMost(chances.map((chance) => 1 - chance))];
	const rules: [name: string, pick: (answers: Answers, ask: string) => Answers[number]][] = [
		['the first answer', ([first]) => first!],
		['the last answer', (answers) => answers.at(-1)!],
		['the longest answer', (answers) => best(answers, ({ text }) => text.length)],
		['the shortest answer', (answers) => best(answers, ({ text }) => -text.length)],
		['the answer that the question sounds like', (answers, ask) => best(answers, ({ text }) => shared(ask, text))],
	];

	test.each(rules)('are not passed by taking %s', (_, pick) => {
		expect(checks.filter(({ answers, ask }) => pick(answers, ask).right).length).toBeLessThanOrEqual(limit);
	});

	test('have a right answer first, last, longest and shortest no less often than chance explains', () => {
		const few = rules
			.slice(0, 4)
			.map(([name, pick]) => [name, checks.filter(({ answers, ask }) => pick(answers, ask).right).length] as const);
		expect(few.filter(([, count]) => count < least)).toEqual([]);
	});
});
