import { act, ask, end, step, tree } from './write.ts';

/* What those do who are called when something is down. */

export const nere = tree('nere', 'ar-tjansterna-igang', {
	'ar-tjansterna-igang': ask('Är tjänsterna igång?', { ja: ['Ja', 'svarar-de'], nej: ['Nej', 'stoppa'] }),
	stoppa: act('Stoppa alla tjänster', 'stada'),
	stada: act('Ta bort de tillfälliga filerna', 'starta-i-ordning'),
	'starta-i-ordning': act('Starta tjänsterna i ordning', 'svarar-de'),
	'svarar-de': ask('Svarar de på hälsofrågan?', { ja: ['Ja', 'ar-alla-friska'], nej: ['Nej', 'ar-porten-oppen'] }),
	'ar-porten-oppen': ask('Är porten öppen?', { ja: ['Ja', 'starta-om'], nej: ['Nej', 'brandvagg'] }),
	brandvagg: act('Kontrollera brandväggen', 'starta-om'),
	'starta-om': act('Starta om tjänsterna', 'svarar-de', { retries: { most: 2, then: 'ring-jouren' } }),
	'ar-alla-friska': ask('Är alla lager friska?', { ja: ['Ja', 'prestanda'], nej: ['Nej', 'lager'] }),
	prestanda: end('Följ rutinen för långsam drift'),
	lager: end('Återställ lagret', { next: 'andras/lager' }),
	'ring-jouren': end('Ring jouren'),
});

export const lager = tree('lager', 'vilket-lager', {
	'vilket-lager': ask('Vilket lager är det fel i?', {
		ett: ['Anropen utifrån', 'hur-svarar-det'],
		tva: ['Bryggan', 'hur-lang-ar-kon'],
		tre: ['Bevakningen av filer', 'finns-det-plats'],
	}),
	'hur-svarar-det': ask('Hur svarar det?', { langsamt: ['Långsamt', 'skala-upp'], inte: ['Inte alls', 'natet'] }),
	'skala-upp': act('Starta fler', 'mata'),
	natet: act('Starta om och kontrollera nätet', 'mata'),
	'hur-lang-ar-kon': step(
		'number',
		'Hur många väntar i kön?',
		{ field: 'antal', bands: [{ to: 1000, answer: 'kort' }, { answer: 'lang' }] },
		{ kort: ['Högst 1 000', 'minne'], lang: ['Fler', 'rensa'] },
	),
	rensa: act('Rensa de äldsta', 'starta-bryggan'),
	minne: act('Se hur mycket minne den tar', 'starta-bryggan'),
	'starta-bryggan': act('Starta om bryggan', 'mata'),
	'finns-det-plats': ask('Finns det plats på disken?', { ja: ['Ja', 'rattigheter'], nej: ['Nej', 'ta-bort-filer'] }),
	'ta-bort-filer': act('Ta bort gamla filer', 'mata'),
	rattigheter: act('Kontrollera rättigheterna', 'mata'),
	mata: act('Mät svarstiden', 'klart'),
	klart: end('Skriv vad som gjordes', {
		parts: [{ when: { 'vilket-lager': 'tva' }, case: ['Skriv hur lång kön var.'] }],
	}),
});

export const kedjan = tree('kedjan', 'hur-illa', {
	'hur-illa': ask('Hur illa är det?', {
		allt: ['Inget fungerar', 'kor-diagnos'],
		nagot: ['En del fungerar inte', 'snabbkoll'],
		ett: ['En enda sak', 'vad-ar-fel'],
	}),
	'kor-diagnos': act('Kör den stora diagnosen', 'ar-varden-uppe'),
	'ar-varden-uppe': ask('Är värden uppe?', { ja: ['Ja', 'starta-allt'], nej: ['Nej', 'vanta'] }),
	snabbkoll: act('Kör snabbkollen', 'vad-ar-fel'),
	'vad-ar-fel': ask('Vad fungerar inte?', {
		floden: ['Flödena', 'hur-felar-de'],
		sidor: ['Sidorna', 'ar-sidorna-pa'],
		register: ['Registret', 'las-tillbaka'],
		lasning: ['Inläsningen', 'ar-kvoten-slut'],
	}),
	'hur-felar-de': ask('Hur felar de?', {
		star: ['De går inte alls', 'sla-pa'],
		nekas: ['De nekas', 'ge-ratt'],
		felar: ['De går fel', 'las-loggen'],
	}),
	'sla-pa': act('Slå på flödet', 'ar-det-lagat'),
	'ge-ratt': act('Ge flödet rättigheter', 'ar-det-lagat'),
	'las-loggen': act('Läs loggen', 'ar-det-lagat'),
	'ar-sidorna-pa': ask('Är sidorna påslagna?', { ja: ['Ja', 'uppdatera'], nej: ['Nej', 'sla-pa-sidor'] }),
	'sla-pa-sidor': act('Slå på sidorna', 'ar-det-lagat'),
	uppdatera: act('Hämta data på nytt', 'ar-det-lagat'),
	'las-tillbaka': act('Läs tillbaka registret', 'ar-det-lagat'),
	'ar-kvoten-slut': ask('Är kvoten slut?', { ja: ['Ja', 'glesare'], nej: ['Nej', 'ge-ratt'] }),
	glesare: act('Kör mer sällan', 'ar-det-lagat'),
	'ar-det-lagat': ask('Är det lagat?', { ja: ['Ja', 'skriv'], nej: ['Nej', 'tidslinje'] }),
	tidslinje: act('Gör en tidslinje', 'be-om-hjalp'),
	'be-om-hjalp': end('Be om hjälp'),
	skriv: end('Skriv hur det löstes'),
	'starta-allt': end('Starta om allt'),
	vanta: end('Vänta på värden', { followUp: { after: 'PT30M', what: 'Se om värden är uppe.' } }),
});

export const eskalera = tree('eskalera', 'bedom', {
	bedom: act('Bedöm hur allvarligt det är', 'ar-det-allvarligt'),
	'ar-det-allvarligt': ask('Är det allvarligt?', { ja: ['Ja', 'larma'], nej: ['Nej', 'utred'] }),
	utred: act('Utred i gruppen', 'blev-det-varre'),
	'blev-det-varre': ask('Blev det allvarligare?', { ja: ['Ja', 'larma'], nej: ['Nej', 'los'] }),
	larma: act('Larma jouren', 'led'),
	led: end('Led arbetet', { next: 'andras/nere' }),
	los: end('Lös det och stäng'),
});

export const jour = tree('jour', 'vad-ar-hogt', {
	'vad-ar-hogt': step(
		'choices',
		'Vad visar övervakningen?',
		{
			options: { minne: { label: 'Högt minne eller processor' }, disk: { label: 'Disken över 90 %' }, namn: { label: 'Namn hittas inte' } },
			rules: [
				{ any: ['disk'], answer: 'disk' },
				{ any: ['minne'], answer: 'minne' },
				{ any: ['namn'], answer: 'namn' },
				{ answer: 'inget' },
			],
		},
		{
			disk: ['Disken först', 'kapa'],
			minne: ['Minnet', 'avsluta'],
			namn: ['Namnen', 'starta-om'],
			inget: ['Inget av det', 'visar-loggen'],
		},
	),
	kapa: act('Kapa loggarna', 'visar-loggen'),
	avsluta: act('Avsluta processen som tar mest', 'visar-loggen'),
	'starta-om': act('Starta om namnservern', 'visar-loggen'),
	'visar-loggen': ask('Visar loggen fel?', { ja: ['Ja', 'begransa'], nej: ['Nej', 'bevaka'] }),
	begransa: act('Begränsa felet', 'kvarstar-det'),
	'kvarstar-det': ask('Kvarstår det?', {
		ja: ['Ja', 'vad-ar-hogt', { retries: { most: 1, then: 'ring' } }],
		nej: ['Nej', 'bevaka'],
	}),
	ring: end('Ring nästa i jourlistan'),
	bevaka: end('Fortsätt bevaka', { followUp: { after: 'PT30M', what: 'Se om det håller.' } }),
});
