import { beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/agent/search/find.ts';
import type { Index } from '../../src/agent/search/indexed.ts';
import { prepare } from '../../src/agent/search/prepare.ts';
import { cleanEntry } from '../../src/agent/search/query.ts';
import { stepEntries } from '../../src/agent/search/steps.ts';
import type { Act } from '../../src/call/acts.ts';
import type { Call } from '../../src/call/call.ts';
import { noteOf } from '../../src/call/note.ts';
import { beginCall, reduce } from '../../src/call/reduce.ts';
import { chainOf } from '../../src/call/walks.ts';
import { judge } from '../../src/learner/practice/judge.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { follow, type Leg } from '../../src/tree/follow.ts';
import { onwardFrom } from '../../src/tree/onward.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import { waysFrom } from '../../src/tree/walk.ts';
import { kindsPublished as trees } from './published.ts';
import { ROWS, type Row } from './rows.ts';

/*
 * Each kind of step is found by the search, told in the case note, and judged in practice. `tests/browser/site/kinds-read.spec.ts` reads
 * each without script, on paper and on a narrow telephone, and `tests/browser/agent/kinds-walk.spec.ts` walks them.
 */
const NOW = new Date('2026-11-26T10:00:00');
const configs = Object.fromEntries(Object.values(trees).map(({ id, config }) => [id, config]));

const first = ({ at: [tree], way }: Row) => (way.includes('>') ? 'stod/modem' : tree);

/** The call of an agent who goes that way, and the path as a practice call would have it. */
function walked(row: Row): { call: Call; path: Exercise['path'] } {
	const act = (call: Call, one: Act) => reduce(call, one, trees);
	const path: Exercise['path'] = [];
	const opening = { legs: [{ tree: first(row), answers: [] }], entered: 'list' as const };
	const begun = act(beginCall(undefined, trees), { type: 'open', opening });
	const typed = Object.entries(row.values ?? {}).reduce((call, [field, value]) => act(call, { type: 'value', field, value }), begun);
	const call = row.way.reduce((now, answer) => {
		const onward = onwardFrom(chainOf(now), trees);
		path.push(answer === '>' ? { tree: onward!.tree } : { answer, why: 'Så.' });
		return act(now, answer === '>' ? { type: 'lead', ...onward! } : { type: 'answer', answer });
	}, typed);
	return { call, path };
}

const standOf = (legs: readonly Leg[]) => follow(configs[legs.at(-1)!.tree]!, legs.at(-1)!.answers).state;

describe.each(ROWS)('$kind', (row) => {
	const { call, path } = walked(row);
	const legs = chainOf(call);
	const way = rightWay({ tree: first(row), path, outcome: standOf(legs) }, configs);

	test('is told in the case note', () => {
		const note = noteOf(call, trees, NOW).text;
		for (const line of row.noted) expect(note).toContain(line);
		for (const line of row.unsaid ?? []) expect(note).not.toContain(line);
	});

	test('is judged: the right way is passed, and another answer there is named', () => {
		expect(way.misfit).toBeUndefined();
		expect(judge(way, legs, way.steps.length, trees)).toMatchObject({ right: true, together: way.steps.length, extra: 0 });
		const nth = way.steps.findIndex(({ tree, state }) => `${tree} ${state}` === row.at.join(' '));
		const { tree, state, answer } = way.steps[nth]!;
		const other = waysFrom(configs[tree]!, state).find(({ id }) => id !== answer);
		if (!other) return;
		const leg = legs.findIndex((one) => one.tree === tree);
		const { strides } = follow(configs[tree]!, legs[leg]!.answers);
		const before = strides.slice(
			0,
			strides.findIndex((stride) => stride.state === state),
		);
		const astray = [...legs.slice(0, leg), { tree, answers: [...before.map((stride) => stride.answer), other.id] }];
		expect(judge(way, astray, way.steps.length, trees)).toMatchObject({ together: nth, left: { step: { state }, answer: other.id } });
	});
});

test('an action of a step is ticked there, and told as done wherever the way leads on, and as done before where it leads elsewhere', () => {
	const act = (call: Call, one: Act) => reduce(call, one, trees);
	const opening = { legs: [{ tree: 'stod/modem', answers: [] }], entered: 'list' as const };
	const begun = act(act(beginCall(undefined, trees), { type: 'open', opening }), { type: 'answer', answer: 'nej' });
	const walk = begun.walks.at(-1)!.id;
	const ticked = [0, 1, 2].reduce((call, box) => act(call, { type: 'tick', walk, state: 'starta-om', box, on: true, time: box }), begun);
	expect(noteOf(ticked, trees, NOW).text).toContain('Gjort: Starta om modemet.');
	const on = ['klar', 'ja', 'tradlost', 'hel'].reduce((call, answer) => act(call, { type: 'answer', answer }), ticked);
	expect(noteOf(on, trees, NOW).text).toContain('Gjort: Starta om modemet.');
	const other = act(on, { type: 'change', leg: 0, stride: 0, answer: 'ja' });
	expect(noteOf(other, trees, NOW).text).toContain('Gjort: Starta om modemet, innan svaren ändrades.');
});

test('an outcome is the right one with what it holds on the right way, and not with what it holds on another', () => {
	const path = ['inom', 'mer'].map((answer) => ({ answer, why: 'Så.' }));
	const way = rightWay({ tree: 'stod/aterbetalning', path, outcome: 'betala-ut' }, configs);
	const right = (answer: string) => judge(way, [{ tree: 'stod/aterbetalning', answers: ['inom', answer] }], 2, trees).right;
	expect(['mer', 'lite'].map(right)).toEqual([true, false]);
});

test('of several things chosen, what leads on by the right answer is right, and that answer is', () => {
	const path = [
		{ answer: 'ja', why: 'Så.' },
		{ answer: '.tradlost.kabel', why: 'Så.' },
		{ answer: 'nej', why: 'Så.' },
	];
	const way = rightWay({ tree: 'stod/modem', path, outcome: 'avsluta' }, configs);
	const given = (answer: string) => judge(way, [{ tree: 'stod/modem', answers: ['ja', answer] }], 2, trees).together;
	expect(['.tradlost.kabel', 'bada', '.tradlost', 'tradlost', '.tradlost.kabel.tv'].map(given)).toEqual([2, 2, 1, 1, 1]);
});

describe('the search', () => {
	let index: Index;
	beforeAll(() => {
		index = prepare(Object.values(trees).flatMap(({ config, title }) => stepEntries(config, title).map(cleanEntry)));
	});

	test.each(ROWS)('finds the step of the kind $kind by ”$asked”', ({ asked, at: [tree, state], finds = `${tree}/#${state}` }) => {
		const [best] = find(asked, index).found;
		expect(best?.entry.url).toBe(finds);
	});
});
