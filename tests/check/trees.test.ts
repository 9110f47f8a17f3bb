import { describe, expect, test } from 'vitest';
import type { Outcome, Question, StepState, TreeConfig } from '../../machines/tree.ts';
import { tree } from '../../machines/tree.ts';
import { checkTree } from '../../src/check/trees.ts';
import { waysTo } from '../../src/tree/ways.ts';

/*
 * A small sound tree, and one mutant of it for each thing that a tree must not be. A check is only trusted once it was seen to fail.
 */
const question = (text: string): Question => ({ kind: 'question', text, source: ['E1.1'] });
const outcome = (title: string): Outcome => ({ kind: 'outcome', title, source: ['E1.1'] });
const to = (target: string, label = target) => ({ target, meta: { label } });
/** Back to the first question, but not for ever. */
const again = { target: 'forst', meta: { label: 'forst', retries: { most: 2, then: 'slut' } } };
const end: StepState = { type: 'final', meta: outcome('Slut') };

const sound: TreeConfig = {
	id: 'prov/trad',
	initial: 'forst',
	states: {
		forst: { meta: question('Först?'), on: { ja: to('sedan'), nej: to('slut') } },
		sedan: { meta: question('Sedan?'), on: { ja: to('slut'), nej: again } },
		slut: end,
	},
};
const withStates = (states: TreeConfig['states']): TreeConfig => ({ ...sound, states: { ...sound.states, ...states } });
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`svar-${i}`, to('slut', `Svar ${i}`)]));
const chain = (count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [
			i === 0 ? 'forst' : `fraga-${i}`,
			{ meta: question('?'), on: { ja: to(i + 1 < count ? `fraga-${i + 1}` : 'slut', 'Ja'), nej: to('slut', 'Nej') } },
		]),
	);

/** So many outcomes, and above them questions with nine answers each, up to the first: 54 outcomes make 61 steps, 135 make 153. */
const broad = (outcomes: number): TreeConfig['states'] => {
	const states: TreeConfig['states'] = {};
	let level = Array.from({ length: outcomes }, (_, i) => `slut-${i}`);
	for (const state of level) states[state] = { type: 'final', meta: outcome(state) };
	for (let depth = 0; level.length > 1; depth++) {
		const groups = Array.from({ length: Math.ceil(level.length / 9) }, (_, i) => level.slice(i * 9, i * 9 + 9));
		level = groups.map((targets, i) => {
			const state = groups.length === 1 ? 'forst' : `fraga-${depth}-${i}`;
			states[state] = { meta: question('?'), on: Object.fromEntries(targets.map((target) => [target, to(target)])) };
			return state;
		});
	}
	return states;
};

const mutants: [name: string, config: unknown, message: RegExp][] = [
	['an id that is not its path', { ...sound, id: 'prov/tradet' }, /Trädets id är "prov\/tradet", men filen heter "prov\/trad"/],
	['an unreachable state', withStates({ ensam: end }), /"ensam": Inget svar leder hit/],
	[
		'a loop without a way out',
		withStates({
			sedan: { meta: question('Runt?'), on: { ja: to('runt', 'Ja'), nej: to('runt', 'Nej') } },
			runt: { meta: question('Runt?'), on: { ja: to('sedan'), nej: to('runt') } },
		}),
		/"sedan": Härifrån \(forst\/ja\) når man aldrig ett utfall/,
	],
	[
		'a way of six answers',
		{ ...sound, states: { ...chain(6), slut: end } },
		/forst\/ja → .*fraga-5\/ja har 6 frågor\. Över 5 är det svårt/,
	],
	[
		'a way of seventeen answers',
		{ ...sound, states: { ...chain(17), slut: end } },
		/har 17 frågor\. Högst 9 är tillåtet: dela det i 2 träd, så att ett nytt börjar vid "fraga-9"/,
	],
	['a tree of 61 steps', { ...sound, states: broad(54) }, /Trädet har 61 steg\. Över 60 blir sidan tung/],
	['a tree of 153 steps', { ...sound, states: broad(135) }, /Trädet har 153 steg\. Högst 150 är tillåtet/],
	[
		'two answers with the same words',
		withStates({ sedan: { meta: question('Sedan?'), on: { ja: to('slut', 'Ja'), nej: to('forst', ' ja') } } }),
		/"sedan": Två svar lyder ” ja”/,
	],
	[
		"XState's short form",
		withStates({ sedan: { meta: question('Sedan?'), on: { ja: 'slut', nej: to('forst') } as never } }),
		/Steget "sedan": Svaret "ja" har inga ord att visa\. Skriv det helt: ja: \{ target: 'slut'/,
	],
	[
		'an outcome with answers',
		withStates({ slut: { type: 'final', meta: outcome('Slut'), on: { ja: to('forst') } } as never }),
		/Steget "slut": Ett utfall är slutet på vägen och har inga svar/,
	],
	[
		'an unknown kind',
		withStates({ sedan: { meta: { ...question('Sedan?'), kind: 'fraga' } as never, on: { ja: to('slut'), nej: to('forst') } } }),
		/Steget "sedan": Sorten "fraga" finns inte\. Det här finns: question, list, date, number, choices, step, via, outcome\./,
	],
	[
		'a date question with a limit that is none',
		withStates({
			sedan: {
				meta: { kind: 'date', text: 'När?', field: 'datum', bands: [{ to: 'P0D', answer: 'ja' }, { answer: 'mer' }], source: ['E1.1'] },
				on: { mer: to('slut', 'Mer'), ja: to('slut', 'Ja') },
			},
		}),
		/Steget "sedan": .*Gränserna.*P7D/,
	],
	['a key of XState at the top', { ...sound, context: {} }, /Okänd uppgift: context/],
	[
		'a step that nothing stands behind',
		withStates({ slut: { type: 'final', meta: { ...outcome('Slut'), source: [] } } }),
		/"slut": Steget nämner varken en punkt i källan/,
	],
	[
		'a question with one answer',
		withStates({ sedan: { meta: question('Sedan?'), on: { ja: to('slut') } } }),
		/"sedan": Frågan har 1 svar\. Den ska ha 2–9/,
	],
	['a question with ten answers', withStates({ sedan: { meta: question('Sedan?'), on: many(10) } }), /"sedan": Frågan har 10 svar/],
	[
		'a state id with capitals',
		withStates({ Sedan: end, sedan: { meta: question('Sedan?'), on: { ja: to('Sedan'), nej: to('slut') } } }),
		/Namnet "Sedan" ska skrivas med små bokstäver/,
	],
	[
		'an answer id with å',
		withStates({ sedan: { meta: question('Sedan?'), on: { på: to('slut'), nej: to('slut') } } }),
		/Steget "sedan": Namnet "på" ska skrivas/,
	],
	[
		'an answer without a label',
		withStates({ sedan: { meta: question('Sedan?'), on: { ja: to('slut', ''), nej: to('slut') } } }),
		/Steget "sedan": .*Svarets ord" \(label\) är tom/,
	],
	[
		'a question without a text',
		withStates({ sedan: { meta: { kind: 'question', source: [] } as never, on: { ja: to('slut'), nej: to('slut') } } }),
		/Steget "sedan": .*\(text\) saknas/,
	],
	[
		'a guard',
		withStates({ sedan: { meta: question('Sedan?'), on: { ja: { ...to('slut'), guard: () => true } as never, nej: to('slut') } } }),
		/Steget "sedan": Okänd uppgift: guard/,
	],
	[
		'a misspelt key of an outcome',
		withStates({ slut: { type: 'final', meta: { ...outcome('Slut'), template: 'a/b' } as never } }),
		/Steget "slut": Okänd uppgift: template/,
	],
	[
		'a duration in words',
		withStates({ slut: { type: 'final', meta: { ...outcome('Slut'), followUp: { after: 'en vecka', what: 'x' } } } }),
		/Steget "slut": .*ska skrivas som P7D/,
	],
	[
		'a date question that names an answer it lacks',
		withStates({
			sedan: {
				meta: { kind: 'date', text: 'När?', field: 'datum', bands: [{ to: 'P7D', answer: 'mindre' }, { answer: 'mer' }], source: ['E1.1'] },
				on: { mer: to('slut', 'Mer'), ja: to('slut', 'Ja') },
			},
		}),
		/"sedan": bands nämner svaret "mindre", som inte finns/,
	],
];

describe('the check of a tree', () => {
	test('finds nothing in a sound tree', () => {
		expect(checkTree('prov/trad', sound)).toEqual([]);
	});

	test.each(mutants)('finds %s', (_, config, message) => {
		const messages = checkTree('prov/trad', config as TreeConfig).map((problem) => problem.message);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(message);
	});

	test('is done at once with a tree of many ways, with loops and without', () => {
		const diamonds = (back: string) =>
			Object.fromEntries(
				Array.from({ length: 40 }, (_, i) => {
					const next = i < 39 ? `fraga-${i + 1}` : 'slut';
					const on = { ja: to(next, 'Ja'), nej: to(next, 'Nej'), om: to(back, 'Om') };
					return [i === 0 ? 'forst' : `fraga-${i}`, { meta: question('?'), on }];
				}),
			);
		for (const back of ['slut', 'forst']) {
			const config = { ...sound, states: { ...diamonds(back), slut: end } };
			expect(checkTree('prov/trad', config).map(({ message }) => message)).toEqual([expect.stringMatching(/har 40 frågor/)]);
			expect(waysTo(config, 'slut')).toHaveLength(1000);
		}
	});

	test('is done in seconds with a tree of 150 steps, each leading to many others and back', () => {
		const names = Array.from({ length: 149 }, (_, i) => (i === 0 ? 'forst' : `fraga-${i}`));
		const states = Object.fromEntries(
			names.map((name, i) => {
				const targets = [1, 2, 7, 31, -1, -5, -40].map((step) => names[(i + step + names.length) % names.length]!);
				const on = Object.fromEntries([...targets, 'slut'].map((target, nth) => [`svar-${nth}`, to(target, `Svar ${nth}`)]));
				return [name, { meta: question('?'), on }];
			}),
		);
		const config = { ...sound, states: { ...states, slut: end } };
		const before = performance.now();
		const messages = checkTree('prov/trad', config).map(({ message }) => message);
		expect(messages.at(-1)).toMatch(/Högst 9 är tillåtet/);
		expect(waysTo(config, 'slut')).toHaveLength(1000);
		expect(performance.now() - before).toBeLessThan(5000);
	});

	test('stops a tree whose answer leads nowhere when it is read, and says what exists', () => {
		const lost = withStates({ sedan: { meta: question('Sedan?'), on: { ja: to('slutet'), nej: to('forst') } } });
		expect(() => tree.createMachine(lost)).toThrow(
			/machines\/prov\/trad\.ts: svaret "ja" i "sedan" leder till "slutet", som inte finns\. Menade du "slut"\?/,
		);
		expect(() => tree.createMachine({ ...sound, initial: 'fors' })).toThrow(/initial är "fors".* Menade du "forst"\?/);
	});
});
