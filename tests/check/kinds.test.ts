import { describe, expect, test } from 'vitest';
import type { StepState, TreeConfig } from '../../machines/tree.ts';
import { checkTree } from '../../src/check/trees.ts';
import { bestallning, kindTrees, modem } from '../tree/kinds.ts';

/** What a step is made into, as loosely as an owner may write it. */
type Loose = { meta: Record<string, unknown>; on: Record<string, { target: string; meta: Record<string, unknown> }> };

/** A tree with one of its steps changed. */
function withStep(of: TreeConfig, state: string, edit: (step: Loose) => void): TreeConfig {
	const copy = structuredClone(of);
	edit(copy.states[state] as unknown as Loose);
	return copy;
}

const messages = (config: TreeConfig) => checkTree(config.id, config).map(({ message }) => message);
const many = (count: number, target: (i: number) => string) =>
	Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}a`, { target: target(i), meta: { label: `Svar ${i}` } }]));
/** Ends as many as asked for, each to be led to. */
const ends = (count: number): Record<string, StepState> =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [
			`e${i}a`,
			{ type: 'final', meta: { kind: 'outcome', title: `Slut ${i}`, text: 'Så.', source: ['E1.1'] } } satisfies StepState,
		]),
	);

describe('the check of each kind of step', () => {
	test.each(kindTrees.map((config) => [config.id, config] as const))('finds nothing in %s', (_, config) => {
		expect(messages(config)).toEqual([]);
	});

	test.each<[string, TreeConfig, RegExp]>([
		[
			'a step with two ways on',
			withStep(modem, 'starta-om', ({ on }) => (on.nej = { target: 'mata', meta: { label: 'Nej' } })),
			/"starta-om": Steget har 2 vägar vidare/,
		],
		[
			'tries on an answer that does not lead back',
			withStep(modem, 'lyser-lampan', ({ on }) => (on.vet!.meta.retries = { most: 2, then: 'byt-modem' })),
			/har retries men leder aldrig tillbaka/,
		],
		[
			'tries that lead to the same step',
			withStep(modem, 'lyser-nu', ({ on }) => (on.nej!.meta.retries = { most: 2, then: 'starta-om' })),
			/leder till "starta-om" också efter försöken/,
		],
		[
			'tries that lead to a step that is not there',
			withStep(modem, 'lyser-nu', ({ on }) => (on.nej!.meta.retries = { most: 2, then: 'byt-mod' })),
			/"byt-mod", som inte finns\. Menade du "byt-modem"/,
		],
		[
			'bands without an end',
			withStep(
				modem,
				'hastighet',
				({ meta }) =>
					(meta.bands = [
						{ to: 1, answer: 'langsamt' },
						{ to: 2, answer: 'snabbt' },
					]),
			),
			/Den sista gränsen får inte ha något tak/,
		],
		[
			'bands in the wrong order',
			withStep(
				modem,
				'hastighet',
				({ meta }) => (meta.bands = [{ to: 9, answer: 'langsamt' }, { to: 2, answer: 'lagom' }, { answer: 'snabbt' }]),
			),
			/ska stå i ordning/,
		],
		[
			'a band after the one without an end',
			withStep(modem, 'hastighet', ({ meta }) => (meta.bands = [{ answer: 'langsamt' }, { to: 2, answer: 'snabbt' }, { answer: 'lagom' }])),
			/Bara den sista raden/,
		],
		[
			'a band with two ends',
			withStep(modem, 'hastighet', ({ meta }) => (meta.bands = [{ to: 2, below: 3, answer: 'langsamt' }, { answer: 'snabbt' }])),
			/både to och below/,
		],
		[
			'a date band of a limit that is none',
			withStep(bestallning, 'nar', ({ meta }) => (meta.bands = [{ to: 'tre dagar', answer: 'snart' }, { answer: 'sen' }])),
			/P3B \(tre arbetsdagar\)/,
		],
		[
			'a date band that ends twice',
			withStep(bestallning, 'nar', ({ meta }) => (meta.bands = [{ to: 'P3D', below: 'P4D', answer: 'snart' }, { answer: 'sen' }])),
			/har både to och below/,
		],
		[
			'a limit below the one before',
			withStep(
				bestallning,
				'nar',
				({ meta }) => (meta.bands = [{ below: 'P1M14D', answer: 'snart' }, { below: 'P1M', answer: 'sen' }, { answer: 'sen' }]),
			),
			/ska stå i ordning/,
		],
		[
			'a limit of several units in the wrong order',
			withStep(bestallning, 'nar', ({ meta }) => (meta.bands = [{ to: 'P14D1M', answer: 'snart' }, { answer: 'sen' }])),
			/ska skrivas som P7D/,
		],
		['a date that is counted from itself', withStep(bestallning, 'nar', ({ meta }) => (meta.from = meta.field)), /räknas från sig självt/],
		[
			'a round that never ends',
			withStep(modem, 'lyser-nu', ({ on }) => (on.nej!.meta.retries = undefined)),
			/Svaret ”Nej” leder tillbaka till "starta-om", hur många gånger som helst/,
		],
		[
			'date bands that cross on some days',
			withStep(
				bestallning,
				'nar',
				({ meta }) => (meta.bands = [{ to: 'P15D', answer: 'snart' }, { to: { day: 1, months: 1 }, answer: 'snart' }, { answer: 'sen' }]),
			),
			/ska stå i ordning/,
		],
		[
			'a list of few answers',
			withStep(bestallning, 'modell', (step) => (step.on = many(9, (i) => (i % 2 ? 'bestall' : 'ring')))),
			/Listan har 9 svar\. En lista/,
		],
		[
			'a list that leads to ten steps',
			{
				...withStep(bestallning, 'modell', (step) =>
					Object.assign(
						step.on,
						many(10, (i) => `e${i}a`),
					),
				),
				states: {
					...withStep(bestallning, 'modell', (step) =>
						Object.assign(
							step.on,
							many(10, (i) => `e${i}a`),
						),
					).states,
					...ends(10),
				},
			},
			/leder till 12 steg\. Högst 9/,
		],
		[
			'a rule that never wins',
			withStep(
				modem,
				'vad-har-du',
				({ meta }) =>
					(meta.rules = [{ any: ['wifi'], answer: 'tradlost' }, { all: ['wifi', 'kabel'], answer: 'bada' }, { answer: 'annat' }]),
			),
			/Regel 2, som ger "bada", vinner aldrig/,
		],
		[
			'rules that leave a choice without an answer',
			withStep(
				modem,
				'vad-har-du',
				({ meta }) =>
					(meta.rules = [
						{ all: ['wifi'], answer: 'bada' },
						{ any: ['tv'], answer: 'annat' },
					]),
			),
			/Den sista regeln ska gälla allt annat/,
		],
		[
			'a rule of an option that is not there',
			withStep(modem, 'vad-har-du', ({ meta }) => (meta.rules = [{ all: ['wifi-x'], answer: 'bada' }, { answer: 'annat' }])),
			/valet "wifi-x", som inte finns\. Menade du "wifi"/,
		],
		[
			'an answer that no rule gives',
			withStep(modem, 'vad-har-du', ({ meta }) => (meta.rules = [{ any: ['wifi'], answer: 'tradlost' }, { answer: 'annat' }])),
			/Ingen regel ger svaret "bada"/,
		],
		[
			'a known answer that is not there',
			withStep(modem, 'omstart', ({ meta }) => (meta.known = { omstartad: 'jaa' })),
			/ger svaret "jaa", som inte finns\. Menade du "ja"/,
		],
		[
			'a question that is always answered already',
			withStep(modem, 'lyser-nu', ({ meta }) => (meta.known = { omstartad: 'ja' })),
			/alltid redan besvarad, och med samma svar/,
		],
		[
			'a part of an answer that is not there',
			withStep(modem, 'avsluta', ({ meta }) => (meta.parts = [{ when: { 'lyser-lampan': 'nej-x' }, text: 'X.' }])),
			/when nämner svaret "nej-x".*Menade du "nej"/,
		],
		[
			'a part that no way shows',
			withStep(modem, 'avsluta', ({ meta }) => (meta.parts = [{ when: { mata: 'trasig' }, text: 'X.' }])),
			/Ingen väg hit har de svaren/,
		],
		[
			'a way that leaves an outcome with nothing',
			withStep(modem, 'avsluta', ({ meta }) => ((meta.text = undefined), (meta.parts = [{ when: { mata: 'hel' }, text: 'X.' }]))),
			/säger utfallet inget om vad som ska göras/,
		],
		['a fifth fact', withStep(modem, 'lyser-lampan', ({ on }) => (on.ja!.meta.facts = ['a', 'b', 'c', 'd'])), /Trädet har 5 fakta/],
	])('finds %s', (_, config, message) => {
		expect(
			messages(config).filter((one) => message.test(one)),
			messages(config).join('\n'),
		).toHaveLength(1);
	});
});
