import { act, ask, end, step, tree } from './write.ts';

/* When money is paid back, and how much. */

const INOM = { to: 'P30D', answer: 'inom' };

export const betalning = tree('betalning', 'nar-betalades-det', {
	'nar-betalades-det': step(
		'date',
		'När betalade kunden?',
		{ field: 'betald', bands: [INOM, { answer: 'efter' }] },
		{ inom: ['Inom 30 dagar', 'hur-mycket'], efter: ['För längre sedan', 'undantag'] },
	),
	'hur-mycket': step(
		'number',
		'Hur mycket?',
		{ field: 'summa', unit: 'kr', bands: [{ below: 50, answer: 'lite' }, { to: 500, answer: 'mer' }, { answer: 'mycket' }] },
		{ lite: ['Under 50 kr', 'sjalv'], mer: ['50–500 kr', 'granska'], mycket: ['Över 500 kr', 'chef'] },
	),
	sjalv: end('Betala tillbaka direkt', { case: ['Betala samma väg som kunden betalade.'] }),
	granska: end('Lämna till granskning'),
	chef: end('Be regionchefen godkänna'),
	undantag: end('Öppna ett undantag hos ekonomi'),
});

export const order = tree('order', 'vilken-status', {
	'vilken-status': ask('Vilken status har ordern?', {
		betald: ['Betald', 'nar-skapades-den'],
		annullerad: ['Annullerad', 'ingen'],
		annat: ['Något annat', 'ingen'],
	}),
	'nar-skapades-den': step(
		'date',
		'När skapades ordern?',
		{ field: 'orderdag', demands: ['ordernummer'], bands: [INOM, { answer: 'efter' }] },
		{ inom: ['Inom 30 dagar', 'hela-eller-en-del'], efter: ['För längre sedan', 'ingen'] },
	),
	'hela-eller-en-del': ask('Gäller det hela ordern?', { hela: ['Hela', 'betala'], del: ['En eller några varor', 'betala'] }),
	betala: end('Betala tillbaka, minus avgiften', {
		parts: [
			{ when: { 'hela-eller-en-del': 'hela' }, case: ['Betala hela ordern.'] },
			{ when: { 'hela-eller-en-del': 'del' }, case: ['Betala de varor som kommer tillbaka.'] },
		],
	}),
	ingen: end('Säg att pengarna inte betalas tillbaka', {
		parts: [{ when: { 'vilken-status': 'annullerad' }, text: 'En annullerad order är aldrig betald.' }],
	}),
});

export const retur = tree('retur', 'vad-vill-kunden', {
	'vad-vill-kunden': ask('Vad vill kunden?', {
		byta: ['Byta varan', 'ar-det-slutrea'],
		pengar: ['Få pengarna tillbaka', 'ar-det-slutrea'],
	}),
	'ar-det-slutrea': ask('Är varan köpt på slutrea?', { ja: ['Ja', 'neka'], nej: ['Nej', 'nar-kom-den'] }),
	'nar-kom-den': step(
		'date',
		'När kom varan?',
		{ field: 'levererad', bands: [INOM, { answer: 'efter' }] },
		{ inom: ['Inom 30 dagar', 'vad-kostade-den'], efter: ['För längre sedan', 'neka'] },
	),
	'vad-kostade-den': step(
		'number',
		'Vad kostade varan?',
		{ field: 'varupris', unit: 'kr', bands: [{ below: 50, answer: 'lite' }, { to: 200, answer: 'mer' }, { answer: 'mycket' }] },
		{ lite: ['Under 50 kr', 'godkann'], mer: ['50–200 kr', 'vanlig'], mycket: ['Över 200 kr', 'manuell'] },
	),
	godkann: end('Godkänn direkt', {
		parts: [{ when: { 'vad-vill-kunden': 'pengar' }, text: 'Frakten betalas inte tillbaka.' }],
	}),
	vanlig: end('Skicka en retursedel'),
	manuell: end('Lämna till en människa'),
	neka: end('Neka returen'),
});

export const butik = tree('butik', 'finns-ordern', {
	'finns-ordern': ask('Finns ordern?', { ja: ['Ja', 'finns-varor'], nej: ['Nej', 'herrelos'] }),
	'finns-varor': ask('Har återbetalningen varor?', { ja: ['Ja', 'ar-det-presentkort'], nej: ['Nej', 'vad-ar-det'] }),
	'vad-ar-det': ask('Vad gäller den?', {
		gottgora: ['En gottgörelse', 'gottgorelse'],
		frakt: ['Bara frakten', 'frakt'],
		inget: ['Inget av det', 'klart'],
	}),
	'ar-det-presentkort': ask('Är det ett presentkort?', { ja: ['Ja', 'presentkort'], nej: ['Nej', 'ar-det-byte'] }),
	'ar-det-byte': ask('Är det ett byte?', { ja: ['Ja', 'byte'], nej: ['Nej', 'finns-oskickat'] }),
	'finns-oskickat': ask('Finns det varor som inte har skickats?', { ja: ['Ja', 'annullera'], nej: ['Nej', 'kom-varan'] }),
	annullera: act('Annullera det som inte har skickats', 'finns-mer'),
	'finns-mer': ask('Finns det mer kvar?', { ja: ['Ja', 'kom-varan'], nej: ['Nej', 'klart'] }),
	'kom-varan': ask('Kom varan tillbaka till lagret?', {
		ja: ['Ja', 'vanlig-retur'],
		inte: ['Nej, den kastas', 'utan-lager'],
		borta: ['Nej, den är borta', 'borttappad'],
	}),
	herrelos: end('Skriv upp returen som herrelös'),
	gottgorelse: end('Bokför en gottgörelse'),
	frakt: end('Bokför frakten'),
	presentkort: end('Makulera presentkortet'),
	byte: end('Bokför bytet'),
	'vanlig-retur': end('Bokför returen'),
	'utan-lager': end('Bokför utan lager'),
	borttappad: end('Bokför som borttappad'),
	klart: end('Stäng ärendet'),
});
