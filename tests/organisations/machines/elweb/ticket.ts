import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/ticket',
	initial: 'ar-problemet-kvar',
	states: {
		'ar-problemet-kvar': {
			meta: {
				kind: 'question',
				text: 'Är problemet kvar när du testar?',
				help: 'Testa det som kunden upplever som ett problem, så att du inte skapar en ticket på något som redan är löst.',
				source: ['E7.1'],
			},
			on: {
				ja: { target: 'vilken-tjanst', meta: { label: 'Ja, problemet är kvar', means: 'Och det går inte att lösa.' } },
				nej: { target: 'skapa-ingen-ticket', meta: { label: 'Nej, problemet är löst' } },
				'gar-inte-att-aterskapa': {
					target: 'oklart-om-problemet-ar-kvar',
					meta: { label: 'Det går inte att återskapa', means: 'Kunden har det kvar, men det fungerar när du testar.' },
				},
			},
		},
		'vilken-tjanst': {
			meta: {
				kind: 'question',
				text: 'Vad gäller problemet?',
				help: 'Svaret avgör vilken applikation ticketen ska ligga på.',
				open: ['G24'],
				source: ['E7.3'],
			},
			on: {
				'mina-sidor': {
					target: 'skapa-ticket-elweb-prod',
					meta: { label: 'Mina sidor', means: 'Elweb Prod', sets: { tjanst: 'Mina sidor' } },
				},
				energikonto: {
					target: 'skapa-ticket-elweb-prod',
					meta: { label: 'Energikonto', means: 'Elweb Prod', sets: { tjanst: 'Energikonto' } },
				},
				appen: { target: 'finns-skarmbild', meta: { label: 'Appen', means: 'Kundapp Privat Prod' } },
				matvarden: { target: 'var-ser-kunden-vardena', meta: { label: 'Mätvärden', means: 'Elsa' } },
			},
		},
		'finns-skarmbild': {
			meta: {
				kind: 'question',
				text: 'Har du en skärmbild från kundens app?',
				help: 'När problemet gäller appen ska det alltid finnas en bild på hur det ser ut hos kunden.',
				source: ['E7.4'],
			},
			on: {
				ja: { target: 'skapa-ticket-kundapp', meta: { label: 'Ja, jag har en skärmbild' } },
				nej: { target: 'be-om-skarmbild', meta: { label: 'Nej, skärmbilden saknas' } },
			},
		},
		'var-ser-kunden-vardena': {
			meta: {
				kind: 'question',
				text: 'Var ser kunden mätvärdena?',
				help: 'Ser kunden dem i appen behöver du en skärmbild.',
				source: ['E7.4', 'E7.6'],
			},
			on: {
				'mina-sidor': { target: 'skapa-ticket-elsa', meta: { label: 'På Mina sidor', sets: { tjanst: 'Mina sidor' } } },
				energikonto: { target: 'skapa-ticket-elsa', meta: { label: 'På Energikonto', sets: { tjanst: 'Energikonto' } } },
				'appen-med-bild': { target: 'skapa-ticket-elsa-appen', meta: { label: 'I appen, och jag har en skärmbild' } },
				'appen-utan-bild': { target: 'be-om-skarmbild', meta: { label: 'I appen, men jag har ingen skärmbild' } },
			},
		},
		'oklart-om-problemet-ar-kvar': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: problemet syns bara hos kunden',
				text: 'Rutinen säger att du testar innan du skapar en ticket, men inte vad du gör när du inte ser problemet och kunden har det kvar.',
				open: ['G37'],
				source: ['E7.1'],
			},
		},
		'skapa-ingen-ticket': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa ingen ticket',
				text: 'Problemet är redan löst.',
				open: ['G23'],
				source: ['E7.1'],
			},
		},
		'be-om-skarmbild': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be kunden om en skärmbild',
				text: 'Skapa ticketen när du har bilden.',
				templates: ['elweb/ticket-skarmbild'],
				open: ['G17'],
				source: ['E7.4'],
			},
		},
		'skapa-ticket-elweb-prod': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa en ticket på Elweb Prod',
				actions: ['elweb/skapa-ticket'],
				with: { applikation: 'Elweb Prod' },
				templates: ['elweb/ticket-elweb-prod'],
				case: ['Skriv in ticketnumret i ärendet.'],
				followUp: {
					after: 'P8D',
					what: 'Se om ticketen har fått svar. Fråga annars om status: då har det gått mer än 7 dagar.',
					field: 'incidentnummer',
				},
				next: 'elweb/status',
				open: ['G9', 'G38'],
				source: ['E7.2', 'E7.3', 'E7.5', 'E7.6', 'E7.7', 'E7.8', 'E8.1'],
			},
		},
		'skapa-ticket-kundapp': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa en ticket på Kundapp Privat Prod',
				actions: ['elweb/skapa-ticket', 'elweb/bifoga-skarmbild'],
				with: { applikation: 'Kundapp Privat Prod' },
				templates: ['elweb/ticket-appen'],
				case: ['Skriv in ticketnumret i ärendet.'],
				followUp: {
					after: 'P8D',
					what: 'Se om ticketen har fått svar. Fråga annars om status: då har det gått mer än 7 dagar.',
					field: 'incidentnummer',
				},
				next: 'elweb/status',
				open: ['G9', 'G38'],
				source: ['E7.2', 'E7.3', 'E7.4', 'E7.5', 'E7.6', 'E7.7', 'E7.8', 'E8.1'],
			},
		},
		'skapa-ticket-elsa': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa en ticket på Elsa',
				actions: ['elweb/skapa-ticket'],
				with: { applikation: 'Elsa' },
				templates: ['elweb/ticket-matvarden'],
				case: ['Skriv in ticketnumret i ärendet.'],
				followUp: {
					after: 'P8D',
					what: 'Se om ticketen har fått svar. Fråga annars om status: då har det gått mer än 7 dagar.',
					field: 'incidentnummer',
				},
				next: 'elweb/status',
				open: ['G9', 'G24', 'G38'],
				source: ['E6.3', 'E7.2', 'E7.3', 'E7.5', 'E7.6', 'E7.7', 'E7.8', 'E8.1'],
			},
		},
		'skapa-ticket-elsa-appen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa en ticket på Elsa med skärmbild från appen',
				actions: ['elweb/skapa-ticket', 'elweb/bifoga-skarmbild'],
				with: { applikation: 'Elsa' },
				templates: ['elweb/ticket-matvarden-appen'],
				case: ['Skriv in ticketnumret i ärendet.'],
				followUp: {
					after: 'P8D',
					what: 'Se om ticketen har fått svar. Fråga annars om status: då har det gått mer än 7 dagar.',
					field: 'incidentnummer',
				},
				next: 'elweb/status',
				open: ['G9', 'G24', 'G38'],
				source: ['E6.3', 'E7.2', 'E7.3', 'E7.4', 'E7.5', 'E7.6', 'E7.7', 'E7.8', 'E8.1'],
			},
		},
	},
});
