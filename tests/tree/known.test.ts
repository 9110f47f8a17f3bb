import { describe, expect, test } from 'vitest';
import type { StepState, TreeConfig } from '../../machines/tree.ts';
import { checkTree } from '../../src/check/trees.ts';
import { askedIn } from '../../src/tree/asked.ts';
import { change } from '../../src/tree/change.ts';
import { factsAfter } from '../../src/tree/facts.ts';
import { follow, type Trees } from '../../src/tree/follow.ts';
import { onwardFrom } from '../../src/tree/onward.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { turn } from '../../src/tree/reader.ts';
import { standing, type Sitting } from '../../src/tree/sitting.ts';
import { waysFrom } from '../../src/tree/walk.ts';
import { placesIn } from '../../src/tree/walked.ts';

/*
 * What is known answers by itself, once. A question that was asked before its fact was told answers itself when it is come to again; it is
 * asked where that answer has been given here, or was changed here.
 */

const source = ['E1.1'];
const to = (target: string, label: string, more = {}) => ({ target, meta: { label, ...more } });
const end = (title: string, more = {}): StepState => ({ type: 'final', meta: { kind: 'outcome', title, text: 'Så.', source, ...more } });
const step = (text: string, target: string, facts?: string[]): StepState => ({
	meta: { kind: 'step', text, source },
	on: { klar: to(target, 'Klart', facts && { facts }) },
});

/** A cable that is asked about, changed, and asked about again; the line is gone through in a tree of its own. */
const cable: TreeConfig = {
	id: 'prov/kabel',
	initial: 'bytt',
	states: {
		bytt: {
			meta: { kind: 'question', text: 'Är kabeln bytt?', known: { 'kabel-bytt': 'ja' }, source },
			on: { ja: to('mat', 'Ja'), nej: to('byt', 'Nej') },
		},
		byt: step('Byt kabeln', 'hel', ['kabel-bytt']),
		hel: {
			meta: { kind: 'question', text: 'Går det nu?', source },
			on: { ja: to('klart', 'Ja'), nej: to('bytt', 'Nej', { retries: { most: 5, then: 'ring' } }) },
		},
		mat: { meta: { kind: 'via', text: 'Mät', tree: 'prov/linje', source }, on: { rott: to('bytt', 'Rött'), gront: to('ring', 'Grönt') } },
		klart: end('Klart'),
		ring: end('Ring'),
	},
};
const line: TreeConfig = {
	id: 'prov/linje',
	initial: 'farg',
	states: {
		farg: { meta: { kind: 'question', text: 'Vilken färg?', source }, on: { r: to('rott', 'Rött'), g: to('gront', 'Grönt') } },
		rott: end('Rött'),
		gront: end('Grönt'),
	},
};
const trees = Object.fromEntries([cable, line].map((config) => [config.id, { id: config.id, config } as PublishedTree])) as Trees;

const walk = (...answers: string[]) =>
	answers.reduce<Sitting>((sitting, answer) => onward(turn(sitting, { type: 'answer', answer }, trees)), {
		legs: [{ tree: cable.id, answers: [] }],
	});

/** Goes on into the tree that is gone through, and back. */
function onward(sitting: Sitting): Sitting {
	const next = onwardFrom(sitting.legs, trees);
	return next ? turn(sitting, { type: 'lead', ...next }, trees) : sitting;
}

const at = (sitting: Sitting) => standing(sitting, trees).state;
const asked = ({ legs }: Sitting) => askedIn(legs, legs.length - 1, trees);

describe('a question that may be known', () => {
	test('is asked before it is, and answers itself when it is come to again and is', () => {
		const again = walk('nej', 'klar', 'nej');
		expect(again.legs).toEqual([
			{ tree: 'prov/kabel', answers: ['nej', 'klar', 'nej', 'ja'] },
			{ tree: 'prov/linje', answers: [] },
		]);
		expect(askedIn(again.legs, 0, trees)).toEqual([true, true, true, false]);
	});

	test('is asked once its known answer has led back to it, also through another tree', () => {
		const back = walk('nej', 'klar', 'nej', 'r');
		expect([at(back), back.legs.at(-1)!.answers]).toEqual(['bytt', ['nej', 'klar', 'nej', 'ja', 'rott']]);
		expect(asked(back)).toEqual([false, false, false, false, false]);
		expect(asked(walk('nej', 'klar', 'nej', 'r', 'ja', 'r')).at(-2)).toBe(false);
		expect(at(walk('nej', 'klar', 'nej', 'r', 'nej'))).toBe('byt');
	});

	test('is asked again where the agent has taken back what was known', () => {
		const { sitting } = change(walk('nej', 'klar', 'nej'), 0, 3, 'nej', trees);
		expect(at(sitting)).toBe('byt');
		const again = turn(turn(sitting, { type: 'answer', answer: 'klar' }, trees), { type: 'answer', answer: 'nej' }, trees);
		expect(at(again)).toBe('bytt');
		expect(askedIn(again.legs, 0, trees)).toEqual([true, true, true, true, true, true]);
	});

	test('is not answered anew by an answer that was given to it by hand and led back', () => {
		const own = structuredClone(cable);
		const { bytt, mat } = own.states as Record<string, { on: Record<string, { target: string; meta: { facts?: string[] } }> }>;
		bytt!.on.ja!.meta.facts = ['kabel-bytt'];
		mat!.on.rott!.target = 'bytt';
		const all = { ...trees, [own.id]: { ...trees[own.id]!, config: own } };
		const given = turn({ legs: [{ tree: own.id, answers: [] }] }, { type: 'answer', answer: 'ja' }, all);
		const legs = [...given.legs, { tree: line.id, answers: ['r'] }];
		const back = turn({ legs }, { type: 'lead', ...onwardFrom(legs, all)! }, all);
		expect(standing(back, all).state).toBe('bytt');
	});
});

describe('the check', () => {
	test('walks every place that a reader comes to who answers, changes and goes back, and no other', () => {
		const own: Trees = { [cable.id]: trees[cable.id]! };
		const places = (config: TreeConfig, { legs }: Sitting) => {
			const { state, strides } = follow(config, legs[0]!.answers);
			return `${state} ${[...factsAfter(config, strides)].join(',')}`;
		};
		const come = new Map<string, Sitting>();
		const open: Sitting[] = [{ legs: [{ tree: cable.id, answers: [] }] }];
		for (const sitting of open) {
			const { state, strides } = standing(sitting, own);
			if (come.has(JSON.stringify(sitting)) || strides.length > 8) continue;
			come.set(JSON.stringify(sitting), sitting);
			open.push(...waysFrom(cable, state).map(({ id }) => turn(sitting, { type: 'answer', answer: id }, own)));
			for (const [n, stride] of strides.entries())
				open.push(...waysFrom(cable, stride.state).map(({ id }) => change(sitting, 0, n, id, own).sitting));
		}
		const walked = placesIn(cable)!.map(({ state, facts }) => `${state} ${[...facts].join(',')}`);
		expect([...new Set(come.values().map((sitting) => places(cable, sitting)))].sort()).toEqual([...new Set(walked)].sort());
	});

	/** The messages about a tree like that of the cable. */
	const messages = (edit: (states: Record<string, { on: Record<string, ReturnType<typeof to>>; meta: object }>) => void) => {
		const copy = structuredClone(cable);
		edit(copy.states as never);
		return checkTree(copy.id, copy).map(({ message }) => message);
	};
	const free = ({ hel }: Parameters<Parameters<typeof messages>[0]>[0]) => (hel!.on.nej = to('bytt', 'Nej'));

	test('lets a round be that tells what stops it, and finds one that what is known leads round', () => {
		expect(messages(({ mat }) => (mat!.on.rott = to('ring', 'Rött')))).toEqual([]);
		expect(messages((states) => ((states.mat!.on.rott = to('ring', 'Rött')), free(states)))).toEqual([]);
		expect(messages(() => {})).toEqual([expect.stringMatching(/Svaret ”Rött” leder tillbaka till "bytt", hur många/)]);
	});

	test('finds a round through a question that may be known, where the round does not tell it', () => {
		const found = messages((states) => {
			states.mat!.on.rott = to('ring', 'Rött');
			states.byt!.on.klar = to('hel', 'Klart');
			free(states);
		});
		expect(found).toEqual([expect.stringMatching(/Svaret ”Nej” leder tillbaka till "bytt", hur många/)]);
	});

	test('finds an outcome that says nothing where what was known is changed', () => {
		const found = messages((states) => {
			states.bytt!.on.ja = to('fraga', 'Ja', { facts: ['kabel-bytt'] });
			states.fraga = { meta: { kind: 'question', text: 'Säkert?', known: { 'kabel-bytt': 'ja', b: 'nej' }, source }, on: {} };
			states.fraga.on = { ja: to('ring', 'Ja'), nej: to('ring', 'Nej', { facts: ['b'] }) };
			states.ring = end('Ring', { text: undefined, parts: [{ when: { fraga: 'ja' }, text: 'Ring.' }] }) as never;
		});
		expect(found).toContainEqual(expect.stringMatching(/På vägen där ”Säkert\?” är ”Nej” säger utfallet inget/));
	});
});
