import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/familjedelning',
	initial: 'vad-vill-kunden',
	states: {
		'vad-vill-kunden': {
			meta: {
				kind: 'question',
				text: 'Vad behöver kunden hjälp med?',
				help: 'Familjedelning låter fler personer än den som står på avtalet använda appen.',
				source: ['E9.1'],
			},
			on: {
				'dela-appen': { target: 'tipsa-om-familjedelning', meta: { label: 'Fler vill ha tillgång till appen' } },
				'kan-inte-logga-in': { target: 'finns-uppgifter', meta: { label: 'Den andra personen kan inte logga in' } },
			},
		},
		'finns-uppgifter': {
			meta: {
				kind: 'question',
				text: 'Har du den andra personens personnummer och e-postadress?',
				help: 'Du behöver båda för att kunna söka efter ett konto.',
				source: ['E9.2'],
			},
			on: {
				ja: { target: 'finns-konto', meta: { label: 'Ja, båda uppgifterna' } },
				nej: { target: 'be-om-uppgifter', meta: { label: 'Nej, någon uppgift saknas' } },
			},
		},
		'finns-konto': {
			meta: {
				kind: 'question',
				text: 'Finns det ett konto för den andra personen i Identity Server?',
				help: 'Sök på personens e-postadress och personnummer.',
				hints: [
					'Klicka på Användare, som ligger under Users.',
					'En adress som slutar på @ell-user.se är ett konto som skapades automatiskt vid inloggning med BankID.',
				],
				systems: ['identity-server'],
				source: ['E9.3', 'E9.6', 'E3.4'],
			},
			on: {
				ja: { target: 'aktivt-avtal', meta: { label: 'Ja, det finns ett konto' } },
				nej: { target: 'inget-konto', meta: { label: 'Nej, inget konto' } },
			},
		},
		'aktivt-avtal': {
			meta: {
				kind: 'question',
				text: 'Har den andra personen ett aktivt avtal i CAB?',
				systems: ['cab'],
				source: ['E9.4'],
			},
			on: {
				nej: { target: 'ta-bort-och-dela-om', meta: { label: 'Nej, inget aktivt avtal' } },
				ja: { target: 'konto-med-avtal', meta: { label: 'Ja, det finns ett aktivt avtal' } },
			},
		},
		'tipsa-om-familjedelning': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Tipsa kunden om Familjedelning',
				text: 'Med tjänsten Familjedelning kan fler personer än den som står på avtalet få tillgång till appen.',
				templates: ['elweb/familjedelning-tips'],
				open: ['G17'],
				source: ['E9.1'],
			},
		},
		'be-om-uppgifter': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be om personnummer och e-postadress',
				text: 'Utan båda uppgifterna går det inte att söka efter kontot.',
				templates: ['elweb/familjedelning-uppgifter'],
				open: ['G13'],
				source: ['E9.2'],
			},
		},
		'ta-bort-och-dela-om': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot och be kunden göra om familjedelningen',
				text: 'Säg till kunden att inte prova förrän bekräftelsen har kommit på e-post.',
				actions: ['elweb/ta-bort-konto'],
				templates: ['elweb/familjedelning-gor-om'],
				open: ['G17'],
				source: ['E9.4', 'E9.5', 'E4.1'],
			},
		},
		'konto-med-avtal': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: kontot hör till ett aktivt avtal',
				text: 'Ta inte bort kontot. Rutinen säger inte vad du ska göra när personen har både konto och aktivt avtal.',
				open: ['G6'],
				source: ['E9.4'],
			},
		},
		'inget-konto': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: personen har inget konto',
				text: 'Rutinen säger inte vad du ska göra när personen inte kan logga in och inget konto finns.',
				open: ['G7'],
				source: ['E9.3'],
			},
		},
	},
});
