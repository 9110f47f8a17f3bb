import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'biblioteket/borttappat-kort',
	initial: 'finns-kortet',
	states: {
		'finns-kortet': {
			meta: { kind: 'question', text: 'Har någon lämnat in kortet?', systems: ['katalogen'], source: ['BO1.1'] },
			on: {
				ja: { target: 'hamta-kortet', meta: { label: 'Ja' } },
				nej: { target: 'ge-ett-nytt', meta: { label: 'Nej' } },
			},
		},
		'hamta-kortet': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Be låntagaren hämta kortet', templates: ['biblioteket/hamta-kortet'], case: [], source: ['BO1.2'] },
		},
		'ge-ett-nytt': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Ge låntagaren ett nytt kort', case: [], source: ['BO1.3'], open: ['G990'] },
		},
	},
});
