import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import { wholeTreeAt } from '../../src/agent/diagram/address.ts';
import { elk } from '../../src/agent/diagram/elk.ts';
import { drawingOf, type Drawing } from '../../src/agent/diagram/layout.ts';
import { widest, widthOf, wrap } from '../../src/agent/diagram/measure.ts';
import { outlineOf, statesOf, type OutlineEntry } from '../../src/agent/diagram/outline.ts';
import { roundedPath } from '../../src/agent/diagram/path.ts';
import { standAfter, standAt } from '../../src/agent/diagram/stand.ts';
import { reach } from '../../src/tree/sitting.ts';
import { shortestWays, waysFrom } from '../../src/tree/walk.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { clashes } from './geometry.ts';
import { allTrees } from '../trees.ts';

const draw = (config: TreeConfig) => drawingOf({ config, next: {} }, elk);
const answersOf = (config: TreeConfig) =>
	Object.keys(config.states).flatMap((state) => waysFrom(config, state).map(({ id, target }) => `${state}/${id} → ${target}`));

describe.each(allTrees)('the drawing of $id', ({ config }) => {
	test('holds every step and every answer once, in its own words', async () => {
		const { nodes, edges } = await draw(config);
		expect(nodes.map(({ state }) => state).sort()).toEqual(Object.keys(config.states).sort());
		expect(edges.map(({ from, answer, to }) => `${from}/${answer} → ${to}`).sort()).toEqual(answersOf(config).sort());
		for (const { text, lines } of nodes) expect(lines.join(' ')).toBe(text);
		for (const { from, answer, lines } of edges)
			expect(lines.join(' ')).toBe(waysFrom(config, from).find(({ id }) => id === answer)?.label);
	});

	test('has nothing that lies on something else', async () => {
		expect(clashes(await draw(config))).toEqual([]);
	});

	test('is the same every time', async () => {
		expect(await draw(config)).toEqual(await draw(config));
	});

	test('has its answers in the order of the tree, from above', async () => {
		const { edges } = await draw(config);
		for (const state of Object.keys(config.states)) {
			const ids = edges.filter(({ from }) => from === state).sort((a, b) => a.y - b.y);
			expect(ids.map(({ answer }) => answer)).toEqual(waysFrom(config, state).map(({ id }) => id));
		}
	});
});

describe.each(allTrees)('the list of $id', ({ config }) => {
	const answersIn = ({ state, ways }: OutlineEntry): string[] =>
		ways.flatMap(({ id, target, entry }) => [`${state}/${id} → ${target}`, ...answersIn(entry)]);

	test('holds each step in full once, and each answer once', () => {
		const outline = outlineOf(config);
		expect(statesOf(outline).sort()).toEqual(Object.keys(config.states).sort());
		expect(answersIn(outline).sort()).toEqual(answersOf(config).sort());
	});
});

describe('what lies on something else is found', () => {
	const { config } = allTrees[0]!;
	const spoiled = async (spoil: (drawing: Drawing) => void) => {
		const drawing = await draw(config);
		spoil(drawing);
		return clashes(drawing);
	};

	test.each<[string, (drawing: Drawing) => void, RegExp]>([
		['a step on a step', ({ nodes: [a, b] }) => Object.assign(b!, { x: a!.x + 5, y: a!.y + 5 }), /the step \S+ lies on the step/],
		[
			'an answer on a step',
			({ nodes: [a], edges: [e] }) => Object.assign(e!, { x: a!.x, y: a!.y + 9 }),
			/the words of \S+ lies on the step/,
		],
		['an answer on another', ({ edges: [a, b] }) => Object.assign(b!, { x: a!.x, y: a!.y + 3 }), /the words of \S+ lies on the words of/],
		[
			'a line through a step',
			({ nodes: [a], edges: [e] }) => (e!.path = `M0 ${a!.y + 5}L999 ${a!.y + 5}m-6-4`),
			/the line of \S+ lies on the step/,
		],
		[
			'a line through words',
			({ edges: [a, b] }) => (a!.path = `M${b!.x - 2} ${b!.y - 3}L${b!.x + 50} ${b!.y - 3}m-6-4`),
			/the line of \S+ lies on the words/,
		],
		['a step outside', ({ nodes: [a] }) => (a!.x = -1), /the step \S+ is outside the sheet/],
	])('%s', async (_, spoil, message) => {
		expect(await spoiled(() => {})).toEqual([]);
		expect((await spoiled(spoil)).join('\n')).toMatch(message);
	});
});

describe('text that is wrapped', () => {
	test('keeps within the width, in as few lines as can be, of even length', () => {
		expect(wrap('Finns det ett konto för kunden i Identity Server?', 150, 14)).toEqual([
			'Finns det ett',
			'konto för kunden',
			'i Identity Server?',
		]);
		for (const { config } of allTrees)
			for (const state of Object.keys(config.states))
				for (const { label } of waysFrom(config, state)) {
					const lines = wrap(label, 124, 13);
					const longest = Math.max(...label.split(' ').map((word) => widthOf(word, 13)));
					expect(widest(lines, 13), label).toBeLessThanOrEqual(Math.max(124, longest));
				}
	});

	test('gives a word that is too long a line of its own, and the whole width it needs', () => {
		expect(wrap('Till Kommunikationsavdelningen nu', 100, 14)).toEqual(['Till', 'Kommunikationsavdelningen', 'nu']);
	});

	test('never begins a line with a dash, and counts a letter it does not know as wide', () => {
		expect(wrap('Mappen ELWEB – Mina', 100, 14)).not.toContainEqual(expect.stringMatching(/^–/));
		expect(widthOf('Ж', 14)).toBeCloseTo(14);
	});
});

test('a line goes level and upright only, with rounded corners and an arrowhead', () => {
	const way = [
		{ x: 0, y: 0 },
		{ x: 5, y: 0 },
		{ x: 10, y: 0 },
		{ x: 10, y: 20 },
		{ x: 30, y: 20 },
	];
	expect(roundedPath(way, 5)).toBe('M0 0L5 0Q10 0 10 5L10 15Q10 20 15 20L30 20m-6-4 6 4-6 4');
});

describe('where answers lead in the drawing', () => {
	const { config } = allTrees.find(({ id }) => id === 'elweb/inloggning') ?? allTrees[0]!;

	test.each([...shortestWays(config)])('stands at %s after its answers, or by its name alone', (state, strides) => {
		expect(standAfter(config, strides, state)).toEqual({ state, strides, lost: false });
		expect(
			standAfter(
				config,
				strides.map(({ answer }) => ({ answer })),
				state,
			),
		).toEqual({ state, strides, lost: false });
		expect(standAt(config, state)).toEqual({ state, strides, lost: false });
	});

	test('stops at the last answer that holds, and says so', () => {
		const [first] = waysFrom(config, config.initial);
		const stand = standAfter(config, [{ answer: first!.id }, { answer: 'finns-inte' }], '');
		expect(stand).toEqual({ state: first!.target, strides: [{ state: config.initial, answer: first!.id }], lost: true });
		expect(standAfter(config, [{ state: 'en-annan', answer: first!.id }], '')).toMatchObject({ state: config.initial, lost: true });
		expect(standAfter(config, [], first!.target)).toMatchObject({ state: config.initial, lost: true });
		expect(standAt(config, 'finns-inte')).toBeUndefined();
	});
});

describe('a step reached from the drawing', () => {
	const tree = (id: string) => ({ id, config: allTrees.find((t) => t.id === id)!.config }) as PublishedTree;
	const [login, ticket] = [tree('elweb/inloggning'), tree('elweb/ticket')];
	const legs = [{ tree: login.id, answers: ['ja', 'annat-kundnummer', 'ingen-kundbild'] }];

	test('is reached by the own way where it leads there, else by the shortest', () => {
		expect(reach({ legs }, login, 'finns-kundnumret-i-cab')).toEqual({ legs: [{ tree: login.id, answers: ['ja', 'annat-kundnummer'] }] });
		expect(reach({ legs }, login, 'ta-bort-och-be-om-nytt')).toEqual({ legs });
		expect(reach({ legs }, login, 'vet-kunden-hur')).toEqual({ legs: [{ tree: login.id, answers: ['nej'] }], shortcut: true });
		expect(reach({ legs }, login, 'finns-inte')).toEqual({ legs });
	});

	test('keeps what was answered in an earlier tree', () => {
		const both = [
			{ tree: login.id, answers: ['nej', 'ja-men-gar-inte'] },
			{ tree: ticket.id, answers: [] },
		];
		const [first] = waysFrom(ticket.config, ticket.config.initial);
		expect(reach({ legs: both }, ticket, first!.target).legs).toEqual([both[0], { tree: ticket.id, answers: [first!.id] }]);
	});
});

test('the address of a drawing holds ids only, the way and then the step', () => {
	expect(wholeTreeAt('/elweb/ticket/')).toBe('/elweb/ticket/trad/');
	expect(wholeTreeAt('/bas/elweb/ticket/', 'appen', [{ state: 'a', answer: 'ja' }])).toBe('/bas/elweb/ticket/trad/?svar=a:ja#appen');
});
