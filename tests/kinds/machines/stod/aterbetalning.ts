import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'stod/aterbetalning',
	initial: 'nar-koptes-den',
	states: {
		'nar-koptes-den': {
			meta: {
				kind: 'date',
				text: 'När köptes varan?',
				field: 'kopt',
				bands: [{ to: 'P30D', answer: 'inom' }, { answer: 'efter' }],
				source: ['SU3.1'],
			},
			on: {
				inom: { target: 'vad-kostade-den', meta: { label: 'Inom 30 dagar' } },
				efter: { target: 'ar-den-trasig', meta: { label: 'För mer än 30 dagar sedan' } },
			},
		},
		'vad-kostade-den': {
			meta: {
				kind: 'number',
				text: 'Vad kostade varan?',
				field: 'pris',
				unit: 'kr',
				bands: [{ below: 500, answer: 'lite' }, { to: 5000, answer: 'mer' }, { answer: 'mycket' }],
				source: ['SU3.1'],
			},
			on: {
				lite: { target: 'betala-ut', meta: { label: 'Under 500 kr' } },
				mer: { target: 'betala-ut', meta: { label: '500–5 000 kr' } },
				mycket: { target: 'fraga-chefen', meta: { label: 'Över 5 000 kr' } },
			},
		},
		'ar-den-trasig': {
			meta: { kind: 'question', text: 'Är varan trasig?', source: ['SU3.2'] },
			on: {
				ja: { target: 'reklamera', meta: { label: 'Ja' } },
				nej: { target: 'neka', meta: { label: 'Nej' } },
			},
		},
		'betala-ut': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Betala tillbaka pengarna',
				parts: [
					{ when: { 'vad-kostade-den': 'lite' }, case: ['Betala ut själv.'] },
					{
						when: { 'vad-kostade-den': 'mer' },
						text: 'En kollega ska godkänna.',
						actions: ['stod/lamna-over'],
						templates: ['stod/be-om-godkannande'],
						case: ['Be en kollega betala ut.'],
						followUp: { after: 'P3B', what: 'Se om pengarna är utbetalda.' },
					},
				],
				source: ['SU3.1'],
			},
		},
		'fraga-chefen': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Fråga chefen', case: ['Lämna ärendet till chefen.'], source: ['SU3.1'] },
		},
		reklamera: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Hänvisa till reklamationen', case: ['Flytta ärendet till reklamationen.'], source: ['SU3.2'] },
		},
		neka: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Säg att det har gått för lång tid', case: ['Stäng ärendet.'], source: ['SU3.2'] },
		},
	},
});
