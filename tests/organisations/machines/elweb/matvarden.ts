import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/matvarden',
	initial: 'ar-det-sommartid',
	states: {
		'ar-det-sommartid': {
			meta: {
				kind: 'question',
				text: 'Gäller det bara att sista timmen under sommartid har hamnat på dagen efter?',
				help: 'Mina sidor, appen och Energikonto visar mätvärden i normaltid, det vill säga ”vintertid”.',
				hints: ['Exempel: sista timmen den 14 juli hamnar på den 15 juli.'],
				source: ['E6.4'],
			},
			on: {
				nej: { target: 'stammer-vardena', meta: { label: 'Nej, det gäller något annat' } },
				ja: { target: 'forklara-tiden', meta: { label: 'Ja, bara sista timmen under sommartid' } },
			},
		},
		'stammer-vardena': {
			meta: {
				kind: 'question',
				text: 'Stämmer siffrorna med vad som står i systemen?',
				help: 'Kontrollera via superuserkonto att det som kunden säger stämmer. Jämför siffrorna med vad som står i systemen.',
				open: ['G20'],
				source: ['E6.1'],
			},
			on: {
				ja: { target: 'svara-kunden', meta: { label: 'Ja, siffrorna stämmer' } },
				nej: { target: 'lagg-ticket-pa-elsa', meta: { label: 'Nej, siffrorna stämmer inte' } },
			},
		},
		'forklara-tiden': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Förklara normaltiden för kunden',
				text: 'När det är vintertid skickas värdena klockan 00. När det är sommartid blir det klockan 01, och då hamnar sista timmen på dagen efter.',
				templates: ['elweb/matvarden-normaltid'],
				case: ['Lägg inget ärende på detta.'],
				source: ['E6.4'],
			},
		},
		'svara-kunden': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Svara kunden att mätvärdena stämmer',
				templates: ['elweb/matvarden-stammer'],
				case: ['Avsluta ärendet.'],
				source: ['E6.2'],
			},
		},
		'lagg-ticket-pa-elsa': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa en ticket på Elsa',
				next: { tree: 'elweb/ticket', at: 'var-ser-kunden-vardena' },
				source: ['E6.3', 'E7.3'],
			},
		},
	},
});
