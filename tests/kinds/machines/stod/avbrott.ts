import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'stod/avbrott',
	initial: 'vad-ligger-nere',
	states: {
		'vad-ligger-nere': {
			meta: {
				kind: 'choices',
				text: 'Vad ligger nere?',
				options: { kassan: { label: 'Kassan' }, korten: { label: 'Korttjänsten' }, skyltar: { label: 'Skyltarna' } },
				rules: [{ all: ['kassan', 'korten'], answer: 'bada' }, { any: ['kassan', 'korten'], answer: 'en' }, { answer: 'ingen' }],
				source: ['SU4.1'],
			},
			on: {
				bada: { target: 'ring-jouren', meta: { label: 'Både kassan och korttjänsten' } },
				en: { target: 'felanmal', meta: { label: 'En av kassan och korttjänsten' } },
				ingen: { target: 'vanta', meta: { label: 'Ingen av dem' } },
			},
		},
		'ring-jouren': {
			meta: { kind: 'step', text: 'Ring jouren', source: ['SU4.1'] },
			on: { klar: { target: 'vad-sager-jouren', meta: { label: 'Jag har ringt' } } },
		},
		'vad-sager-jouren': {
			meta: { kind: 'question', text: 'Vad säger jouren?', source: ['SU4.2'] },
			on: {
				stang: { target: 'stang', meta: { label: 'Stäng butiken' } },
				vanta: { target: 'vanta', meta: { label: 'Vänta' } },
				inget: { target: 'ring-jouren', meta: { label: 'Ingen svarar', retries: { most: 1, then: 'felanmal' } } },
			},
		},
		stang: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Be butiken stänga', case: ['Skriv att butiken stängde.'], source: ['SU4.2'] },
		},
		felanmal: {
			type: 'final',
			meta: { kind: 'outcome', title: 'Felanmäl', case: ['Gör en felanmälan.'], source: ['SU4.1'] },
		},
		vanta: {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be butiken vänta',
				case: ['Håll ärendet öppet.'],
				followUp: { after: 'PT30M', what: 'Se om det är igång.' },
				next: 'stod/avbrott',
				source: ['SU4.1'],
			},
		},
	},
});
