import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/status',
	initial: 'nar-skapades-ticketen',
	states: {
		'nar-skapades-ticketen': {
			meta: {
				kind: 'date',
				text: 'När skapades ticketen?',
				field: 'ticketdatum',
				bands: [{ to: 'P7D', answer: 'hogst-7-dagar' }, { answer: 'mer-an-7-dagar' }],
				fields: ['incidentnummer', 'kundnummer'],
				open: ['G11'],
				source: ['E8.1'],
			},
			on: {
				'mer-an-7-dagar': { target: 'fraga-om-status', meta: { label: 'För mer än 7 dagar sedan' } },
				'hogst-7-dagar': { target: 'vanta-pa-svar', meta: { label: 'För högst 7 dagar sedan' } },
			},
		},
		'fraga-om-status': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Fråga om status på ticketen',
				text: 'Kontrollera att adressen till Kundserviceinternt står i fältet ”Från”.',
				templates: ['elweb/status-fraga'],
				open: ['G11'],
				source: ['E8.1', 'E8.2', 'E8.3'],
			},
		},
		'vanta-pa-svar': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Vänta med att fråga om status',
				text: 'Fråga först när det har gått mer än 7 dagar sedan ticketen skapades.',
				open: ['G17'],
				source: ['E8.1'],
			},
		},
	},
});
