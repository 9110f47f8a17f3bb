import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import { checkTree } from '../../src/check/trees.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { follow, type Trees } from '../../src/tree/follow.ts';
import { onwardFrom } from '../../src/tree/onward.ts';
import { metaOn } from '../../src/tree/outcome.ts';
import { turn, type Turn } from '../../src/tree/reader.ts';
import { askedIn } from '../../src/tree/asked.ts';
import { settled, standing, type Sitting } from '../../src/tree/sitting.ts';
import { labelsOf } from '../../src/tree/walk.ts';
import { placesWalked } from '../../src/tree/walked.ts';
import { asked, longestWay } from '../../src/tree/ways.ts';
import { kindTrees, modem } from './kinds.ts';

const trees: Trees = Object.fromEntries(kindTrees.map((config) => [config.id, { id: config.id, config } as PublishedTree]));

/** Where a reader comes who answers these; `>` goes on into the tree that the step leads into. */
function walk(...answers: string[]): Sitting {
	return answers.reduce<Sitting>((sitting, answer) => turn(sitting, turnOf(sitting, answer), trees), {
		legs: [{ tree: 'prov/modem', answers: [] }],
	});
}

function turnOf({ legs }: Sitting, answer: string): Turn {
	return answer === '>' ? { type: 'lead', ...onwardFrom(legs, trees)! } : { type: 'answer', answer };
}

const at = (sitting: Sitting) => standing(sitting, trees).state;

describe('a tree of every kind of step', () => {
	test('counts what is done on the way as no question', () => {
		const way = longestWay(modem);
		expect(way.some(({ state }) => state === 'starta-om')).toBe(true);
		expect(asked(modem, way)).toBeLessThan(way.length);
	});

	test('leads elsewhere once an answer has been tried as often as it may be', () => {
		const again = ['klar', 'nej'];
		expect(at(walk('nej', ...again))).toBe('starta-om');
		expect(at(walk('nej', ...again, ...again))).toBe('starta-om');
		expect(at(walk('nej', ...again, ...again, ...again))).toBe('byt-modem');
		expect(labelsOf(modem, [{ state: 'lyser-nu', answer: 'nej~' }])).toEqual(['Nej (efter 2 försök)']);
	});

	test.each([
		['.wifi.kabel', 'omstart', 'Trådlöst, Kabel'],
		['.wifi.kabel.tv', 'omstart', 'Trådlöst, Kabel, Tv-box'],
		['.wifi', 'omstart', 'Trådlöst'],
		['.wifi.tv', 'hastighet', 'Trådlöst, Tv-box'],
		['.', 'hastighet', 'Inget av det'],
		['annat', 'hastighet', 'Något annat'],
	])('takes %s by the first rule that holds', (answer, state, label) => {
		expect(at(walk('ja', answer))).toBe(state);
		expect(labelsOf(modem, [{ state: 'vad-har-du', answer }])).toEqual([label]);
	});

	test('answers by itself what is known, says so, and asks when it is taken back', () => {
		const known = walk('nej', 'klar', 'ja', '.wifi');
		expect(at(known)).toBe('hastighet');
		expect(askedIn(known.legs, 0, trees)).toEqual([true, true, true, true, false]);
		expect(at(turn(known, { type: 'back' }, trees))).toBe('vad-har-du');
		expect(at(turn(known, { type: 'rewind', leg: 0, stride: 4 }, trees))).toBe('omstart');
		expect(at(walk('ja', '.wifi'))).toBe('omstart');
	});

	test('carries what is known into the trees that follow', () => {
		const order = walk('vet', '>', 'ja', '>', '>');
		expect(order.legs.map(({ tree }) => tree)).toEqual(['prov/modem', 'prov/matning', 'prov/modem', 'prov/bestallning']);
		expect(at(order)).toBe('startad');
		expect(at(walk('nej', 'klar', 'nej', 'klar', 'nej', 'klar', 'nej', '>'))).toBe('matt');
		expect(settled({ legs: [{ tree: 'prov/bestallning', answers: [] }] }, trees).legs[0]?.answers).toEqual([]);
	});

	test('goes through another tree and comes back by how it ended, and Back crosses both ways', () => {
		const whole = walk('vet', '>', 'nej', '>');
		expect([whole.legs.at(-1), at(whole)]).toEqual([{ tree: 'prov/modem', answers: ['vet', 'hel'] }, 'avsluta']);
		const back = (sitting: Sitting) => turn(sitting, { type: 'back' }, trees);
		expect(at(back(whole))).toBe('hel');
		expect(at(back(back(whole)))).toBe('fel');
		expect(at(back(back(back(whole))))).toBe('mata');
		expect(at(back(back(back(back(whole)))))).toBe('lyser-lampan');
		expect(onwardFrom([{ tree: 'prov/matning', answers: ['nej'] }], trees)).toBeUndefined();
	});

	test('holds in an outcome what its way has answered, and nothing else', () => {
		const on = (...answers: string[]) => {
			const { strides } = follow(modem, answers);
			return metaOn(modem, 'avsluta', strides);
		};
		expect(on('ja', 'annat', 'lagom')).toMatchObject({ text: 'Så.' });
		expect(on('ja', 'annat', 'lagom')).not.toHaveProperty('case');
		expect(on('nej', 'klar', 'ja', 'annat', 'lagom')).toMatchObject({
			text: 'Så. Säg att lampan ska lysa.',
			case: ['Skriv att modemet startades om.'],
		});
		expect(on('vet', 'hel')).toMatchObject({ case: ['Skriv att linjen är hel.'] });
	});

	test('is walked whole, with all that may be known before it', () => {
		expect(placesWalked(modem)).toBeGreaterThan(Object.keys(modem.states).length);
	});

	test('parts the ways by what was said before, without asking, where every way here has said it', () => {
		const source = ['E1.1'];
		const to = (target: string, label: string, facts?: string[]) => ({ target, meta: { label, ...(facts && { facts }) } });
		const end = (title: string) => ({ type: 'final' as const, meta: { kind: 'outcome' as const, title, text: 'Så.', source } });
		const config: TreeConfig = {
			id: 'prov/land',
			initial: 'land',
			states: {
				land: {
					meta: { kind: 'question', text: 'Vilket land?', source },
					on: { sverige: to('alder', 'Sverige', ['i-sverige']), annat: to('alder', 'Ett annat', ['utomlands']) },
				},
				alder: { meta: { kind: 'question', text: 'Fyllt 18?', source }, on: { ja: to('vart', 'Ja'), nej: to('nej', 'Nej') } },
				vart: {
					meta: { kind: 'question', text: 'Vilket land var det?', known: { 'i-sverige': 'hemma', utomlands: 'borta' }, source },
					on: { hemma: to('skatteverket', 'Sverige'), borta: to('ambassaden', 'Ett annat') },
				},
				skatteverket: end('Skicka till Skatteverket'),
				ambassaden: end('Skicka till ambassaden'),
				nej: end('Be om en vuxen'),
			},
		};
		expect(checkTree(config.id, config)).toEqual([]);
		const own: Trees = { [config.id]: { id: config.id, config } as PublishedTree };
		const begin: Sitting = { legs: [{ tree: config.id, answers: [] }] };
		const walked = ['annat', 'ja'].reduce((sitting, answer) => turn(sitting, { type: 'answer', answer }, own), begin);
		expect(standing(walked, own).state).toBe('ambassaden');
		expect(askedIn(walked.legs, 0, own)).toEqual([true, true, false]);
	});
});
