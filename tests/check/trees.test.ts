import { describe, expect, test } from 'vitest';
import type { Outcome, Question, StepState, TreeConfig } from '../../machines/tree.ts';
import { tree } from '../../machines/tree.ts';
import { checkTree } from '../../src/check/trees.ts';

/*
 * A small sound tree, and one mutant of it for each thing that a tree must not be. A check is only trusted once it was seen to fail.
 */
const question = (text: string): Question => ({ kind: 'question', text, source: ['E1.1'] });
const outcome = (title: string): Outcome => ({ kind: 'outcome', title, source: ['E1.1'] });
const to = (target: string, label = target) => ({ target, meta: { label } });
const end: StepState = { type: 'final', meta: outcome('Slut') };

const sound: TreeConfig = {
	id: 'prov/trad',
	initial: 'forst',
	states: {
		forst: { meta: question('Först?'), on: { ja: to('sedan'), nej: to('slut') } },
		sedan: { meta: question('Sedan?'), on: { ja: to('slut'), nej: to('forst') } },
		slut: end,
	},
};
const withStates = (states: TreeConfig['states']): TreeConfig => ({ ...sound, states: { ...sound.states, ...states } });
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`svar-${i}`, to('slut')]));
const chain = (count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [
			i === 0 ? 'forst' : `fraga-${i}`,
			{ meta: question('?'), on: { ja: to(i + 1 < count ? `fraga-${i + 1}` : 'slut'), nej: to('slut') } },
		]),
	);

const mutants: [name: string, config: unknown, message: RegExp][] = [
	['an id that is not its path', { ...sound, id: 'prov/tradet' }, /Trädets id är "prov\/tradet", men filen heter "prov\/trad"/],
	['an unreachable state', withStates({ ensam: end }), /"ensam": Inget svar leder hit/],
	[
		'a loop without a way out',
		withStates({
			sedan: { meta: question('Runt?'), on: { ja: to('runt'), nej: to('runt') } },
			runt: { meta: question('Runt?'), on: { ja: to('sedan'), nej: to('runt') } },
		}),
		/"sedan": Härifrån \(forst\/ja\) når man aldrig ett utfall/,
	],
	['a way of six answers', { ...sound, states: { ...chain(6), slut: end } }, /forst\/ja → .*fraga-5\/ja är 6 svar lång\. Högst 5/],
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
		/Steget "sedan": .*label" är tom/,
	],
	[
		'a question without a text',
		withStates({ sedan: { meta: { kind: 'question', source: [] } as never, on: { ja: to('slut'), nej: to('slut') } } }),
		/Steget "sedan": .*text" saknas/,
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
				meta: { kind: 'date', text: 'När?', field: 'datum', days: 7, over: 'mer', within: 'mindre', source: ['E1.1'] },
				on: { mer: to('slut'), ja: to('slut') },
			},
		}),
		/"sedan": Datumfrågan pekar på svaret "mindre"/,
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

	test('stops a tree whose answer leads nowhere when it is read, and says what exists', () => {
		const lost = withStates({ sedan: { meta: question('Sedan?'), on: { ja: to('slutet'), nej: to('forst') } } });
		expect(() => tree.createMachine(lost)).toThrow(
			/machines\/prov\/trad\.ts: svaret "ja" i "sedan" leder till "slutet", som inte finns\. Menade du "slut"\?/,
		);
		expect(() => tree.createMachine({ ...sound, initial: 'fors' })).toThrow(/initial är "fors".* Menade du "forst"\?/);
	});
});
