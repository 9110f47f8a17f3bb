import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'stod/bidrag',
	initial: 'nar-ska-det-galla',
	states: {
		'nar-ska-det-galla': {
			meta: {
				kind: 'date',
				text: 'Vilken dag ska bidraget gälla från?',
				field: 'beslut',
				counts: 'until',
				bands: [{ to: { day: 1, months: 1 }, answer: 'nasta' }, { answer: 'senare' }],
				beyond: 'passerat',
				source: ['SU5.1'],
			},
			on: {
				nasta: { target: 'hur-lange-sedan', meta: { label: 'Senast den 1:a i nästa månad' } },
				senare: { target: 'vanta-med-ansokan', meta: { label: 'Senare' } },
				passerat: { target: 'hur-lange-sedan', meta: { label: 'Dagen har passerat' } },
			},
		},
		'hur-lange-sedan': {
			meta: {
				kind: 'date',
				text: 'När flyttade kunden, och när kom ansökan?',
				field: 'flytt',
				from: 'ansokan',
				bands: [{ to: 'P3M', answer: 'inom' }, { answer: 'efter' }],
				source: ['SU5.2'],
			},
			on: {
				inom: { target: 'nar-ar-kunden-fodd', meta: { label: 'Högst tre månader emellan' } },
				efter: { target: 'avsla', meta: { label: 'Mer än tre månader emellan' } },
			},
		},
		'nar-ar-kunden-fodd': {
			meta: {
				kind: 'date',
				text: 'När är kunden född?',
				field: 'fodd',
				bands: [{ below: 'P18Y', answer: 'yngre' }, { answer: 'myndig' }],
				source: ['SU5.3'],
			},
			on: {
				yngre: { target: 'avsla', meta: { label: 'Har inte fyllt 18 år' } },
				myndig: { target: 'godta', meta: { label: '18 år eller mer' } },
			},
		},
		godta: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Godta ansökan', case: ['Skriv beslutet.'], source: ['SU5.2'] },
		},
		avsla: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Avslå ansökan', case: ['Skriv avslaget.'], source: ['SU5.2'] },
		},
		'vanta-med-ansokan': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Be kunden söka senare', case: ['Stäng ärendet.'], source: ['SU5.1'] },
		},
	},
});
