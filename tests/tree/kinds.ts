import type { Answer, TreeConfig } from '../../machines/tree.ts';

const source = ['E1.1'];
const to = (target: string, label: string, more: Partial<Answer> = {}) => ({ target, meta: { label, ...more } });
const outcome = { kind: 'outcome' as const, text: 'Så.', source };
const end = (title: string, more: object = {}) => ({ type: 'final' as const, meta: { ...outcome, title, ...more } });

/** A modem that is offline: things to do, tries that are counted, a tree that is gone through, an end that depends on the way. */
export const modem: TreeConfig = {
	id: 'prov/modem',
	initial: 'lyser-lampan',
	states: {
		'lyser-lampan': {
			meta: { kind: 'question', text: 'Lyser lampan?', source },
			on: { ja: to('vad-har-du', 'Ja'), nej: to('starta-om', 'Nej'), vet: to('mata', 'Vet inte') },
		},
		'starta-om': {
			meta: { kind: 'step', text: 'Dra ur sladden, vänta 30 sekunder och sätt i den igen', source },
			on: { klar: to('lyser-nu', 'Klart', { facts: ['omstartad'] }) },
		},
		'lyser-nu': {
			meta: { kind: 'question', text: 'Lyser den nu?', source },
			on: { ja: to('vad-har-du', 'Ja'), nej: to('starta-om', 'Nej', { retries: { most: 2, then: 'byt-modem' } }) },
		},
		'vad-har-du': {
			meta: {
				kind: 'choices',
				text: 'Vad stämmer?',
				options: { wifi: { label: 'Trådlöst' }, kabel: { label: 'Kabel' }, tv: { label: 'Tv-box' } },
				rules: [{ all: ['wifi', 'kabel'], answer: 'bada' }, { any: ['wifi'], none: ['tv'], answer: 'tradlost' }, { answer: 'annat' }],
				source,
			},
			on: { bada: to('omstart', 'Både och'), tradlost: to('omstart', 'Bara trådlöst'), annat: to('hastighet', 'Något annat') },
		},
		omstart: {
			meta: { kind: 'question', text: 'Har modemet startats om?', known: { omstartad: 'ja' }, source },
			on: { ja: to('hastighet', 'Ja'), nej: to('starta-om', 'Nej') },
		},
		hastighet: {
			meta: {
				kind: 'number',
				text: 'Hur snabbt går det?',
				field: 'hastighet',
				unit: 'Mbit/s',
				demands: ['adress'],
				bands: [{ below: 10, answer: 'langsamt' }, { to: 100, answer: 'lagom' }, { answer: 'snabbt' }],
				source,
			},
			on: { langsamt: to('mata', 'Under 10'), lagom: to('avsluta', '10–100'), snabbt: to('avsluta', 'Över 100') },
		},
		mata: {
			meta: { kind: 'via', text: 'Mät linjen', tree: 'prov/matning', source },
			on: { hel: to('avsluta', 'Linjen är hel'), trasig: to('byt-modem', 'Linjen är trasig') },
		},
		avsluta: end('Avsluta samtalet', {
			parts: [
				{ when: { 'lyser-lampan': 'nej' }, text: 'Säg att lampan ska lysa.', case: ['Skriv att modemet startades om.'] },
				{ when: { mata: 'hel' }, case: ['Skriv att linjen är hel.'] },
			],
		}),
		'byt-modem': end('Skicka ett nytt modem', { next: 'prov/bestallning' }),
	},
};

export const matning: TreeConfig = {
	id: 'prov/matning',
	initial: 'fel',
	states: {
		fel: {
			meta: { kind: 'question', text: 'Visar mätningen fel?', source },
			on: { ja: to('trasig', 'Ja', { facts: ['matt'] }), nej: to('hel', 'Nej', { facts: ['matt'] }) },
		},
		hel: end('Linjen är hel'),
		trasig: end('Linjen är trasig'),
	},
};

export const bestallning: TreeConfig = {
	id: 'prov/bestallning',
	initial: 'matt',
	states: {
		matt: {
			meta: { kind: 'question', text: 'Är linjen mätt?', known: { matt: 'ja' }, source },
			on: { ja: to('startad', 'Ja'), nej: to('nar', 'Nej') },
		},
		startad: {
			meta: { kind: 'question', text: 'Har modemet startats om?', known: { omstartad: 'ja' }, source },
			on: { ja: to('modell', 'Ja'), nej: to('nar', 'Nej') },
		},
		nar: {
			meta: {
				kind: 'date',
				text: 'När kommer teknikern?',
				field: 'besok',
				counts: 'until',
				bands: [{ to: 'P3B', answer: 'snart' }, { answer: 'sen' }],
				source,
			},
			on: { snart: to('modell', 'Inom tre arbetsdagar'), sen: to('ring', 'Senare') },
		},
		modell: {
			meta: { kind: 'list', text: 'Vilken modell?', source },
			on: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`m${i}a`, to(i % 2 ? 'bestall' : 'ring', `Modell ${i + 1}`)])),
		},
		bestall: end('Beställ modemet'),
		ring: end('Ring upp kunden'),
	},
};

/** Trees with every kind of step there is. */
export const kindTrees = [modem, matning, bestallning];
