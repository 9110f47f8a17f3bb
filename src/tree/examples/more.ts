import type { TreeConfig } from '../../../machines/tree.ts';
import { end, source, to } from './parts.ts';

/** Something must be known before the answer. */
export const demanding: TreeConfig = {
	id: 'bidra/prova-krav',
	initial: 'finns-ordern',
	states: {
		'finns-ordern': {
			meta: { kind: 'question', text: 'Finns ordern i systemet?', demands: ['ordernummer'], source },
			on: { ja: to('las-upp', 'Ja'), nej: to('fraga-efter-kvittot', 'Nej') },
		},
		'las-upp': end('Läs upp vad som står på ordern'),
		'fraga-efter-kvittot': end('Fråga efter kvittot'),
	},
};

/** An end that says a little more on some of its ways. */
export const depending: TreeConfig = {
	id: 'bidra/prova-beror-pa',
	initial: 'ar-varan-oppnad',
	states: {
		'ar-varan-oppnad': {
			meta: { kind: 'question', text: 'Är förpackningen öppnad?', source },
			on: { ja: to('finns-kvittot', 'Ja'), nej: to('finns-kvittot', 'Nej') },
		},
		'finns-kvittot': {
			meta: { kind: 'question', text: 'Finns kvittot?', source },
			on: { ja: to('ta-emot', 'Ja'), nej: to('ta-inte-emot', 'Nej') },
		},
		'ta-emot': end('Ta emot varan', {
			parts: [
				{
					when: { 'ar-varan-oppnad': 'ja' },
					text: 'Säg att varan provas innan pengarna betalas ut.',
					case: ['Skriv att varan är öppnad.'],
				},
			],
		}),
		'ta-inte-emot': end('Ta inte emot varan'),
	},
};

/** A table and a link beside the question. */
export const helped: TreeConfig = {
	id: 'bidra/prova-hjalp',
	initial: 'vilken-lampa',
	states: {
		'vilken-lampa': {
			meta: {
				kind: 'question',
				text: 'Vilken lampa är släckt?',
				aids: [
					{
						kind: 'table',
						caption: 'Vad lamporna betyder',
						rows: [
							['Lampa', 'Grön', 'Släckt'],
							['Ström', 'På', 'Av'],
							['Linje', 'Kontakt', 'Ingen kontakt'],
						],
					},
					{ kind: 'link', to: '/bidra/valj-sorts-steg/', text: 'Så skriver du en tabell' },
				],
				source,
			},
			on: { strom: to('satt-i-sladden', 'Ström'), linje: to('se-driftstorningar', 'Linje') },
		},
		'satt-i-sladden': end('Be kunden sätta i sladden'),
		'se-driftstorningar': end('Se om det är en driftstörning'),
	},
};
