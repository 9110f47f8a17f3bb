import { describe, expect, test } from 'vitest';
import type { AnswerTransition, Question } from '../../machines/tree.ts';
import { readContent } from '../../src/check/disk.ts';
import { checkExercises } from '../../src/check/exercises.ts';
import { advice, coverage, mix } from '../../src/learner/practice/coverage.ts';
import { judge } from '../../src/learner/practice/judge.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import { NOTHING } from '../../src/learner/progress/progress.ts';
import { withCall } from '../../src/learner/progress/calls.ts';
import type { Trees } from '../../src/tree/follow.ts';
import { metaOf, nextTreeOf } from '../../src/tree/walk.ts';
import { organisationTrees } from '../trees.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const configs = Object.fromEntries(organisationTrees.map(({ id, config }) => [id, config]));
const trees = Object.fromEntries(organisationTrees.map(({ id, config }) => [id, { id, config }])) as unknown as Trees;
const calls = [...content.exercises].map(([id, file]) => {
	const call = file.data as Exercise;
	const way = rightWay(call, configs);
	return { id, call, way, legs: way.legs };
});
const entries = calls.map(({ id, call, way }) => ({
	id,
	title: call.title,
	level: call.level,
	page: `/ova/${id}/`,
	tree: call.tree,
	outcomes: way.outcomes,
}));
const reached = new Set(calls.flatMap(({ way }) => way.outcomes.map(({ tree, state }) => `${tree}/${state}`)));

describe('practice calls', () => {
	test('have titles that tell them apart', () => {
		const titles = calls.map(({ call }) => call.title);
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});
});

describe('a practice call that is walked right', () => {
	test.each(calls)('$id ends right, with nothing left and no answer too many', ({ way, legs }) => {
		const verdict = judge(way, legs, way.steps.length, trees);
		expect(verdict).toEqual({ right: true, ended: way.outcomes.at(-1), together: way.steps.length, left: undefined, extra: 0 });
	});
});

describe('a practice call that is walked wrong', () => {
	test.each(calls)('$id tells the first question that was answered otherwise', ({ way, legs }) => {
		const step = way.steps[0]!;
		const other = Object.keys((configs[step.tree]!.states[step.state] as { on: object }).on).find((answer) => answer !== step.answer)!;
		const verdict = judge(way, [{ tree: legs[0]!.tree, answers: [other] }], 1, trees);
		expect(verdict.left).toEqual({ step, answer: other });
		expect(verdict.together).toBe(0);
	});

	test('counts the answers that were taken back', () => {
		const { way, legs } = calls[0]!;
		expect(judge(way, legs, way.steps.length + 3, trees).extra).toBe(3);
	});

	test('tells a call that ended too early', () => {
		const { way, legs } = calls.find((call) => call.legs.length > 1)!;
		const verdict = judge(way, legs.slice(0, 1), legs[0]!.answers.length, trees);
		expect(verdict.right).toBe(false);
		expect(verdict.left).toEqual({ step: way.steps[legs[0]!.answers.length], answer: undefined });
	});

	test('is right still where the learner went on past the outcome', () => {
		const { way, legs } = calls.find(({ way: { outcomes } }) => next(outcomes.at(-1)!))!;
		const on = [...legs, { tree: next(way.outcomes.at(-1)!)!, answers: [] }];
		expect(judge(way, on, way.steps.length, trees)).toMatchObject({ right: true, left: undefined });
	});

	function next({ tree, state }: { tree: string; state: string }) {
		return nextTreeOf(metaOf(configs[tree]!, state));
	}
});

describe('what the learner has met', () => {
	const [first, second] = entries;

	test('is counted by outcomes of calls that were right', () => {
		const progress = withCall(withCall(NOTHING, first!.id, true), second!.id, false);
		const { met, all } = coverage(entries, progress);
		expect(met.size).toBe(first!.outcomes.length);
		expect(all).toEqual(reached);
	});

	test('is practised more where the way was left last, until it is right', () => {
		const { way } = calls.find(({ id }) => id === second!.id)!;
		const { tree, state } = way.steps.at(-1)!;
		const wrong = withCall(NOTHING, second!.id, false, `${tree}/${state}`);
		expect(advice(entries, wrong)).toMatchObject([{ tree, wrong: [{ id: second!.id }] }]);
		expect(advice(entries, withCall(wrong, second!.id, true))).toEqual([]);
	});

	test('makes a mixed run take what went wrong, then what is new', () => {
		const tried = entries.slice(1).reduce((progress, { id }) => withCall(progress, id, true), NOTHING);
		const progress = withCall(tried, second!.id, false);
		const ids = mix(entries, progress, 2, Math.random).map(({ id }) => id);
		expect(new Set(ids)).toEqual(new Set([first!.id, second!.id]));
		expect(mix(entries, NOTHING, entries.length, Math.random)).toHaveLength(entries.length);
	});
});

/* Mutants: a tree that changed under a call. Each is told with the call, the tree and what is gone. */
describe('a call that no longer fits its tree', () => {
	const file = (path: Exercise['path'], outcome = 'slut') => ({
		path: 'prov/samtal.yml',
		file: 'content/ovningar/prov/samtal.yml',
		data: { tree: 'prov/trad', path, outcome, source: ['X1.1'] } as unknown as Record<string, unknown>,
		raw: {},
		body: '',
		text: path.map((part) => ('tree' in part ? `tree: ${part.tree}` : `answer: ${part.answer}`)).join('\n'),
		broken: false,
		lineAt: () => undefined,
	});
	const grounds = { source: ['X1.1'] };
	const question = { kind: 'question' as const, text: '?', ...grounds };
	const outcome = { kind: 'outcome' as const, title: '!', ...grounds };
	const config = {
		id: 'prov/trad',
		initial: 'forst',
		states: {
			forst: { meta: question, on: { ja: { target: 'slut', meta: { label: 'Ja' } }, nej: { target: 'vidare', meta: { label: 'Nej' } } } },
			slut: { type: 'final' as const, meta: outcome },
			vidare: { type: 'final' as const, meta: { ...outcome, next: 'prov/nasta' } },
		},
	};
	const known = new Map([['prov/trad', { file: 'machines/prov/trad.ts', text: '', lines: new Map(), config }]]);
	const told = (path: Exercise['path'], end?: string) =>
		checkExercises({ ...content, exercises: new Map([['prov/samtal', file(path, end)]]) }, known);
	const ja = { answer: 'ja', why: '.' };

	test.each(calls)('$id is told when its tree loses an answer of its way, with both and the answer', ({ id, way }) => {
		const lost = way.steps.at(-1)!;
		const config = configs[lost.tree]!;
		const step = config.states[lost.state] as { meta: Question; on: Record<string, AnswerTransition> };
		const on = Object.fromEntries(Object.entries(step.on).filter(([answer]) => answer !== lost.answer));
		const changed = { ...config, states: { ...config.states, [lost.state]: { ...step, on } } };
		const mutants = organisationTrees.map(
			(tree) =>
				[
					tree.id,
					{ file: `machines/${tree.id}.ts`, text: '', lines: new Map(), config: tree.id === lost.tree ? changed : tree.config },
				] as const,
		);
		const problems = checkExercises({ ...content, exercises: new Map([[id, content.exercises.get(id)!]]) }, new Map(mutants));
		expect(problems).toHaveLength(1);
		expect(problems[0]!.file).toBe(`content/ovningar/${id}.yml`);
		expect(problems[0]!.message).toContain(`machines/${lost.tree}.ts`);
		expect(problems[0]!.message).toContain(`har inget svar "${lost.answer}"`);
	});

	test('is not one that fits', () => expect(told([ja])).toEqual([]));

	test.each([
		['an answer that is gone', [{ answer: 'jaa', why: '.' }], undefined, /frågan "forst" har inget svar "jaa"\. Menade du "ja"\?/],
		['an answer after the outcome', [ja, { answer: 'nej', why: '.' }], undefined, /svaret "nej" kommer efter utfallet "slut"/],
		['a tree that nothing leads to', [ja, { tree: 'prov/nasta' }], undefined, /"slut" leder inte vidare till "prov\/nasta"/],
		['another tree than it leads to', [{ answer: 'nej', why: '.' }, { tree: 'prov/annan' }], undefined, /Det leder till "prov\/nasta"/],
		['a question at its end', [], undefined, /vägen slutar vid frågan "forst".*: ja, nej\./],
		['another outcome', [ja], 'vidare', /vägen leder till utfallet "slut", men övningen säger "vidare"/],
		[
			'an end that only leads on',
			[{ answer: 'nej', why: '.' }],
			'vidare',
			/slutar vid utfallet "vidare", som bara leder vidare till "prov\/nasta"\. Lägg till tree: prov\/nasta/,
		],
	])('is found with %s', (_, path, end, message) => {
		const problems = told(path as Exercise['path'], end);
		expect(problems).toHaveLength(1);
		expect(problems[0]!.file).toBe('content/ovningar/prov/samtal.yml');
		expect(problems[0]!.message).toMatch(message);
		expect(problems[0]!.message).toContain('machines/prov/trad.ts');
	});
});
