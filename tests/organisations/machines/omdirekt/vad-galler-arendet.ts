import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'omdirekt/vad-galler-arendet',
	initial: 'vad-galler-det',
	states: {
		'vad-galler-det': {
			meta: {
				kind: 'question',
				text: 'Vad gäller ärendet?',
				help: 'Välj det som ligger närmast det du hör. Du går sedan vidare till rätt rutin.',
				source: ['O0.1', 'O1.1'],
			},
			on: {
				'fel-anmals': {
					target: 'ta-emot-anmalan',
					meta: { label: 'Någon anmäler ett fel', means: 'Arbetsgivare, privatperson eller Sublime' },
				},
				'flera-med-samma-orsak': { target: 'avgor-om-driftstorning', meta: { label: 'Flera användare anger samma orsak' } },
				driftstopp: { target: 'hantera-driftstoppet', meta: { label: 'Ett driftstopp', means: 'Nytt, pågående eller löst' } },
				'ska-utredas': { target: 'utred-felet', meta: { label: 'Ett fel ska utredas', means: 'I Lime och Impersonate' } },
				'ska-eskaleras': { target: 'eskalera-arendet', meta: { label: 'Ansökan, intyg eller ett fel som OmDirekt inte kan lösa' } },
				'anmalt-fel-lost': { target: 'meddela-att-felet-ar-lost', meta: { label: 'Ett anmält fel är löst', means: 'Inte ett driftstopp' } },
			},
		},
		'ta-emot-anmalan': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Ta emot anmälan', next: 'omdirekt/anmalan', source: ['O1.1', 'O2.1', 'O2.2', 'O2.3'] },
		},
		'avgor-om-driftstorning': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Avgör om det är en driftstörning', next: 'omdirekt/driftstorning', source: ['O3.1'] },
		},
		'hantera-driftstoppet': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Hantera driftstoppet', next: 'omdirekt/driftstopp', source: ['O6.1'] },
		},
		'utred-felet': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Utred felet', next: 'omdirekt/utredning', source: ['O4.1', 'O4.2'] },
		},
		'eskalera-arendet': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Eskalera ärendet', next: 'omdirekt/eskalering', source: ['O2.2', 'O5.1', 'O5.2'] },
		},
		'meddela-att-felet-ar-lost': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Meddela att felet är löst',
				next: { tree: 'omdirekt/eskalering', at: 'meddela-att-felet-ar-lost' },
				source: ['O3.3', 'O5.2'],
			},
		},
	},
});
