import { describe, expect, test } from 'vitest';
import type { Next, TreeConfig } from '../../machines/tree.ts';
import { checkLeads } from '../../src/check/leads.ts';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { bestallning, kindTrees, matning, modem } from '../tree/kinds.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const { trees } = readTrees(ORGANISATIONS);

/** A tree that asks one thing and ends in an outcome that leads on, and one that it leads on to. */
const config = (next: Next, sets?: Record<string, string>): TreeConfig => ({
	id: 'prov/forst',
	initial: 'fraga',
	states: {
		fraga: {
			meta: { kind: 'question', text: 'Vad gäller det?', source: ['E7.1'] },
			on: { ja: { target: 'vidare', meta: { label: 'Ja', sets } }, nej: { target: 'vidare', meta: { label: 'Nej' } } },
		},
		vidare: { type: 'final', meta: { kind: 'outcome', title: 'Gå vidare', next, source: ['E7.1'] } },
	},
});

const lines = new Map([
	['states.fraga', 4],
	['states.fraga.on.ja', 6],
	['states.vidare', 9],
	['states.vidare.meta.next', 12],
]);

function faultsOf(next: Next, sets?: Record<string, string>) {
	const file = { file: 'machines/prov/forst.ts', text: '', lines, config: config(next, sets) };
	return checkLeads(content, new Map([...trees, ['prov/forst', file]])).map(({ line, message }) => `${line} ${message}`);
}

describe('what one tree takes as known in the next', () => {
	test('is nothing where it is begun from its start, and fits in the trees there are', () => {
		expect(faultsOf('elweb/ticket')).toEqual([]);
		expect(faultsOf({ tree: 'elweb/ticket', at: 'finns-skarmbild' })).toEqual([]);
		expect(checkLeads(content, trees)).toEqual([]);
	});

	test.each<[string, Next, RegExp]>([
		[
			'a step that is not there',
			{ tree: 'elweb/ticket', at: 'finns-skarmbilden' },
			/^12 .*inget steg "finns-skarmbilden".*"finns-skarmbild"/,
		],
		['the first step', { tree: 'elweb/ticket', at: 'ar-problemet-kvar' }, /^12 .*första steget.*Skriv next: 'elweb\/ticket'/],
		['a step with several ways to it', { tree: 'elweb/ticket', at: 'be-om-skarmbild' }, /^12 .*dit leder 2 vägar.*finns-skarmbild/],
	])('%s is a fault at its line', (_, next, message) => {
		const faults = faultsOf(next);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(message);
	});

	test('a tree that does not exist is told of by the names, and not here as well', () => {
		expect(faultsOf({ tree: 'elweb/finns-inte', at: 'x' })).toEqual([]);
	});
});

describe('what an answer tells of a field', () => {
	test.each<[string, Record<string, string>, RegExp]>([
		['a field that is not there', { tjansten: 'Mina sidor' }, /^6 .*svaret "Ja" fyller i fältet "tjansten", som inte finns.*"tjanst"/],
		['a value that the field has not', { tjanst: 'Mina sidorna' }, /^6 .*Det är inte ett av dess val.*"Mina sidor"/],
		['a value that the page would warn of', { 'e-post': 'anna@' }, /^6 .*"anna@".*: Adressen ser inte hel ut/],
	])('%s is a fault at its line', (_, sets, message) => {
		const faults = faultsOf('elweb/ticket', sets);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(message);
	});

	test('a value of its choices, and any where it has none, is right', () => {
		expect(faultsOf('elweb/ticket', { tjanst: 'Energikonto', webblasare: 'Edge' })).toEqual([]);
	});
});

describe('a tree that is gone through, and what answers tell', () => {
	const faults = (changed: TreeConfig[]) => {
		const configs = [...kindTrees.filter(({ id }) => !changed.some((one) => one.id === id)), ...changed];
		const files = configs.map((one) => [one.id, { file: `machines/${one.id}.ts`, text: '', lines: new Map(), config: one }] as const);
		return checkLeads(content, new Map(files)).map(({ message }) => message);
	};
	/** A tree with something in one of its steps changed. */
	const withStep = (of: TreeConfig, state: string, edit: (step: never) => void): TreeConfig => {
		const copy = structuredClone(of);
		edit(copy.states[state] as never);
		return copy;
	};

	test('hold together in trees of every kind', () => {
		expect(faults([])).toEqual([]);
	});

	test.each<[string, () => TreeConfig[], RegExp]>([
		[
			'an outcome of it that has no answer',
			() => [withStep(modem, 'mata', ({ on }: { on: Record<string, unknown> }) => delete on.trasig)],
			/"mata": "prov\/matning" kan sluta i trasig, men det finns inget svar/,
		],
		[
			'an answer that is no outcome of it',
			() => [withStep(modem, 'mata', ({ on }: { on: Record<string, unknown> }) => (on.halv = on.hel))],
			/har inget utfall "halv"/,
		],
		[
			'an outcome of it that leads on',
			() => [withStep(matning, 'hel', ({ meta }: { meta: { next?: string } }) => (meta.next = 'prov/bestallning'))],
			/leder vidare från "hel" till ett annat träd/,
		],
		[
			'a tree that goes through itself',
			() => [withStep(modem, 'mata', ({ meta }: { meta: { tree: string } }) => (meta.tree = 'prov/modem'))],
			/går i sin tur igenom "prov\/modem"/,
		],
		[
			'a fact that nobody tells',
			() => [withStep(bestallning, 'matt', ({ meta }: { meta: { known: object } }) => (meta.known = { 'matt-x': 'ja' }))],
			/inget svar i något träd säger "matt-x".*Menade du "matt"/,
		],
	])('%s is a fault', (_, changed, message) => {
		expect(faults(changed()).filter((one) => message.test(one))).toHaveLength(1);
	});
});
