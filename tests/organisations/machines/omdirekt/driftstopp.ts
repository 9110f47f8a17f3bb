import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'omdirekt/driftstopp',
	initial: 'vad-har-hant',
	states: {
		'vad-har-hant': {
			meta: {
				kind: 'question',
				text: 'Vad har hänt?',
				source: ['O6.1', 'O6.4', 'O6.6'],
			},
			on: {
				nytt: { target: 'anmal-och-informera', meta: { label: 'Ett nytt driftstopp' } },
				'en-timme-har-gatt': { target: 'folj-upp-anmalan', meta: { label: 'Ungefär en timme har gått sedan anmälan' } },
				statusuppdatering: { target: 'skicka-status-vidare', meta: { label: 'Sublime eller Mirakel har gett en statusuppdatering' } },
				lost: { target: 'hur-vet-du', meta: { label: 'Driftstoppet är löst' } },
			},
		},
		'hur-vet-du': {
			meta: {
				kind: 'question',
				text: 'Hur vet du att driftstoppet är löst?',
				source: ['O3.3', 'O5.2', 'O6.4'],
			},
			on: {
				'de-har-meddelat': { target: 'sprid-att-det-ar-lost', meta: { label: 'Sublime eller Mirakel har meddelat det' } },
				'vi-ser-det': { target: 'meddela-att-det-ar-lost', meta: { label: 'Vi på OmDirekt ser det själva' } },
			},
		},
		'anmal-och-informera': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl driftstoppet och informera',
				text: 'Både Sublime och Mirakel ska ha anmälan. Meddela sedan Kommunikationsavdelningen, och informera på Teams och Frågeforum.',
				actions: [
					'omdirekt/skriv-anmalan',
					'omdirekt/skicka-fran-kundo',
					'omdirekt/tagga-mejlet',
					'omdirekt/meddela-kommunikationsavdelningen',
					'omdirekt/informera-internt-och-externt',
				],
				templates: [
					'omdirekt/driftstopp-sublime',
					'omdirekt/driftstopp-mirakel',
					'omdirekt/driftstopp-kommunikation',
					'omdirekt/driftstopp-teams',
					'omdirekt/driftstopp-frageforum',
				],
				followUp: { after: 'PT1H', what: 'Stäm av anmälan med både Sublime och Mirakel.' },
				open: ['G2'],
				source: ['O6.1', 'O6.2', 'O6.3', 'O6.5', 'O6.6', 'O3.4', 'O3.5', 'O7.1'],
			},
		},
		'folj-upp-anmalan': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Stäm av med både Sublime och Mirakel',
				actions: ['omdirekt/folj-upp-anmalan'],
				templates: ['omdirekt/uppfoljning-sublime', 'omdirekt/uppfoljning-mirakel'],
				open: ['G35'],
				source: ['O6.6'],
			},
		},
		'skicka-status-vidare': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skicka statusuppdateringen vidare',
				actions: ['omdirekt/skicka-status-vidare'],
				templates: ['omdirekt/status-kommunikation', 'omdirekt/status-teams', 'omdirekt/status-frageforum'],
				open: ['G36'],
				source: ['O6.4'],
			},
		},
		'sprid-att-det-ar-lost': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Sprid att driftstoppet är löst',
				text: 'Rutinen säger att OmDirekt meddelar Sublime och Mirakel när det är löst, men inte om det gäller även den som själv har meddelat er.',
				actions: ['omdirekt/skicka-status-vidare'],
				templates: [
					'omdirekt/lost-kommunikation',
					'omdirekt/lost-teams',
					'omdirekt/lost-frageforum',
					'omdirekt/lost-sublime',
					'omdirekt/lost-mirakel',
				],
				open: ['G3'],
				source: ['O3.3', 'O5.2', 'O6.4'],
			},
		},
		'meddela-att-det-ar-lost': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Meddela att driftstoppet är löst',
				text: 'Skriv till Sublime och Mirakel och lägg ut det på Teams och Frågeforum. Rutinen säger inte om Kommunikationsavdelningen ska få veta när OmDirekt själv ser det.',
				actions: ['omdirekt/informera-internt-och-externt'],
				templates: ['omdirekt/lost-sublime', 'omdirekt/lost-mirakel', 'omdirekt/lost-teams', 'omdirekt/lost-frageforum'],
				open: ['G3'],
				source: ['O3.3', 'O5.2', 'O6.4'],
			},
		},
	},
});
