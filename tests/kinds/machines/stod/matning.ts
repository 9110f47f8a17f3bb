import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'stod/matning',
	initial: 'vad-visar-matningen',
	states: {
		'vad-visar-matningen': {
			meta: { kind: 'question', text: 'Vad visar mätningen?', source: ['SU1.4'] },
			on: {
				gront: { target: 'hel', meta: { label: 'Grönt' } },
				rott: { target: 'trasig', meta: { label: 'Rött' } },
			},
		},
		hel: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Linjen är hel', case: ['Skriv att linjen är hel.'], source: ['SU1.4'] },
		},
		trasig: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Linjen är trasig', case: ['Skriv att linjen är trasig.'], source: ['SU1.4'] },
		},
	},
});
