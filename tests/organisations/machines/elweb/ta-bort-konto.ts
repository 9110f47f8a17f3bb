import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/ta-bort-konto',
	initial: 'varfor-ska-kontot-bort',
	states: {
		'varfor-ska-kontot-bort': {
			meta: {
				kind: 'question',
				text: 'Varför ska kontot tas bort?',
				source: ['E3.11', 'E3.12', 'E3.13', 'E3.15', 'E9.4'],
			},
			on: {
				'inte-kontrollerat': { target: 'kontrollera-kontot', meta: { label: 'Jag har inte kontrollerat kontot ännu' } },
				'inget-under-roller': { target: 'ta-bort-och-be-om-nytt', meta: { label: 'Det står inget under Roller' } },
				'ingen-aktiv-anlaggning': {
					target: 'ta-bort-och-be-om-nytt',
					meta: { label: 'Ett annat kundnummer, utan aktiv anläggning', means: 'Kundbild eller aktiv anläggning saknas i CAB.' },
				},
				'kunden-har-valt': {
					target: 'ta-bort-efter-kundens-val',
					meta: { label: 'Ett annat kundnummer, med aktiv anläggning', means: 'Kunden har valt att vi tar bort kontot.' },
				},
				'gammal-adress': {
					target: 'ta-bort-konto-med-gammal-adress',
					meta: { label: 'Kunden har inte kvar e-postadressen', means: 'Kontot ska tas bort i stället för att få en annan adress.' },
				},
				familjedelning: {
					target: 'ta-bort-och-dela-om',
					meta: { label: 'Den andra personen kan inte logga in', means: 'Familjedelning, och inget aktivt avtal i CAB.' },
				},
				'kunden-ber-om-det': {
					target: 'kunden-vill-bli-av-med-kontot',
					meta: { label: 'Kunden ber själv om det', means: 'Inget av det andra gäller.' },
				},
			},
		},
		'kontrollera-kontot': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Kontrollera kontot innan du tar bort det',
				text: 'Sök upp kontot och se vilka uppgifter som finns på det.',
				next: 'elweb/inloggning',
				source: ['E3.1', 'E3.8'],
			},
		},
		'ta-bort-och-be-om-nytt': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot och be kunden skapa ett nytt',
				actions: ['elweb/sok-upp-kontot', 'elweb/ta-bort-konto'],
				templates: ['elweb/inloggning-nytt-konto'],
				open: ['G17'],
				source: ['E3.11', 'E3.12', 'E4.1'],
			},
		},
		'ta-bort-efter-kundens-val': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot och be kunden skapa ett med rätt uppgifter',
				actions: ['elweb/sok-upp-kontot', 'elweb/ta-bort-konto'],
				templates: ['elweb/inloggning-ratt-uppgifter'],
				open: ['G17'],
				source: ['E3.13', 'E4.1'],
			},
		},
		'ta-bort-konto-med-gammal-adress': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot med den gamla e-postadressen',
				actions: ['elweb/sok-upp-kontot', 'elweb/ta-bort-konto'],
				templates: ['elweb/inloggning-gammal-adress'],
				open: ['G17'],
				source: ['E3.15', 'E4.1'],
			},
		},
		'ta-bort-och-dela-om': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot och be kunden göra om familjedelningen',
				text: 'Säg till kunden att inte prova förrän bekräftelsen har kommit på e-post.',
				actions: ['elweb/sok-upp-kontot', 'elweb/ta-bort-konto'],
				templates: ['elweb/familjedelning-gor-om'],
				open: ['G17'],
				source: ['E9.4', 'E9.5', 'E4.1'],
			},
		},
		'kunden-vill-bli-av-med-kontot': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: kunden ber själv om att få kontot borttaget',
				text: 'Ta inte bort kontot. Rutinen säger bara när ett konto tas bort vid inloggningsproblem och familjedelning.',
				open: ['G22'],
				source: ['E4.1'],
			},
		},
	},
});
