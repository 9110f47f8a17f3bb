import { describe, expect, test } from 'vitest';
import type { AnswerTransition, StepState, TreeConfig } from '../../machines/tree.ts';
import { fromSearch, toSearch, type Asked } from '../../src/tree/address.ts';
import { follow, type Trees } from '../../src/tree/follow.ts';
import { landing } from '../../src/tree/landing.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { checkRenamed, stateCalled } from '../../src/tree/renamed.ts';
import { waysFrom } from '../../src/tree/walk.ts';
import { waysTo } from '../../src/tree/ways.ts';
import { allTrees } from '../trees.ts';

/*
 * A link that was shared lasts while its tree is changed: it leads to the step that it led to, or stops with a word; it never stands
 * silently at another.
 */

type Link = { state: string; asked: Asked; kind: string; anchor: string };

/** Every complete link to a step: as the tree's page and a call write it now, and as both did before questions were named. */
function linksIn(config: TreeConfig): Link[] {
	return Object.keys(config.states).flatMap((state) =>
		waysTo(config, state)
			.filter((way) => way.length > 0)
			.flatMap((strides): Link[] => {
				const way = [{ tree: config.id, strides }];
				const [onPage, inCall] = [toSearch(way, config.id), toSearch(way, '', state)];
				const before = (search: string) => search.replaceAll(/,[a-z0-9-]+:$/g, '').replaceAll(/[a-z0-9-]+:/g, '');
				return [
					{ state, kind: 'page', asked: fromSearch(onPage, config.id)!, anchor: state },
					{ state, kind: 'call', asked: fromSearch(inCall, '')!, anchor: '' },
					{ state, kind: 'old page', asked: fromSearch(before(onPage), config.id)!, anchor: state },
					{ state, kind: 'old call', asked: fromSearch(before(inCall), '')!, anchor: '' },
				];
			}),
	);
}

/** Where a link leads that says nothing of having been lost. */
function silently({ asked, anchor }: Link, config: TreeConfig): string | undefined {
	const trees: Trees = { [config.id]: { id: config.id, config } as PublishedTree };
	const { sitting, lost } = landing(asked, anchor, trees);
	return lost ? undefined : follow(config, sitting.legs[0]!.answers).state;
}

/** The links that stand silently at a step that is not the one they led to. */
function wrongly(before: TreeConfig, after: TreeConfig): string[] {
	return linksIn(before).flatMap((link) => {
		const at = silently(link, after);
		return at !== undefined && at !== stateCalled(after, link.state) ? [`${link.kind} ${link.state} → ${at}`] : [];
	});
}

const copyOf = (config: TreeConfig) => structuredClone(config);
const answersIn = (config: TreeConfig) =>
	Object.keys(config.states).flatMap((state) => waysFrom(config, state).map(({ id }) => ({ state, id })));
const onOf = (config: TreeConfig, state: string) => (config.states[state] as { on: Record<string, AnswerTransition> }).on;

/** A question put in on an answer: yes leads on as before, no to the nearest end. */
function inserted(config: TreeConfig, state: string, id: string): TreeConfig {
	const copy = copyOf(config);
	const answer = onOf(copy, state)[id]!;
	const [end] = Object.entries(copy.states).find(([, { meta }]) => meta.kind === 'outcome')!;
	copy.states['ny-fraga'] = {
		meta: { kind: 'question', text: 'Ny?', source: ['E1.1'] },
		on: { ja: { target: answer.target, meta: { label: 'Ja' } }, nej: { target: end, meta: { label: 'Nej' } } },
	};
	answer.target = 'ny-fraga';
	return copy;
}

/** A step taken away: what led to it leads to where its first answer led. */
function removed(config: TreeConfig, state: string): TreeConfig {
	const copy = copyOf(config);
	const [on] = waysFrom(config, state);
	const target = on?.target ?? config.initial;
	copy.states = Object.fromEntries(Object.entries(copy.states).filter(([name]) => name !== state));
	for (const step of Object.values(copy.states))
		if ('on' in step) for (const answer of Object.values(step.on)) if (answer.target === state) answer.target = target;
	return { ...copy, initial: copy.initial === state ? target : copy.initial };
}

/** A step and an answer renamed, with what they were called. */
function renamed(config: TreeConfig, state: string, id?: string): TreeConfig {
	const copy = copyOf(config);
	if (id === undefined) {
		const step = copy.states[state] as StepState;
		step.meta.was = [state];
		copy.states = Object.fromEntries(Object.entries(copy.states).map(([name, one]) => [name === state ? 'nytt-namn' : name, one]));
		for (const one of Object.values(copy.states))
			if ('on' in one) for (const answer of Object.values(one.on)) if (answer.target === state) answer.target = 'nytt-namn';
		return { ...copy, initial: copy.initial === state ? 'nytt-namn' : copy.initial };
	}
	const step = copy.states[state] as { on: Record<string, AnswerTransition> };
	step.on = Object.fromEntries(
		Object.entries(step.on).map(([name, answer]) =>
			name === id ? ['nytt-svar', { ...answer, meta: { ...answer.meta, was: [id] } }] : [name, answer],
		),
	);
	return copy;
}

describe.each(allTrees)('links into $id', ({ config }) => {
	test('lead where they led while nothing is changed', () => {
		for (const link of linksIn(config)) {
			const at = silently(link, config);
			// What says neither its questions nor its end cannot be trusted, and says so.
			expect(at, `${link.kind} ${link.state}`).toBe(link.kind === 'old call' ? undefined : link.state);
		}
	});

	test('never stand silently at another step, wherever a question is put in', () => {
		for (const { state, id } of answersIn(config)) expect(wrongly(config, inserted(config, state, id)), `${state}/${id}`).toEqual([]);
	});

	test('never stand silently at another step, whichever step is taken away', () => {
		for (const state of Object.keys(config.states)) expect(wrongly(config, removed(config, state)), state).toEqual([]);
	});

	test('never stand silently at another step where an answer leads elsewhere', () => {
		for (const { state, id } of answersIn(config)) {
			const copy = copyOf(config);
			const [end] = Object.entries(copy.states).findLast(([, { meta }]) => meta.kind === 'outcome')!;
			onOf(copy, state)[id]!.target = end;
			expect(wrongly(config, copy), `${state}/${id}`).toEqual([]);
		}
	});

	test('lead on to a step or by an answer that has got another name', () => {
		for (const state of Object.keys(config.states)) {
			const after = renamed(config, state);
			expect(checkRenamed(after)).toEqual([]);
			for (const link of linksIn(config))
				if (link.kind !== 'old call') expect(silently(link, after), `${link.kind} ${state}`).toBe(stateCalled(after, link.state));
		}
		for (const { state, id } of answersIn(config))
			for (const link of linksIn(config))
				if (link.kind !== 'old call') expect(silently(link, renamed(config, state, id)), `${link.kind} ${id}`).toBe(link.state);
	});
});

describe('a name that was given up', () => {
	const { config } = allTrees[0]!;
	const [one = '', other = ''] = Object.keys(config.states);

	test('is a fault where another has it or had it', () => {
		const copy = copyOf(config);
		copy.states[one]!.meta.was = [other];
		expect(checkRenamed(copy)).toMatchObject([{ state: one, path: ['meta', 'was'] }]);
		copy.states[one]!.meta.was = ['gammalt'];
		copy.states[other]!.meta.was = ['gammalt'];
		expect(checkRenamed(copy)).toMatchObject([{ state: other, path: ['meta', 'was'] }]);
	});

	test('is a fault of an answer too', () => {
		const copy = copyOf(config);
		const [first = '', second = ''] = waysFrom(config, config.initial).map(({ id }) => id);
		onOf(copy, config.initial)[first]!.meta.was = [second];
		expect(checkRenamed(copy)).toMatchObject([{ state: config.initial, path: ['on', first, 'meta', 'was'] }]);
	});
});
