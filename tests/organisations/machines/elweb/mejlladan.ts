import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/mejlladan',
	initial: 'vad-har-hant',
	states: {
		'vad-har-hant': {
			meta: {
				kind: 'question',
				text: 'Vad har hänt i ärendet?',
				help: 'Titta i mejllådan Kundserviceinternt, mappen ”ELWEB – Mina Sidor”.',
				source: ['E1.1', 'E2.1', 'E2.3', 'E2.5'],
			},
			on: {
				svar: { target: 'ar-arendet-lost', meta: { label: 'Ett svar har kommit till mejllådan' } },
				'kunden-tillbaka': { target: 'svara-webbteamet', meta: { label: 'Kunden har återkommit med mer information' } },
				'klardatum-passerat': {
					target: 'kunden-har-inte-aterkommit',
					meta: { label: 'Klardatum har passerat utan att kunden har återkommit' },
				},
			},
		},
		'ar-arendet-lost': {
			meta: {
				kind: 'question',
				text: 'Är ärendet löst med svaret?',
				source: ['E2.2', 'E2.3'],
			},
			on: {
				ja: { target: 'ge-kunden-losningen', meta: { label: 'Ja, ärendet är löst' } },
				'behover-mer': { target: 'be-kunden-om-mer', meta: { label: 'Nej, vi behöver mer information' } },
				'nagot-annat': { target: 'svaret-leder-inte-vidare', meta: { label: 'Nej, och vi behöver inget mer av kunden' } },
			},
		},
		'ge-kunden-losningen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Svara kunden med lösningen',
				actions: ['elweb/flytta-mejlet'],
				templates: ['elweb/mejlladan-losning'],
				case: ['Lägg in svaret i ärendet.', 'Avsluta ärendet.'],
				source: ['E2.1', 'E2.2', 'E2.4'],
			},
		},
		'be-kunden-om-mer': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be kunden återkomma med mer information',
				actions: ['elweb/flytta-mejlet'],
				templates: ['elweb/mejlladan-fraga'],
				case: ['Lägg in svaret i ärendet.', 'Uppdatera ärendet.', 'Lägg Klardatum en vecka fram.'],
				followUp: { after: 'P7D', what: 'Klardatum: se om kunden har återkommit.' },
				open: ['G10'],
				source: ['E2.1', 'E2.3', 'E2.4'],
			},
		},
		'svara-webbteamet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Svara webbteamet med kundens information',
				actions: ['elweb/svara-webbteamet', 'elweb/flytta-mejlet'],
				templates: ['elweb/mejlladan-svar-till-webbteamet'],
				case: ['Uppdatera ärendet med information, så att det går att följa vad som har hänt.'],
				source: ['E2.4', 'E2.5'],
			},
		},
		'kunden-har-inte-aterkommit': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: kunden har inte återkommit',
				text: 'Rutinen säger inte vad du gör när Klardatum har passerat.',
				open: ['G10'],
				source: ['E2.3'],
			},
		},
		'svaret-leder-inte-vidare': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: svaret löser inte ärendet',
				text: 'Rutinen säger inte vad du gör när svaret inte löser ärendet och ni inte behöver något mer av kunden.',
				case: ['Lägg in svaret i ärendet.'],
				open: ['G21'],
				source: ['E2.1'],
			},
		},
	},
});
