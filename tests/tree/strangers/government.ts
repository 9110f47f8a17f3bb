import { ask, end, step, tree, type Ways } from './write.ts';

/* What authorities let those ask who want to know what holds for them. */

const alder = (yngst: string, ways: Ways) =>
	step(
		'number',
		'Hur gammal är du?',
		{ field: 'alder', unit: 'år', bands: [{ below: Number(yngst), answer: 'yngre' }, { answer: 'aldre' }] },
		ways,
	);

export const slap = tree('slap', 'vad-dras-slapet-med', {
	'vad-dras-slapet-med': ask('Vad dras släpet med?', {
		bil: ['En bil', 'far-du-dra-slap'],
		lastbil: ['En lätt lastbil', 'kor-du-redan-lastbil'],
		tung: ['En tung lastbil', 'har-du-tungt-kort'],
		minibuss: ['En minibuss', 'kort-fore-1997'],
		buss: ['En buss', 'har-du-busskort'],
	}),
	'far-du-dra-slap': ask('Får du redan dra släp?', { ja: ['Ja', 'sedan-nar'], nej: ['Nej', 'nar-fick-du-kortet'] }),
	'sedan-nar': ask('Sedan när?', { fore: ['Före den 19 januari 2013', 'bil-fore'], efter: ['Från den dagen', 'allt'] }),
	'nar-fick-du-kortet': ask('När fick du kortet?', {
		fore: ['Före den 19 januari 2013', 'litet-fore'],
		efter: ['Från den dagen', 'litet-efter'],
	}),
	'kor-du-redan-lastbil': ask('Har du kort för lätt lastbil?', { ja: ['Ja', 'alder-latt'], nej: ['Nej', 'kor-du-tungt-slap'] }),
	'alder-latt': alder('21', { yngre: ['Under 21', 'med-villkor'], aldre: ['21 eller mer', 'litet'] }),
	'kor-du-tungt-slap': ask('Får du dra släp med tung lastbil?', { ja: ['Ja', 'ingar'], nej: ['Nej', 'nar-fick-du-bilkortet'] }),
	'nar-fick-du-bilkortet': ask('När fick du kort för bil?', { fore: ['Före 1997', 'allt'], efter: ['1997 eller senare', 'alder-sok'] }),
	'alder-sok': step(
		'number',
		'Hur gammal är du?',
		{ field: 'alder', unit: 'år', bands: [{ below: 18, answer: 'barn' }, { below: 21, answer: 'ung' }, { answer: 'vuxen' }] },
		{ barn: ['Under 18', 'for-ung'], ung: ['18–20', 'sok-med-undantag'], vuxen: ['21 eller mer', 'sok'] },
	),
	'har-du-tungt-kort': ask('Har du kort för tung lastbil?', { ja: ['Ja', 'litet'], nej: ['Nej', 'alder-tung'] }),
	'alder-tung': alder('21', { yngre: ['Under 21', 'for-ung'], aldre: ['21 eller mer', 'sok'] }),
	'kort-fore-1997': ask('Fick du kort för bil före 1997?', { ja: ['Ja', 'allt'], nej: ['Nej', 'har-du-tungt-slap'] }),
	'har-du-tungt-slap': ask('Får du dra släp med tung lastbil eller buss?', { ja: ['Ja', 'ingar'], nej: ['Nej', 'har-du-minibusskort'] }),
	'har-du-minibusskort': ask('Har du fullt kort för minibuss?', { ja: ['Ja', 'litet'], nej: ['Nej', 'alder-minibuss'] }),
	'alder-minibuss': alder('21', { yngre: ['Under 21', 'for-ung'], aldre: ['21 eller mer', 'sok'] }),
	'har-du-busskort': ask('Har du kort för buss?', { ja: ['Ja', 'litet'], nej: ['Nej', 'alder-buss'] }),
	'alder-buss': alder('21', { yngre: ['Under 21', 'for-ung'], aldre: ['21 eller mer', 'sok'] }),
	'bil-fore': end('Du får dra släp med bil'),
	allt: end('Du får dra alla släp'),
	'litet-fore': end('Du får dra ett lätt släp'),
	'litet-efter': end('Du får dra ett lätt släp, efter de nya reglerna'),
	'med-villkor': end('Du får dra ett lätt släp, med villkor'),
	litet: end('Du får dra ett begränsat släp'),
	ingar: end('Det ingår i kortet du har'),
	'for-ung': end('Du är för ung'),
	'sok-med-undantag': end('Sök körkortstillstånd, med undantag'),
	sok: end('Sök körkortstillstånd'),
});

export const overklaga = tree('overklaga', 'ar-det-overklagat', {
	'ar-det-overklagat': ask('Har beslutet redan överklagats?', { ja: ['Ja', 'vad-gick-fel'], nej: ['Nej', 'nar-kom-beslutet'] }),
	'vad-gick-fel': ask('Vad gick fel?', {
		papper: ['Papper saknades', 'ta-upp'],
		lag: ['Lagen lästes fel', 'hogre'],
		inget: ['Inget av det', 'gar-inte'],
	}),
	'nar-kom-beslutet': step(
		'date',
		'Vilken dag har beslutet?',
		{ field: 'beslutsdag', bands: [{ to: 'P1M', answer: 'nyss' }, { to: 'P13M', answer: 'sent' }, { answer: 'forsent' }] },
		{
			nyss: ['Inom en månad', 'fatt-forklaring'],
			sent: ['Inom 13 månader', 'fatt-forklaring-sent'],
			forsent: ['För längre sedan', 'gar-inte'],
		},
	),
	'fatt-forklaring': ask('Har du fått beslutet förklarat?', {
		muntligt: ['Muntligt', 'har-du-bett'],
		skriftligt: ['Skriftligt', 'nar-kom-den'],
		nej: ['Nej', 'be-om-forklaring'],
	}),
	'fatt-forklaring-sent': ask('Har du fått beslutet förklarat?', {
		skriftligt: ['Skriftligt', 'nar-kom-den'],
		annat: ['Muntligt eller inte alls', 'finns-skal'],
	}),
	'nar-kom-den': step(
		'date',
		'När bad du om förklaringen, och när kom den?',
		{ field: 'fick', from: 'bad', counts: 'until', bands: [{ to: 'P1M', answer: 'inom' }, { answer: 'sent' }] },
		{ inom: ['Inom en månad', 'tid-fran-beslutet'], sent: ['Senare', 'tid-fran-svaret'] },
	),
	'tid-fran-beslutet': step(
		'date',
		'Har det gått högst en månad och 14 dagar sedan beslutet?',
		{ field: 'beslutsdag', bands: [{ to: 'P1M14D', answer: 'hinner' }, { answer: 'forsent' }] },
		{ hinner: ['Ja', 'har-du-bett'], forsent: ['Nej', 'finns-skal'] },
	),
	'tid-fran-svaret': step(
		'date',
		'Har det gått högst 14 dagar sedan förklaringen kom?',
		{ field: 'fick', bands: [{ to: 'P14D', answer: 'hinner' }, { answer: 'forsent' }] },
		{ hinner: ['Ja', 'har-du-bett'], forsent: ['Nej', 'finns-skal'] },
	),
	'finns-skal': ask('Finns det särskilda skäl?', { ja: ['Ja', 'har-du-bett'], nej: ['Nej', 'gar-inte'] }),
	'har-du-bett': ask('Har du bett dem ompröva?', { ja: ['Ja', 'vilket-bidrag'], nej: ['Nej', 'be-om-omprovning'] }),
	'vilket-bidrag': ask('Vilket bidrag?', {
		lan: ['Ett lån', 'granskning'],
		bostad: ['Bostad', 'kommunen'],
		barn: ['Barn', 'skatten'],
		annat: ['Annat', 'overklaga'],
	}),
	'ta-upp': end('Be dem ta upp det igen'),
	hogre: end('Överklaga till högre rätt'),
	'gar-inte': end('Det går inte att överklaga'),
	'be-om-forklaring': end('Be om en förklaring'),
	'be-om-omprovning': end('Be om omprövning'),
	granskning: end('Vänd dig till granskningen'),
	kommunen: end('Överklaga till kommunen'),
	skatten: end('Överklaga till skattemyndigheten'),
	overklaga: end('Överklaga till nämnden'),
});

const AGE = { field: 'fodelsedag', bands: [{ below: 'P16Y', answer: 'barn' }, { below: 'P65Y', answer: 'vuxen' }, { answer: 'aldre' }] };

export const stod = tree('stod', 'har-du-stodet', {
	'har-du-stodet': ask('Har du det gamla stödet?', { ja: ['Ja', 'nar-ar-du-fodd'], nej: ['Nej', 'nar-ar-du-fodd-utan'] }),
	'nar-ar-du-fodd': step('date', 'När är du född?', AGE, {
		barn: ['Under 16 år', 'behall'],
		vuxen: ['16–64 år', 'byt'],
		aldre: ['65 år eller mer', 'behall'],
	}),
	'nar-ar-du-fodd-utan': step('date', 'När är du född?', AGE, {
		barn: ['Under 16 år', 'barnstod'],
		vuxen: ['16–64 år', 'sok'],
		aldre: ['65 år eller mer', 'aldrestod'],
	}),
	behall: end('Du behåller stödet'),
	byt: end('Du får ett brev när det är dags att byta'),
	barnstod: end('Sök stödet för barn'),
	sok: end('Sök det nya stödet'),
	aldrestod: end('Sök stödet för äldre'),
});

const LANDER: [id: string, label: string, target: string][] = [
	['indien', 'Indien', 'samvaldet'],
	['kanada', 'Kanada', 'samvaldet'],
	['nya-zeeland', 'Nya Zeeland', 'samvaldet'],
	['iran', 'Iran', 'ingen-ambassad'],
	['syrien', 'Syrien', 'ingen-ambassad'],
	['nordkorea', 'Nordkorea', 'var-ar-du-nordkorea'],
	['sverige', 'Sverige', 'var-ar-du'],
	['norge', 'Norge', 'var-ar-du'],
	['tyskland', 'Tyskland', 'var-ar-du'],
	['frankrike', 'Frankrike', 'var-ar-du'],
	['spanien', 'Spanien', 'var-ar-du'],
];

export const dodsfall = tree('dodsfall', 'var-skedde-det', {
	'var-skedde-det': ask('Var skedde dödsfallet?', {
		hemma: ['England eller Wales', 'pa-sjukhus'],
		norr: ['Skottland', 'anmal-norr'],
		nordirland: ['Nordirland', 'nordirland'],
		utomlands: ['Utomlands', 'vilket-land'],
	}),
	'pa-sjukhus': ask('Skedde det hemma eller på sjukhus?', {
		ja: ['Ja', 'var-det-vantat'],
		nej: ['Nej, någon annanstans', 'var-det-vantat'],
	}),
	'var-det-vantat': ask('Var det väntat?', { ja: ['Ja', 'anmal'], nej: ['Nej', 'anmal'] }),
	'vilket-land': step('list', 'Vilket land?', {}, Object.fromEntries(LANDER.map(([id, label, target]) => [id, [label, target]]))),
	'var-ar-du': ask('Var är du nu?', {
		samma: ['I samma land', 'konsulat'],
		hemma: ['I Storbritannien', 'konsulat'],
		annat: ['I ett annat land', 'konsulat'],
	}),
	'var-ar-du-nordkorea': ask('Var är du nu?', { samma: ['I Nordkorea', 'nordkorea'], annat: ['Någon annanstans', 'konsulat'] }),
	anmal: end('Anmäl dödsfallet', {
		parts: [
			{ when: { 'pa-sjukhus': 'ja' }, case: ['Anmäl till närmaste kontor.'] },
			{ when: { 'pa-sjukhus': 'nej' }, case: ['Anmäl där det skedde.'] },
			{ when: { 'var-det-vantat': 'nej' }, case: ['Räkna med att en rättsläkare ser på det.'] },
		],
	}),
	'anmal-norr': end('Anmäl i Skottland'),
	nordirland: end('Anmäl i Nordirland'),
	samvaldet: end('Anmäl enligt landets regler'),
	'ingen-ambassad': end('Ring utrikesdepartementet'),
	nordkorea: end('Vänd dig till ambassaden på plats'),
	konsulat: end('Anmäl hos konsulatet'),
});
