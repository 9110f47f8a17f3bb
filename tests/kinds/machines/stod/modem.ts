import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'stod/modem',
	initial: 'lyser-lampan',
	states: {
		'lyser-lampan': {
			meta: {
				kind: 'question',
				text: 'Lyser lampan på modemet?',
				aids: [
					{ kind: 'picture', file: 'lamporna.png', alt: 'Fyra lampor i rad: Ström, Linje, Wi-Fi och Tv', caption: 'Framsidan' },
					{
						kind: 'table',
						caption: 'Vad lamporna betyder',
						rows: [
							['Lampa', 'Grön', 'Släckt'],
							['Ström', 'På', 'Av'],
							['Linje', 'Kontakt', 'Ingen kontakt'],
						],
					},
				],
				source: ['SU1.1'],
			},
			on: {
				ja: { target: 'vad-ar-nere', meta: { label: 'Ja' } },
				nej: { target: 'starta-om', meta: { label: 'Nej' } },
			},
		},
		'starta-om': {
			meta: {
				kind: 'step',
				text: 'Be kunden dra ur sladden, vänta 30 sekunder och sätta i den igen',
				hints: ['Räkna högt om kunden är orolig.'],
				actions: ['stod/starta-om-modemet'],
				source: ['SU1.1'],
			},
			on: { klar: { target: 'lyser-den-nu', meta: { label: 'Klart', facts: ['omstartad'] } } },
		},
		'lyser-den-nu': {
			meta: {
				kind: 'question',
				text: 'Lyser den nu?',
				aids: [
					{ kind: 'link', to: '/stod/matning/', text: 'Så mäts linjen' },
					{ kind: 'link', to: 'https://www.example.se/modem/', text: 'Tillverkarens sida' },
				],
				source: ['SU1.1'],
			},
			on: {
				ja: { target: 'vad-ar-nere', meta: { label: 'Ja' } },
				nej: { target: 'starta-om', meta: { label: 'Nej', retries: { most: 2, then: 'nytt-modem' } } },
			},
		},
		'vad-ar-nere': {
			meta: {
				kind: 'choices',
				text: 'Vad fungerar inte?',
				options: { tradlost: { label: 'Det trådlösa' }, kabel: { label: 'Kabeln' }, tv: { label: 'Tv-boxen', means: 'den svarta lådan' } },
				rules: [
					{ all: ['tradlost', 'kabel'], answer: 'bada' },
					{ any: ['tradlost'], none: ['tv'], answer: 'tradlost' },
					{ answer: 'annat' },
				],
				source: ['SU1.2'],
			},
			on: {
				bada: { target: 'har-det-startats-om', meta: { label: 'Både trådlöst och kabel' } },
				tradlost: { target: 'mat-linjen', meta: { label: 'Bara det trådlösa' } },
				annat: { target: 'vilken-felkod', meta: { label: 'Något annat' } },
			},
		},
		'har-det-startats-om': {
			meta: { kind: 'question', text: 'Har modemet startats om?', known: { omstartad: 'ja' }, source: ['SU1.2'] },
			on: {
				ja: { target: 'mat-linjen', meta: { label: 'Ja' } },
				nej: { target: 'starta-om', meta: { label: 'Nej' } },
			},
		},
		'vilken-felkod': {
			meta: { kind: 'list', text: 'Vilken felkod visas?', source: ['SU1.2'] },
			on: {
				e10x: { target: 'mat-linjen', meta: { label: 'Felkod E10' } },
				e11x: { target: 'mat-linjen', meta: { label: 'Felkod E11' } },
				e12x: { target: 'nytt-modem', meta: { label: 'Felkod E12' } },
				e13x: { target: 'mat-linjen', meta: { label: 'Felkod E13' } },
				e14x: { target: 'mat-linjen', meta: { label: 'Felkod E14' } },
				e15x: { target: 'nytt-modem', meta: { label: 'Felkod E15' } },
				e16x: { target: 'mat-linjen', meta: { label: 'Felkod E16' } },
				e17x: { target: 'mat-linjen', meta: { label: 'Felkod E17' } },
				e18x: { target: 'nytt-modem', meta: { label: 'Felkod E18' } },
				e19x: { target: 'mat-linjen', meta: { label: 'Felkod E19' } },
				e20x: { target: 'mat-linjen', meta: { label: 'Felkod E20' } },
				e21x: { target: 'nytt-modem', meta: { label: 'Felkod E21' } },
				e22x: { target: 'mat-linjen', meta: { label: 'Felkod E22' } },
			},
		},
		'mat-linjen': {
			meta: { kind: 'via', text: 'Mät linjen till kunden', tree: 'stod/matning', source: ['SU1.3'] },
			on: {
				hel: { target: 'avsluta', meta: { label: 'Linjen är hel' } },
				trasig: { target: 'skicka-tekniker', meta: { label: 'Linjen är trasig' } },
			},
		},
		avsluta: {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Avsluta samtalet',
				case: ['Stäng ärendet.'],
				parts: [{ when: { 'lyser-lampan': 'nej' }, text: 'Säg att lampan ska lysa.', case: ['Skriv att modemet startades om.'] }],
				source: ['SU1.3'],
			},
		},
		'skicka-tekniker': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Skicka en tekniker', case: ['Boka en tid.'], source: ['SU1.3'] },
		},
		'nytt-modem': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skicka ett nytt modem',
				aids: [{ kind: 'picture', file: 'lamporna.png', alt: 'Fyra lampor i rad: Ström, Linje, Wi-Fi och Tv' }],
				templates: ['stod/nytt-modem'],
				case: ['Beställ modemet.'],
				source: ['SU1.1'],
			},
		},
	},
});
