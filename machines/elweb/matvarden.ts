import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/matvarden',
	initial: 'ar-det-sommartid',
	states: {
		'ar-det-sommartid': {
			meta: {
				kind: 'question',
				text: 'Gäller det bara att dygnets sista timme ligger på dagen efter, under sommartid?',
				help: 'Mina sidor, appen och Energikonto visar mätvärden i normaltid, det vill säga ”vintertid”.',
				hints: ['Exempel: timmen 23–24 den 14 juli hamnar på den 15 juli.'],
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
				help: 'Kontrollera via superuserkonto att det som kunden säger stämmer. Jämför sedan siffrorna med systemen.',
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
				text: 'På vintern skickas värdena klockan 00. På sommaren skjuts det fram till klockan 01, och dygnets sista timme hamnar på dagen efter.',
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
				text: 'Svara ”Mätvärden” när du får frågan om vilken tjänst det gäller.',
				next: 'elweb/ticket',
				source: ['E6.3', 'E7.3'],
			},
		},
	},
});
