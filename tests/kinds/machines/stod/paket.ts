import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'stod/paket',
	initial: 'nar-skickades-det',
	states: {
		'nar-skickades-det': {
			meta: {
				kind: 'date',
				text: 'När skickades paketet?',
				field: 'skickat',
				demands: ['kollinummer'],
				bands: [{ to: 'P3B', answer: 'nyss' }, { to: 'P14D', answer: 'snart' }, { answer: 'lange' }],
				source: ['SU2.1'],
			},
			on: {
				nyss: { target: 'vanta', meta: { label: 'Inom tre arbetsdagar' } },
				snart: { target: 'efterlys', meta: { label: 'Inom fjorton dagar' } },
				lange: { target: 'borttappat', meta: { label: 'För längre sedan' } },
			},
		},
		vanta: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Be kunden vänta', case: ['Stäng ärendet.'], source: ['SU2.1'] },
		},
		efterlys: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Efterlys paketet', templates: ['stod/efterlys'], case: ['Håll ärendet öppet.'], source: ['SU2.1'] },
		},
		borttappat: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Räkna paketet som borttappat', case: ['Skriv att paketet är borttappat.'], source: ['SU2.1'] },
		},
	},
});
