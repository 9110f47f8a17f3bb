import { describe, expect, test } from 'vitest';
import type { StepState, TreeConfig } from '../../machines/tree.ts';
import { checkTree } from '../../src/check/trees.ts';
import { follow } from '../../src/tree/follow.ts';
import { metaOn } from '../../src/tree/outcome.ts';
import { placesIn, placesWalked } from '../../src/tree/walked.ts';

/* The check walks a tree whole, with all that may be known and remembered, or says that it does not. */

const source = ['E1.1'];
const to = (target: string, label: string, more = {}) => ({ target, meta: { label, ...more } });
const end = (title: string, more = {}): StepState => ({ type: 'final', meta: { kind: 'outcome', title, text: 'Så.', source, ...more } });

describe('what cannot be walked whole', () => {
	const question = (i: number, count: number): StepState => ({
		meta: { kind: 'question', text: `Fråga ${i}?`, source },
		on: Object.fromEntries(Array.from({ length: count }, (_, n) => [`s${n}a`, to(`f${i + 1}a`, `Svar ${n}`)])),
	});
	const chain = (length: number, count: number, more: object): TreeConfig => ({
		id: 'prov/lang',
		initial: 'f0a',
		states: {
			...Object.fromEntries(Array.from({ length }, (_, i) => [`f${i}a`, question(i, count)])),
			[`f${length}a`]: end('Slut', more),
		},
	});
	/** A part for each answer of so many questions. */
	const parts = (length: number, answers: number) =>
		Array.from({ length: answers }, (_, n) => ({
			when: Object.fromEntries(Array.from({ length }, (_, i) => [`f${i}a`, `s${n}a`])),
			text: `Alla ${n}.`,
		}));
	const faults = (config: TreeConfig) => checkTree(config.id, config).filter(({ warning }) => !warning);

	test('is refused: an outcome that hangs on too many answers', () => {
		expect(faults(chain(9, 9, { parts: parts(9, 1) }))).toEqual([]);
		expect(faults(chain(4, 9, { parts: parts(4, 9) }))).toEqual([]);
		expect(faults(chain(5, 9, { parts: parts(5, 9) }))).toMatchObject([{ message: expect.stringMatching(/beror på för många svar/) }]);
	});

	test('is refused: eight things to choose among, and a fifth fact', () => {
		const options = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}a`, { label: `Val ${i}` }]));
		const several = (count: number): TreeConfig => ({
			...chain(1, 2, {}),
			states: {
				f0a: {
					meta: {
						kind: 'choices',
						text: 'Vilka?',
						options: options(count),
						rules: [{ any: ['v0a'], answer: 's0a' }, { answer: 's1a' }],
						source,
					},
					on: { s0a: to('f1a', 'Ett'), s1a: to('f1a', 'Två') },
				} as StepState,
				f1a: end('Slut'),
			},
		});
		expect(faults(several(7))).toEqual([]);
		expect(faults(several(8))).toMatchObject([{ message: expect.stringMatching(/har 8 val\. Den ska ha 2–7/) }]);
	});

	test('is no tree that tells four facts: its steps are counted with every set of them', () => {
		const facts = ['a', 'b', 'c', 'd'];
		const long = chain(9, 5, {});
		for (const [i, fact] of facts.entries())
			(long.states[`f${i}a`] as { on: Record<string, ReturnType<typeof to>> }).on.s0a = to(`f${i + 1}a`, 'Ja', { facts: [fact] });
		expect(placesWalked(long)).toBe(10 * 16);
		expect(placesIn(long)!.length).toBe(1 + 2 + 4 + 8 + 16 * 6);
	});
});

describe('an answer that has been tried as often as it may be', () => {
	const tried = (when: string): TreeConfig => ({
		id: 'prov/forsok',
		initial: 'gor',
		states: {
			gor: { meta: { kind: 'step', text: 'Gör', source }, on: { klar: to('hjalper', 'Klart') } },
			hjalper: {
				meta: { kind: 'question', text: 'Hjälpte det?', source },
				on: { ja: to('slut', 'Ja'), nej: to('gor', 'Nej', { retries: { most: 1, then: 'slut' } }) },
			},
			slut: end('Slut', { parts: [{ when: { hjalper: when }, text: 'Beklaga.' }] }),
		},
	});

	test('is that answer for a part of an outcome, in the check as on the way', () => {
		expect(checkTree('prov/forsok', tried('nej'))).toEqual([]);
		const on = (answers: string[]) => metaOn(tried('nej'), 'slut', follow(tried('nej'), answers).strides);
		expect(on(['klar', 'nej', 'klar', 'nej'])).toMatchObject({ text: 'Så. Beklaga.' });
		expect(on(['klar', 'nej~'])).toMatchObject({ text: 'Så. Beklaga.' });
		expect(on(['klar', 'nej', 'klar', 'ja'])).toMatchObject({ text: 'Så.' });
	});
});
