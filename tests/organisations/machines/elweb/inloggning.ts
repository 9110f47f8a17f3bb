import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/inloggning',
	initial: 'finns-konto',
	states: {
		'finns-konto': {
			meta: {
				kind: 'question',
				text: 'Finns det ett konto för kunden i Identity Server?',
				help: 'När det inte går att skapa ett konto finns det oftast redan ett. Sök på det du har.',
				hints: [
					'E-postadress eller personnummer: klicka på Användare, som ligger under Users.',
					'En adress som slutar på @ell-user.se är ett konto som skapades automatiskt vid inloggning med BankID.',
				],
				systems: ['identity-server'],
				fields: ['kundnummer', 'e-post'],
				source: ['E3.1', 'E3.2', 'E3.3', 'E3.4', 'E9.6'],
			},
			on: {
				ja: { target: 'vad-star-under-roller', meta: { label: 'Ja, det finns ett konto' } },
				nej: { target: 'vet-kunden-hur', meta: { label: 'Nej, inget konto' } },
				'vet-inte-adressen': {
					target: 'finns-konto-pa-kundnumret',
					meta: { label: 'Kunden vet inte vilken e-postadress kontot har', means: 'Sök på kundnummer.' },
				},
			},
		},
		'finns-konto-pa-kundnumret': {
			meta: {
				kind: 'question',
				text: 'Finns det ett konto på kundnumret?',
				help: 'Sök på kundnummer i Identity Server: klicka på Corporate för ett företag eller Private för en privatkund.',
				systems: ['identity-server'],
				fields: ['kundnummer'],
				source: ['E3.3', 'E3.5'],
			},
			on: {
				ja: { target: 'vad-star-under-roller', meta: { label: 'Ja, det finns ett konto' } },
				nej: { target: 'vet-kunden-hur', meta: { label: 'Nej, inget konto' } },
			},
		},
		'vet-kunden-hur': {
			meta: {
				kind: 'question',
				text: 'Har kunden redan fått veta hur man skapar ett konto?',
				source: ['E3.6', 'E3.7'],
			},
			on: {
				nej: { target: 'beratta-hur-man-skapar-konto', meta: { label: 'Nej, kunden har inte fått veta' } },
				'ja-men-gar-inte': { target: 'kontot-gar-inte-att-skapa', meta: { label: 'Ja, men kontot går inte att skapa' } },
			},
		},
		'vad-star-under-roller': {
			meta: {
				kind: 'question',
				text: 'Vad står under Roller på kontot?',
				help: 'Klicka på Öppna vid kontot och sedan på Roller. Jämför kundnumret där med kundens.',
				systems: ['identity-server'],
				source: ['E3.8', 'E3.9'],
			},
			on: {
				'ratt-kundnummer': { target: 'vilken-e-postadress', meta: { label: 'Rätt kundnummer' } },
				inget: { target: 'ta-bort-och-be-om-nytt', meta: { label: 'Inget under Roller' } },
				'annat-kundnummer': { target: 'finns-kundnumret-i-cab', meta: { label: 'Ett annat kundnummer' } },
			},
		},
		'vilken-e-postadress': {
			meta: {
				kind: 'question',
				text: 'Vilken e-postadress finns på kontot?',
				help: 'Den syns när du har klickat på Öppna.',
				source: ['E3.8', 'E3.14', 'E3.15', 'E9.6'],
			},
			on: {
				kundens: { target: 'har-kunden-bytt-losenord', meta: { label: 'Rätt e-postadress' } },
				'annan-som-finns-kvar': { target: 'bestall-nytt-losenord', meta: { label: 'En annan adress, som kunden har kvar' } },
				'annan-som-ar-borta': { target: 'ta-bort-eller-byta', meta: { label: 'En annan adress, som kunden inte har kvar' } },
				'ell-user': {
					target: 'konto-fran-bankid',
					meta: { label: 'En adress som slutar på @ell-user.se', means: 'Kontot skapades automatiskt vid inloggning med BankID.' },
				},
			},
		},
		'har-kunden-bytt-losenord': {
			meta: {
				kind: 'question',
				text: 'Har kunden redan bytt lösenord och provat på nytt?',
				source: ['E3.10'],
			},
			on: {
				nej: { target: 'be-kunden-byta-losenord', meta: { label: 'Nej, lösenordet är inte bytt' } },
				'ja-men-gar-inte': { target: 'kan-anda-inte-logga-in', meta: { label: 'Ja, men det går ändå inte att logga in' } },
			},
		},
		'ta-bort-eller-byta': {
			meta: {
				kind: 'question',
				text: 'Ska kontot tas bort eller få en annan e-postadress?',
				help: 'Rutinen säger att båda går, men inte vem som väljer. Fråga kunden.',
				open: ['G12'],
				source: ['E3.15'],
			},
			on: {
				'ta-bort': { target: 'ta-bort-konto-med-gammal-adress', meta: { label: 'Kontot ska tas bort' } },
				'byt-e-post': { target: 'byt-e-postadress', meta: { label: 'E-postadressen ska bytas' } },
				'inget-onskemal': { target: 'inget-onskemal-om-kontot', meta: { label: 'Kunden har inget önskemål' } },
			},
		},
		'finns-kundnumret-i-cab': {
			meta: {
				kind: 'question',
				text: 'Har det andra kundnumret en aktiv anläggning i CAB?',
				help: 'Sök på det kundnummer som står under Roller.',
				systems: ['cab'],
				source: ['E3.12', 'E3.13'],
			},
			on: {
				'ingen-kundbild': { target: 'ta-bort-och-be-om-nytt', meta: { label: 'Nej, det finns ingen kundbild' } },
				'ingen-aktiv-anlaggning': { target: 'ta-bort-och-be-om-nytt', meta: { label: 'Nej, kundbilden har ingen aktiv anläggning' } },
				'aktiv-anlaggning': { target: 'vad-valjer-kunden', meta: { label: 'Ja, det finns en aktiv anläggning' } },
			},
		},
		'vad-valjer-kunden': {
			meta: {
				kind: 'question',
				text: 'Vad vill kunden göra?',
				help: 'Fråga kunden. Ta inte bort kontot innan kunden har valt.',
				source: ['E3.13'],
			},
			on: {
				'annan-e-post': { target: 'be-om-konto-med-annan-e-post', meta: { label: 'Skapa ett nytt konto med en annan e-postadress' } },
				'ta-bort': {
					target: 'ta-bort-efter-kundens-val',
					meta: { label: 'Låta oss ta bort kontot', means: 'Kunden skapar ett nytt med rätt kundnummer och e-postadress.' },
				},
				'inte-svarat': { target: 'be-kunden-valja', meta: { label: 'Kunden har inte valt ännu' } },
			},
		},
		'beratta-hur-man-skapar-konto': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Svara att det inte finns något konto och hur man skapar ett',
				templates: ['elweb/inloggning-inget-konto'],
				case: ['Avsluta ärendet.'],
				open: ['G19'],
				source: ['E3.6'],
			},
		},
		'kontot-gar-inte-att-skapa': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Skapa en ticket',
				text: 'Det finns inget konto, och det går ändå inte att skapa ett.',
				next: 'elweb/ticket',
				source: ['E3.7'],
			},
		},
		'be-kunden-byta-losenord': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be kunden byta lösenord och logga in på nytt',
				text: 'Uppgifterna på kontot är rätt.',
				templates: ['elweb/inloggning-byt-losenord'],
				open: ['G17'],
				source: ['E3.10'],
			},
		},
		'kan-anda-inte-logga-in': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: kunden kan ändå inte logga in',
				text: 'Rutinen säger inte vad du ska göra när uppgifterna är rätt och lösenordet är bytt. Närmast till hands är en ticket.',
				open: ['G8'],
				next: 'elweb/ticket',
				source: ['E3.10'],
			},
		},
		'ta-bort-och-be-om-nytt': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot och be kunden skapa ett nytt',
				actions: ['elweb/ta-bort-konto'],
				templates: ['elweb/inloggning-nytt-konto'],
				open: ['G17'],
				source: ['E3.11', 'E3.12', 'E4.1'],
			},
		},
		'be-om-konto-med-annan-e-post': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be kunden skapa ett nytt konto med en annan e-postadress',
				text: 'Låt det andra kontot vara kvar.',
				templates: ['elweb/inloggning-annan-e-post'],
				open: ['G17'],
				source: ['E3.13'],
			},
		},
		'ta-bort-efter-kundens-val': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot och be kunden skapa ett med rätt uppgifter',
				actions: ['elweb/ta-bort-konto'],
				templates: ['elweb/inloggning-ratt-uppgifter'],
				open: ['G17'],
				source: ['E3.13', 'E4.1'],
			},
		},
		'be-kunden-valja': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Fråga kunden vad som ska hända med kontot',
				text: 'Ta inte bort kontot innan kunden har valt.',
				templates: ['elweb/inloggning-valj'],
				open: ['G17'],
				source: ['E3.13'],
			},
		},
		'bestall-nytt-losenord': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Be kunden beställa ett nytt lösenord',
				text: 'Lösenordet ska beställas till den adress som finns på kontot.',
				templates: ['elweb/inloggning-bestall-losenord'],
				open: ['G17'],
				source: ['E3.14'],
			},
		},
		'ta-bort-konto-med-gammal-adress': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort kontot med den gamla e-postadressen',
				actions: ['elweb/ta-bort-konto'],
				templates: ['elweb/inloggning-gammal-adress'],
				open: ['G17'],
				source: ['E3.15', 'E4.1'],
			},
		},
		'byt-e-postadress': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Byt e-postadress på kontot',
				text: 'Rutinen säger inte hur du gör. Skicka mejlet först när adressen är bytt.',
				templates: ['elweb/inloggning-e-post-bytt'],
				open: ['G14'],
				source: ['E3.15'],
			},
		},
		'inget-onskemal-om-kontot': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: kunden har inget önskemål',
				text: 'Rutinen säger att du kan ta bort kontot eller byta e-postadress, men inte vilket du väljer.',
				open: ['G12'],
				source: ['E3.15'],
			},
		},
		'konto-fran-bankid': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: kontot har en adress på @ell-user.se',
				text: 'Kontot skapades automatiskt vid inloggning med BankID. Rutinen säger inte vad du gör med det när kundnumret stämmer.',
				open: ['G18'],
				source: ['E9.6'],
			},
		},
	},
});
