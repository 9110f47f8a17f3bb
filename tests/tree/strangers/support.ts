import { act, ask, end, step, tree } from './write.ts';

/* A modem with one lamp, a printer, a network after an upgrade. */

export const modem = tree('modem', 'hur-lyser-lampan', {
	'hur-lyser-lampan': ask(
		'Hur lyser lampan?',
		{
			slackt: ['Den är släckt', 'byt-uttag', { retries: { most: 1, then: 'ar-det-aterstallt' } }],
			orange: ['Fast orange', 'ar-det-aterstallt'],
			blinkar: ['Den blinkar', 'sitter-kabeln'],
			fast: ['Fast blå eller grön', 'kommer-kunden-ut'],
		},
		{
			aids: [
				{
					kind: 'table',
					caption: 'Vad lampan betyder',
					rows: [
						['Lampa', 'Betyder'],
						['Släckt', 'Ingen ström'],
						['Fast orange', 'Fel i modemet'],
						['Blinkar', 'Inget internet'],
					],
				},
			],
		},
	),
	'byt-uttag': act('Be kunden prova ett annat uttag och en annan sladd', 'hur-lyser-lampan'),
	'ar-det-aterstallt': ask(
		'Har modemet redan återställts?',
		{ ja: ['Ja', 'byt-modem'], nej: ['Nej', 'far-det-aterstallas'] },
		{ known: { aterstallt: 'ja' } },
	),
	'far-det-aterstallas': ask('Vill kunden återställa modemet?', { ja: ['Ja', 'aterstall'], nej: ['Nej', 'avbryt'] }),
	aterstall: act('Be kunden hålla inne knappen i 30 sekunder', 'hur-lyser-lampan', {
		hints: ['Kundens egna inställningar försvinner.'],
		facts: ['aterstallt'],
	}),
	'sitter-kabeln': ask('Sitter kabeln ordentligt?', { ja: ['Ja', 'ar-det-omstartat'], nej: ['Nej', 'satt-i-kabeln'] }),
	'satt-i-kabeln': act('Be kunden skruva åt kabeln i båda ändar', 'ar-det-omstartat'),
	'ar-det-omstartat': ask(
		'Har modemet redan startats om?',
		{ ja: ['Ja', 'har-de-hanvisats'], nej: ['Nej', 'starta-om'] },
		{ known: { omstartat: 'ja' } },
	),
	'starta-om': act('Be kunden starta om modemet', 'hur-lyser-lampan', { facts: ['omstartat'] }),
	'har-de-hanvisats': ask('Finns det ett tidigare ärende där kunden hänvisats till operatören?', {
		ja: ['Ja', 'ar-det-aterstallt'],
		nej: ['Nej', 'hanvisa'],
	}),
	'kommer-kunden-ut': ask('Kommer kunden ut på nätet?', { ja: ['Ja', 'hur-gar-det'], nej: ['Nej', 'ar-det-omstartat'] }),
	'hur-gar-det': ask('Hur fungerar det?', { bra: ['Bra', 'lost'], dalig: ['Långsamt, eller går upp och ner', 'hanvisa'] }),
	'byt-modem': end('Byt modemet'),
	avbryt: end('Avsluta felsökningen'),
	hanvisa: end('Hänvisa till operatören'),
	lost: end('Avsluta ärendet'),
});

export const skrivare = tree('skrivare', 'ar-den-pa', {
	'ar-den-pa': ask('Är skrivaren på?', { ja: ['Ja', 'visar-den-fel'], nej: ['Nej', 'satt-pa'] }),
	'satt-pa': act('Sätt på skrivaren', 'visar-den-fel'),
	'visar-den-fel': ask('Visar skrivaren ett fel?', { nej: ['Nej', 'svarar-den'], ja: ['Ja', 'vilket-fel'] }),
	'vilket-fel': ask('Vilket fel?', {
		papper: ['Slut på papper', 'fyll-pa'],
		toner: ['Slut på toner', 'byt-toner'],
		stopp: ['Papper har fastnat', 'ta-bort-papper'],
	}),
	'fyll-pa': act('Fyll på papper', 'skriver-den'),
	'byt-toner': act('Byt toner', 'skriver-den'),
	'ta-bort-papper': act('Dra ut papperet långsamt, åt samma håll som det matas', 'skriver-den'),
	'svarar-den': ask('Svarar skrivaren på ping?', { ja: ['Ja', 'ar-den-vald'], nej: ['Nej', 'se-over-natet'] }),
	'se-over-natet': act('Kontrollera nätverkskabeln eller det trådlösa nätet', 'ar-den-vald'),
	'ar-den-vald': ask('Är rätt skrivare vald i datorn?', { ja: ['Ja', 'star-kon-stilla'], nej: ['Nej', 'valj-skrivare'] }),
	'valj-skrivare': act('Gör rätt skrivare till standard', 'star-kon-stilla'),
	'star-kon-stilla': ask('Står utskriftskön stilla?', { ja: ['Ja', 'starta-om-kon'], nej: ['Nej', 'installera-om'] }),
	'starta-om-kon': act('Starta om utskriftskön', 'skriver-den'),
	'installera-om': act('Installera om drivrutinen', 'skriver-den'),
	'skriver-den': ask('Skriver den ut nu?', {
		ja: ['Ja', 'lost'],
		nej: ['Nej', 'visar-den-fel', { retries: { most: 1, then: 'lamna-vidare' } }],
	}),
	lost: end('Avsluta ärendet'),
	'lamna-vidare': end('Lämna över till andra linjen'),
});

export const natverk = tree('natverk', 'syns-kortet', {
	'syns-kortet': ask('Syns nätverkskortet?', { ja: ['Ja', 'finns-adress'], nej: ['Nej', 'drivrutin'] }),
	'finns-adress': ask('Har datorn en adress?', { ja: ['Ja', 'svarar-routern'], nej: ['Nej', 'installningar'] }),
	'svarar-routern': ask('Svarar routern?', { ja: ['Ja', 'hittas-namnet'], nej: ['Nej', 'rutter'] }),
	'hittas-namnet': ask('Hittas namnet?', { ja: ['Ja', 'friskt'], nej: ['Nej', 'namnservrar'] }),
	drivrutin: end('Kontrollera drivrutinen'),
	installningar: end('Kontrollera inställningarna'),
	rutter: end('Rätta tabellen över rutter'),
	namnservrar: end('Rätta listan över namnservrar'),
	friskt: end('Skriv att nätet är friskt'),
});

/** A tree by all that several lamps show at once, as ISPs with three of them ask. */
export const lampor = tree('lampor', 'vilka-lyser', {
	'vilka-lyser': step(
		'choices',
		'Vilka lampor lyser?',
		{
			options: { strom: { label: 'Ström' }, linje: { label: 'Linje' }, internet: { label: 'Internet' } },
			rules: [
				{ all: ['strom', 'linje', 'internet'], answer: 'alla' },
				{ all: ['strom', 'linje'], answer: 'till-linjen' },
				{ all: ['strom'], answer: 'bara-strom' },
				{ answer: 'ingen' },
			],
		},
		{
			alla: ['Alla tre', 'lost'],
			'till-linjen': ['Ström och linje', 'anslut'],
			'bara-strom': ['Bara ström', 'byt'],
			ingen: ['Ingen som ska', 'byt'],
		},
	),
	anslut: end('Be operatören ansluta modemet'),
	byt: end('Byt modemet'),
	lost: end('Avsluta ärendet'),
});
